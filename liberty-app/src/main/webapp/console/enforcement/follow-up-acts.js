// 后续行为：delivery of other papers, remedies, execution, what is collected on the spot, and the archive.
import { today } from '../kit/format.js';
import { deliveryFields, deliveryRules, startDelivery } from './delivery-fields.js';

const date = { kind: 'date', path: 'date', label: 'act.date', required: true };
const reason = { kind: 'long', path: 'reason', label: 'end.reason', required: true, wide: true };
const note = { kind: 'long', path: 'note', label: 'end.note', required: true, wide: true };
const content = { kind: 'long', path: 'content', label: 'statement.content', required: true, wide: true };
const reference = { kind: 'long', path: 'reference', label: 'transfer.reference', required: true, wide: true };
const court = { kind: 'text', path: 'court', label: 'court.name', required: true };
const amount = { kind: 'money', path: 'amountYuan', label: 'payment.amount', required: true };

const CHANGES = ['CHANGED', 'PARTLY_REVOKED', 'MEDIATED'];
const ENDS = ['REVOKED', 'VOID'];
const emptyResult = () => ({ date: today(), outcome: undefined, fineYuan: undefined, otherPenalties: [], renewalOrdered: false, renewBy: undefined, againstThirdParty: false, reference: '' });
const result = [
  date,
  { kind: 'select', path: 'outcome', label: 'remedy.outcome', vocabulary: 'remedyOutcome', required: true },
  { kind: 'money', path: 'fineYuan', label: 'remedy.fine', required: true, when: (values) => CHANGES.includes(values.outcome) },
  { kind: 'select', path: 'otherPenalties', label: 'otherPenalties', vocabulary: 'otherPenalty', mode: 'multiple', wide: true, when: (values) => CHANGES.includes(values.outcome) },
  { kind: 'switch', path: 'renewalOrdered', label: 'remedy.renewal', text: 'remedy.renewal.text', wide: true, when: (values) => ENDS.includes(values.outcome) },
  { kind: 'date', path: 'renewBy', label: 'remedy.renewBy', when: (values) => ENDS.includes(values.outcome) && values.renewalOrdered },
  { kind: 'switch', path: 'againstThirdParty', label: 'remedy.thirdParty', text: 'remedy.thirdParty.text', wide: true, when: (values) => values.outcome === 'CHANGED' },
  reference,
];
const withdrawn = (values) => (['CHANGED', 'PARTLY_REVOKED', 'REVOKED', 'UNLAWFUL', 'VOID'].includes(values.outcome) ? [{ rule: 'DISCLOSURE_WITHDRAWAL', from: values.date }] : []);

/** Who may do them, where not the investigators. */
export const FOLLOW_UP_BY = {
  DEFERRAL_REFUSAL: ['LEADER'],
  OWN_CORRECTION: ['LEADER'],
  REOPENING: ['LEADER'],
  SURCHARGE_DECISION: ['LEADER'],
  EXECUTION_AGREEMENT: ['LEADER'],
  EXECUTION_STAY: ['LEADER'],
  EXECUTION_RESUMPTION: ['LEADER'],
  EXECUTION_END: ['LEADER'],
  REFUND: ['CASHIER'],
  FINE_HANDOVER: ['CASHIER'],
  FINE_DEPOSIT: ['CASHIER'],
};

const DELIVERY = {
  ADDRESS_CONFIRMATION: {
    path: 'address-confirmation',
    initial: () => ({ date: today(), signer: '', address: '', electronicAddress: '' }),
    fields: [
      date,
      { kind: 'text', path: 'signer', label: 'delivery.signer', required: true },
      { kind: 'text', path: 'address', label: 'delivery.postal', required: true, wide: true },
      { kind: 'text', path: 'electronicAddress', label: 'delivery.electronic', wide: true },
    ],
    requires: [{ text: 'delivery.rule.electronic', basis: 'law.p18.67' }],
  },
  DELIVERY_ATTEMPT: {
    path: 'delivery-attempts',
    initial: () => ({ date: today(), paper: undefined, mode: 'POSTED', outcome: 'UNDER_WAY', note: '' }),
    fields: [
      date,
      { kind: 'select', path: 'paper', label: 'delivery.paper', vocabulary: 'deliveredPaper', required: true },
      { kind: 'select', path: 'mode', label: 'delivery.mode', vocabulary: 'deliveryMode', required: true },
      { kind: 'select', path: 'outcome', label: 'delivery.outcome', vocabulary: 'deliveryOutcome', required: true },
      note,
    ],
    requires: [{ text: 'delivery.rule.attempt', basis: 'law.p18.66.5' }],
  },
  DOCUMENT_DELIVERY: {
    path: 'deliveries',
    initial: () => ({ paper: undefined, title: '', delivery: startDelivery() }),
    fields: [
      { kind: 'select', path: 'paper', label: 'delivery.paper', vocabulary: 'deliveredPaper', required: true },
      { kind: 'text', path: 'title', label: 'delivery.title', required: true, when: (values) => values.paper === 'OTHER' },
      ...deliveryFields('delivery.'),
    ],
    requires: deliveryRules,
    dates: (values) => (values.delivery.mode === 'ANNOUNCED' ? [{ rule: 'ANNOUNCED_DELIVERY', from: values.delivery.date }] : values.paper === 'DEMAND' ? [{ rule: 'ENFORCEMENT_REMINDER', from: values.delivery.date }] : []),
  },
};

const REMEDY = {
  RECONSIDERATION_APPLICATION: {
    path: 'reconsideration',
    initial: () => ({ date: today(), authority: '', throughBureau: false, request: '' }),
    fields: [
      date,
      { kind: 'text', path: 'authority', label: 'remedy.authority', required: true },
      { kind: 'switch', path: 'throughBureau', label: 'remedy.through', text: 'remedy.through.text', wide: true },
      { kind: 'long', path: 'request', label: 'remedy.request', required: true, wide: true },
    ],
    requires: [{ text: 'remedy.rule.notSuspended', basis: 'law.apl73' }],
    dates: (values) => (values.throughBureau ? [{ rule: 'RECONSIDERATION_FORWARDING', from: values.date }] : [{ rule: 'RECONSIDERATION_REVIEW', from: values.date }]),
  },
  RECONSIDERATION_ACCEPTANCE: {
    path: 'reconsideration-acceptance',
    initial: () => ({ date: today(), accepted: true, simple: false, copyReceivedOn: undefined, reference: '' }),
    fields: [
      date,
      { kind: 'switch', path: 'accepted', label: 'court.result', text: 'court.accepted' },
      { kind: 'switch', path: 'simple', label: 'remedy.simple', text: 'remedy.simple.text', when: (values) => values.accepted },
      { kind: 'date', path: 'copyReceivedOn', label: 'remedy.copyReceivedOn', when: (values) => values.accepted },
      reference,
    ],
    requires: [{ text: 'remedy.rule.answer', basis: 'law.arl48' }],
    dates: (values) => (values.accepted ? [{ rule: values.simple ? 'RECONSIDERATION_ANSWER_SIMPLE' : 'RECONSIDERATION_ANSWER', from: values.copyReceivedOn }, { rule: values.simple ? 'RECONSIDERATION_DECISION_SIMPLE' : 'RECONSIDERATION_DECISION', from: values.date }] : []),
  },
  RECONSIDERATION_ANSWER: { path: 'reconsideration-answer', initial: () => ({ date: today(), content: '' }), fields: [date, content], requires: [{ text: 'remedy.rule.answer', basis: 'law.arl48' }] },
  RECONSIDERATION_END: {
    path: 'reconsideration-end',
    initial: emptyResult,
    fields: result,
    requires: [{ text: 'remedy.rule.notWorse', basis: 'law.arl63' }],
    dates: (values) => [{ rule: 'LITIGATION_AFTER_RECONSIDERATION', from: values.date }, ...withdrawn(values)],
  },
  SUIT: {
    path: 'suit',
    initial: () => ({ date: today(), court: '', complaintReceivedOn: undefined, reference: '' }),
    fields: [date, court, { kind: 'date', path: 'complaintReceivedOn', label: 'remedy.complaintReceivedOn' }, { kind: 'text', path: 'reference', label: 'remedy.caseNumber', required: true }],
    requires: [{ text: 'remedy.rule.notSuspended', basis: 'law.apl73' }],
    dates: (values) => [{ rule: 'COURT_DEFENCE', from: values.complaintReceivedOn }],
  },
  SUIT_ANSWER: { path: 'suit-answer', initial: () => ({ date: today(), content: '' }), fields: [date, content] },
  JUDGMENT: {
    path: 'judgment',
    initial: () => ({ ...emptyResult(), effective: false }),
    fields: [{ kind: 'switch', path: 'effective', label: 'remedy.effective', text: 'remedy.effective.text', wide: true }, ...result],
    requires: [{ text: 'remedy.rule.notWorse', basis: 'law.all77' }],
    dates: (values) => (values.effective ? withdrawn(values) : [{ rule: 'APPEAL', from: values.date }]),
  },
  OWN_CORRECTION: {
    path: 'own-correction',
    initial: emptyResult,
    fields: result,
    requires: [{ text: 'remedy.rule.correct', basis: 'law.apl75' }],
    dates: withdrawn,
  },
  PUBLICATION_WITHDRAWAL: { path: 'publication-withdrawal', initial: () => ({ date: today(), reason: '' }), fields: [date, reason], requires: [{ text: 'remedy.rule.withdraw', basis: 'law.apl48' }] },
  REFUND: {
    path: 'refund',
    initial: (found) => ({ date: today(), kind: 'FINE', amountYuan: found.collection?.refundDueYuan || '', reference: '' }),
    fields: [date, { kind: 'choice', path: 'kind', label: 'payment.kind', vocabulary: 'paymentKind', required: true }, amount, { kind: 'text', path: 'reference', label: 'payment.receipt' }],
    requires: [{ text: 'remedy.rule.refund', basis: 'law.acl41' }],
  },
  REOPENING: { path: 'reopening', initial: () => ({ date: today(), reason: '' }), fields: [date, reason], requires: [{ text: 'remedy.rule.renew', basis: 'law.arl64' }] },
};

const EXECUTION = {
  DEFERRAL_APPLICATION: { path: 'deferral-application', initial: () => ({ date: today(), reason: '' }), fields: [date, reason], requires: [{ text: 'instalments.rule', basis: 'law.apl66.2' }] },
  DEFERRAL_REFUSAL: { path: 'deferral-refusal', initial: () => ({ date: today(), reason: '' }), fields: [date, reason] },
  SURCHARGE_DECISION: {
    path: 'surcharge-decision',
    initial: () => ({ date: today(), toldIn: '' }),
    fields: [date, { kind: 'text', path: 'toldIn', label: 'surcharge.toldIn', required: true }],
    requires: [{ text: 'surcharge.rule', basis: 'law.acl45' }],
  },
  DEMAND_STATEMENT: {
    path: 'demand-statement',
    initial: () => ({ date: today(), content: '', review: '' }),
    fields: [date, content, { kind: 'long', path: 'review', label: 'statement.review', required: true, wide: true }],
    requires: [{ text: 'demand.rule.statement', basis: 'law.acl36' }],
  },
  EXECUTION_AGREEMENT: {
    path: 'execution-agreement',
    initial: (found) => ({ date: today(), instalments: [{ dueOn: undefined, amountYuan: found.collection?.outstandingFineYuan || '' }], waivedYuan: undefined, remedy: '' }),
    fields: [
      date,
      { kind: 'money', path: 'waivedYuan', label: 'agreement.waived' },
      { kind: 'long', path: 'remedy', label: 'agreement.remedy', wide: true },
      { kind: 'instalments', path: 'instalments', label: 'instalments', wide: true },
    ],
    requires: [{ text: 'agreement.rule', basis: 'law.acl42' }],
  },
  AGREEMENT_BREACH: { path: 'agreement-breach', initial: () => ({ date: today(), note: '' }), fields: [date, note], requires: [{ text: 'agreement.rule.breach', basis: 'law.acl42' }] },
  EXECUTION_STAY: {
    path: 'execution-stay',
    initial: () => ({ date: today(), ground: undefined, note: '' }),
    fields: [date, { kind: 'select', path: 'ground', label: 'end.ground', vocabulary: 'stayGround', required: true }, note],
    requires: [{ text: 'stay.rule', basis: 'law.acl39' }],
    dates: (values) => (values.ground === 'HARDSHIP' ? [{ rule: 'EXECUTION_STAY', from: values.date }] : []),
  },
  EXECUTION_RESUMPTION: { path: 'execution-resumption', initial: () => ({ date: today(), note: '' }), fields: [date, note] },
  EXECUTION_END: {
    path: 'execution-end',
    initial: () => ({ date: today(), ground: undefined, note: '' }),
    fields: [date, { kind: 'select', path: 'ground', label: 'end.ground', vocabulary: 'executionEnd', required: true }, note],
    requires: [{ text: 'executionEnd.rule', basis: 'law.acl40' }],
  },
  SPOT_COLLECTION: {
    path: 'spot-collection',
    initial: (found) => ({ date: today(), amountYuan: found.collection?.outstandingFineYuan || '', ground: undefined, receipt: '', circumstances: '', ashoreOn: undefined }),
    fields: [
      date,
      { kind: 'select', path: 'ground', label: 'spot.ground', vocabulary: 'spotGround', required: true },
      amount,
      { kind: 'text', path: 'receipt', label: 'payment.receipt', required: true },
      { kind: 'long', path: 'circumstances', label: 'spot.circumstances', required: true, wide: true, when: (values) => values.ground && values.ground !== 'SMALL_FINE' },
      { kind: 'date', path: 'ashoreOn', label: 'spot.ashoreOn', when: (values) => values.ground === 'REMOTE_AT_THE_PARTYS_REQUEST' },
    ],
    requires: [
      { text: 'spot.rule.ground', basis: 'law.apl68' },
      { text: 'spot.rule.receipt', basis: 'law.apl70' },
    ],
    dates: (values) => [values.ashoreOn ? { rule: 'FINE_HANDOVER_ON_WATER', from: values.ashoreOn } : { rule: 'FINE_HANDOVER', from: values.date }],
  },
  FINE_HANDOVER: {
    path: 'fine-handover',
    initial: () => ({ date: today(), receivedBy: '' }),
    fields: [date, { kind: 'text', path: 'receivedBy', label: 'spot.receivedBy', required: true }],
    requires: [{ text: 'spot.rule.handIn', basis: 'law.apl71' }],
    dates: (values) => [{ rule: 'FINE_DEPOSIT', from: values.date }],
  },
  FINE_DEPOSIT: { path: 'fine-deposit', initial: () => ({ date: today(), reference: '' }), fields: [date, { kind: 'text', path: 'reference', label: 'payment.receipt', required: true }], requires: [{ text: 'spot.rule.handIn', basis: 'law.apl71' }] },
  COURT_RULING: {
    path: 'court-ruling',
    initial: () => ({ date: today(), allowed: true, reference: '' }),
    fields: [date, { kind: 'switch', path: 'allowed', label: 'court.result', text: 'court.allowed', wide: true }, reference],
    dates: (values) => (values.allowed ? [] : [{ rule: 'COURT_REFUSAL_OBJECTION', from: values.date }]),
  },
  COURT_OBJECTION: { path: 'court-objection', initial: () => ({ date: today(), court: '' }), fields: [date, court], requires: [{ text: 'court.rule.object', basis: 'law.acl58' }] },
  HIGHER_COURT_RULING: {
    path: 'higher-court-ruling',
    initial: () => ({ date: today(), allowed: true, reference: '' }),
    fields: [date, { kind: 'switch', path: 'allowed', label: 'court.result', text: 'court.granted', wide: true }, reference],
  },
  ON_THE_SPOT_REPORT: {
    path: 'on-the-spot-report',
    initial: () => ({ date: today(), receivedBy: '' }),
    fields: [date, { kind: 'text', path: 'receivedBy', label: 'spot.receivedBy', required: true }],
    requires: [{ text: 'onTheSpot.rule.report', basis: 'law.p18.33' }],
  },
  ARCHIVING: {
    path: 'archiving',
    initial: () => ({ date: today(), archiveNumber: '', items: [] }),
    fields: [date, { kind: 'text', path: 'archiveNumber', label: 'archive.number', required: true }, { kind: 'catalogue', path: 'items', label: 'archive.items', wide: true }],
    requires: [{ text: 'archive.rule', basis: 'law.p18.86' }],
  },
};

export const FOLLOW_UP_ACTS = { ...DELIVERY, ...REMEDY, ...EXECUTION };
