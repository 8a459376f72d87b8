// 调查行为：evidence, questioning, the scene, samples, appraisals, what holds property, and who stands back.
import { today } from '../kit/format.js';

const date = { kind: 'date', path: 'date', label: 'act.date', required: true };
const text = (path, label, more = {}) => ({ kind: 'text', path, label, ...more });
const long = (path, label, more = {}) => ({ kind: 'long', path, label, wide: true, ...more });
const moment = (path, label, more = {}) => ({ kind: 'moment', path, label, required: true, ...more });
const choice = (path, label, vocabulary, more = {}) => ({ kind: 'select', path, label, vocabulary, required: true, ...more });
const files = { kind: 'files', path: 'files', label: 'inv.files', wide: true };
const items = { kind: 'items', path: 'items', label: 'inv.items', required: true, wide: true };
const officers = [
  { kind: 'officer', path: 'leadOfficerId', label: 'officer.lead', required: true },
  { kind: 'officer', path: 'assistingOfficerId', label: 'officer.assisting', required: true },
];
const span = [moment('from', 'inv.from'), moment('until', 'inv.until')];
const attendance = [
  choice('attendance.signing', 'inv.signing', 'attendanceSigning'),
  text('attendance.person', 'inv.person'),
  text('attendance.witness', 'inv.witness'),
  text('attendance.reason', 'inv.whyUnsigned'),
  { kind: 'switch', path: 'attendance.filmed', label: 'inv.filmed', text: 'inv.filmed.text', wide: true },
];
const approval = [text('approval.approver', 'inv.approver'), moment('approval.at', 'inv.approvedAt', { required: false }), long('urgency', 'inv.urgency')];
const approver = text('approver', 'inv.approver', { required: true });
const reason = long('reason', 'end.reason', { required: true });

const pairOf = (found) => ({ leadOfficerId: found.officers?.[0], assistingOfficerId: found.officers?.[1] });
const present = () => ({ signing: 'SIGNED', person: '', witness: '', reason: '', filmed: false });
const noApproval = () => ({ approver: '', at: undefined });
const oneItem = () => [{ name: '', model: '', unit: '', quantity: '', note: '' }];

/** Decisions of the head. */
export const INVESTIGATION_BY = Object.fromEntries(
  ['EVIDENCE_DISPOSAL', 'SEIZURE_EXTENSION', 'SEIZURE_DISPOSAL', 'MEASURE_APPROVAL', 'SUPPLY_CUT', 'SUPPLY_RESTORATION', 'RECUSAL_DECISION']
    .map((kind) => [kind, ['LEADER']]),
);

const ACTS = {
  EVIDENCE: {
    path: 'evidence',
    initial: (found, given = {}) => ({ date: today(), evidence: undefined, title: '', proves: '', source: '', method: '', place: '', takenAt: undefined, ...pairOf(found), quantity: '', location: '', copy: { verifiedBy: '', originalAt: '', made: '' }, files: given.files || [] }),
    fields: [
      date, choice('evidence', 'inv.kind', 'evidenceKind'), text('title', 'inv.title', { required: true }), text('quantity', 'inv.quantity'),
      long('proves', 'inv.proves'), text('source', 'inv.source', { required: true }), text('method', 'inv.method', { required: true }),
      text('place', 'inv.place', { required: true }), moment('takenAt', 'inv.takenAt'), ...officers, text('location', 'inv.location', { required: true, wide: true }), files,
      text('copy.verifiedBy', 'inv.verifiedBy'), text('copy.originalAt', 'inv.originalAt'), text('copy.made', 'inv.made', { wide: true }),
    ],
    requires: [{ text: 'inv.rule.copy', basis: 'law.p18.38' }],
  },
  EVIDENCE_FILES: {
    path: 'evidence-files',
    initial: () => ({ date: today(), item: undefined, files: [] }),
    fields: [date, { kind: 'evidence', path: 'item', label: 'inv.evidence', required: true }, files],
  },
  CUSTODY: {
    path: 'custody',
    initial: () => ({ date: today(), item: undefined, step: undefined, at: undefined, holder: '', location: '', reason: '' }),
    fields: [date, { kind: 'evidence', path: 'item', label: 'inv.evidence', required: true }, choice('step', 'inv.step', 'custodyStep'), moment('at', 'inv.at'), text('holder', 'inv.holder', { required: true }), text('location', 'inv.location'), long('reason', 'end.reason')],
    requires: [{ text: 'inv.rule.custody', basis: 'law.apl47' }],
  },
  QUESTIONING_NOTICE: {
    path: 'questioning-notice',
    initial: () => ({ date: today(), person: '', subject: '', at: undefined, place: '', bring: [] }),
    fields: [date, text('person', 'inv.questioned', { required: true }), moment('at', 'inv.comeAt'), text('place', 'inv.place', { required: true }), long('subject', 'inv.subject', { required: true }), { kind: 'tags', path: 'bring', label: 'inv.bring', wide: true }],
  },
  QUESTIONING: {
    path: 'questioning',
    initial: (found) => ({ date: today(), from: undefined, until: undefined, place: '', ...pairOf(found), person: '', position: '', ofParty: true, credentialsShown: false, record: '', signed: true, refusal: '', files: [] }),
    fields: [
      date, text('place', 'inv.place', { required: true }), ...span, ...officers, text('person', 'inv.questioned', { required: true }), text('position', 'inv.position'),
      { kind: 'switch', path: 'ofParty', label: 'inv.ofParty', text: 'inv.ofParty.text' }, { kind: 'switch', path: 'credentialsShown', label: 'inv.credentials', text: 'inv.credentials.text' },
      long('record', 'inv.record', { required: true }), { kind: 'switch', path: 'signed', label: 'inv.signed', text: 'inv.signed.text' }, text('refusal', 'inv.whyUnsigned'), files,
    ],
    requires: [{ text: 'inv.rule.credentials', basis: 'law.apl55.1' }, { text: 'inv.rule.questioning', basis: 'law.p18.37.3' }],
  },
  SCENE_RECORD: {
    path: 'scene-record',
    initial: (found) => ({ date: today(), from: undefined, until: undefined, scene: '', weather: '', ...pairOf(found), recorder: '', attendance: present(), record: '', files: [] }),
    fields: [date, text('weather', 'inv.weather', { required: true }), ...span, text('scene', 'inv.scene', { required: true, wide: true }), ...officers, text('recorder', 'inv.recorder', { required: true, wide: true }), long('record', 'inv.seen', { required: true }), ...attendance, files],
    requires: [{ text: 'inv.rule.attendance', basis: 'law.p18.40' }],
  },
  SAMPLING: {
    path: 'sampling',
    initial: (found) => ({ date: today(), from: undefined, until: undefined, place: '', ...pairOf(found), items: oneItem(), location: '', attendance: present(), files: [] }),
    fields: [date, text('place', 'inv.place', { required: true }), ...span, ...officers, items, text('location', 'inv.location', { required: true, wide: true }), ...attendance, files],
    requires: [{ text: 'inv.rule.attendance', basis: 'law.p18.41' }],
  },
  EVIDENCE_REGISTRATION: {
    path: 'evidence-registration',
    initial: (found) => ({ date: today(), at: undefined, approval: noApproval(), urgency: '', ...pairOf(found), reason: '', items: oneItem(), inPlace: true, location: '', attendance: present() }),
    fields: [date, moment('at', 'inv.carriedOutAt'), ...approval, ...officers, reason, items, text('location', 'inv.location', { required: true }), { kind: 'switch', path: 'inPlace', label: 'inv.inPlace', text: 'inv.inPlace.text' }, ...attendance],
    requires: [{ text: 'inv.rule.register', basis: 'law.apl56' }, { text: 'inv.rule.urgent', basis: 'law.p18.42' }],
    dates: (values) => [{ rule: 'EVIDENCE_DISPOSAL', from: values.at?.slice(0, 10) || values.date }],
  },
  EVIDENCE_DISPOSAL: {
    path: 'evidence-disposal',
    initial: () => ({ date: today(), registration: undefined, way: undefined, approver: '', note: '' }),
    fields: [date, { kind: 'held', path: 'registration', label: 'inv.measure', of: 'EVIDENCE_REGISTRATION', required: true }, choice('way', 'inv.way', 'registrationDisposal'), approver, long('note', 'end.note')],
    requires: [{ text: 'inv.rule.expired', basis: 'law.apl56' }],
  },
  SEIZURE: {
    path: 'seizure',
    initial: (found) => ({ date: today(), at: undefined, sealing: false, approval: noApproval(), urgency: '', ...pairOf(found), reason: '', basis: '《中华人民共和国安全生产法》第六十五条第一款第四项', items: oneItem(), days: 30, location: '', custodian: '', attendance: present(), heard: '' }),
    fields: [
      date, moment('at', 'inv.carriedOutAt'), { kind: 'switch', path: 'sealing', label: 'inv.sealing', text: 'inv.sealing.text', wide: true }, ...approval, ...officers, reason, long('basis', 'inv.basis', { required: true }), items,
      { kind: 'number', path: 'days', label: 'inv.days', required: true, min: 1, max: 30 }, text('custodian', 'inv.custodian', { required: true }), text('location', 'inv.location', { required: true, wide: true }), ...attendance, long('heard', 'inv.heard'),
    ],
    requires: [{ text: 'inv.rule.seize', basis: 'law.acl18' }, { text: 'inv.rule.urgent', basis: 'law.acl19' }, { text: 'inv.rule.thirty', basis: 'law.acl25' }],
    dates: (values) => [{ rule: 'SEIZURE', from: values.at?.slice(0, 10) || values.date }],
  },
  SEIZURE_EXTENSION: {
    path: 'seizure-extension',
    initial: () => ({ date: today(), seizure: undefined, days: 30, approver: '', reason: '' }),
    fields: [date, { kind: 'held', path: 'seizure', label: 'inv.measure', of: 'SEIZURE', required: true }, { kind: 'number', path: 'days', label: 'inv.moreDays', required: true, min: 1, max: 30 }, approver, reason],
    requires: [{ text: 'inv.rule.extend', basis: 'law.acl25' }],
  },
  SEIZURE_DISPOSAL: {
    path: 'seizure-disposal',
    initial: () => ({ date: today(), seizure: undefined, way: undefined, ground: undefined, approver: '', note: '' }),
    fields: [date, { kind: 'held', path: 'seizure', label: 'inv.measure', of: 'SEIZURE', required: true }, choice('way', 'inv.way', 'seizureDisposal'), choice('ground', 'inv.liftGround', 'liftGround', { required: false }), approver, long('note', 'end.note')],
    requires: [{ text: 'inv.rule.expired', basis: 'law.acl28' }],
  },
  MEASURE_APPROVAL: {
    path: 'measure-approval',
    initial: () => ({ date: today(), measure: undefined, reportedAt: undefined, approver: '', approved: true, reason: '' }),
    fields: [date, { kind: 'held', path: 'measure', label: 'inv.measure', of: 'UNAPPROVED', required: true }, moment('reportedAt', 'inv.reportedAt'), approver, { kind: 'switch', path: 'approved', label: 'inv.approved', text: 'inv.approved.text', wide: true }, reason],
    requires: [{ text: 'inv.rule.urgent', basis: 'law.acl19' }],
  },
  PROPERTY_RETURN: {
    path: 'property-return',
    initial: () => ({ date: today(), measure: undefined, receiver: '', note: '' }),
    fields: [date, { kind: 'held', path: 'measure', label: 'inv.measure', of: 'TO_GIVE_BACK', required: true }, text('receiver', 'delivery.receiver', { required: true }), long('note', 'inv.condition')],
    requires: [{ text: 'inv.rule.giveBack', basis: 'law.acl28' }],
  },
  APPRAISAL: {
    path: 'appraisal',
    initial: (found) => ({ date: today(), ...pairOf(found), institution: '', qualification: '', items: oneItem(), demand: '', dueOn: undefined, seizure: undefined, partyToldOn: undefined }),
    fields: [date, { kind: 'date', path: 'dueOn', label: 'inv.dueOn', required: true }, text('institution', 'inv.institution', { required: true }), text('qualification', 'inv.qualification', { required: true }), ...officers, items, long('demand', 'inv.demand', { required: true }), { kind: 'held', path: 'seizure', label: 'inv.ofSeizure', of: 'SEIZURE' }, { kind: 'date', path: 'partyToldOn', label: 'inv.partyToldOn' }],
    requires: [{ text: 'inv.rule.testing', basis: 'law.p18.53' }, { text: 'inv.rule.testingOfSeized', basis: 'law.acl25' }],
  },
  APPRAISAL_RESULT: {
    path: 'appraisal-result',
    initial: (found) => ({ date: today(), commission: undefined, given: true, report: '', conclusion: '', partyToldOn: undefined, ...pairOf(found), files: [] }),
    fields: [date, { kind: 'commission', path: 'commission', label: 'inv.commission', required: true }, { kind: 'switch', path: 'given', label: 'inv.given', text: 'inv.given.text' }, text('report', 'inv.report'), long('conclusion', 'inv.conclusion', { required: true }), { kind: 'date', path: 'partyToldOn', label: 'inv.partyToldOn' }, ...officers, files],
  },
  SUPPLY_CUT: {
    path: 'supply-cut',
    initial: (found) => ({ date: today(), supply: undefined, ...pairOf(found), order: '', refusal: '', danger: '', safely: '', approval: noApproval(), supplier: '', noticedAt: undefined, emergency: '', at: undefined }),
    fields: [date, choice('supply', 'inv.supply', 'supply'), ...officers, text('order', 'inv.order', { required: true }), text('supplier', 'inv.supplier', { required: true }), long('refusal', 'inv.disobeyed', { required: true }), long('danger', 'inv.danger', { required: true }), long('safely', 'inv.safely', { required: true }), text('approval.approver', 'inv.principal', { required: true }), moment('approval.at', 'inv.approvedAt'), moment('noticedAt', 'inv.noticedAt', { required: false }), moment('at', 'inv.cutAt'), long('emergency', 'inv.emergency')],
    requires: [{ text: 'inv.rule.cut', basis: 'law.wsl70' }],
  },
  SUPPLY_RESTORATION: {
    path: 'supply-restoration',
    initial: (found) => ({ date: today(), cut: found.acts.filter((act) => act.kind.code === 'SUPPLY_CUT').pop()?.number, reason: '' }),
    fields: [date, text('cut', 'inv.cut', { required: true }), reason],
    requires: [{ text: 'inv.rule.restore', basis: 'law.wsl70' }],
  },
  RECUSAL_REQUEST: {
    path: 'recusal-request',
    initial: () => ({ date: today(), whom: 'OFFICER', officerId: undefined, name: '', by: 'PARTY', reason: '' }),
    fields: [date, choice('whom', 'inv.recusalOf', 'recusalOf'), { kind: 'officer', path: 'officerId', label: 'inv.officer' }, text('name', 'inv.name', { required: true }), choice('by', 'inv.recusalBy', 'recusalBy'), reason],
    requires: [{ text: 'inv.rule.recusal', basis: 'law.apl43' }],
  },
  RECUSAL_DECISION: {
    path: 'recusal-decision',
    initial: () => ({ date: today(), request: undefined, granted: true, decider: 'HEAD', decidedBy: '', reason: '', replacementId: undefined }),
    fields: [date, { kind: 'recusal', path: 'request', label: 'inv.request', required: true }, { kind: 'switch', path: 'granted', label: 'inv.granted', text: 'inv.granted.text', wide: true }, choice('decider', 'inv.decider', 'recusalDecider'), text('decidedBy', 'inv.decidedBy', { required: true }), { kind: 'officer', path: 'replacementId', label: 'inv.replacement' }, reason],
    requires: [{ text: 'inv.rule.recusalDecision', basis: 'law.p18.17' }],
  },
  INVESTIGATION_REPORT: {
    path: 'investigation-report',
    initial: (found) => ({ date: today(), ...pairOf(found), party: found.violation.partyName, facts: found.violation.description, evidence: [], law: '', circumstances: '', opinion: '' }),
    fields: [date, ...officers, long('party', 'inv.party', { required: true }), long('facts', 'inv.facts', { required: true }), { kind: 'evidence', path: 'evidence', label: 'inv.onEvidence', mode: 'multiple', required: true, wide: true }, long('law', 'inv.law', { required: true }), long('circumstances', 'inv.circumstances', { required: true }), long('opinion', 'inv.opinion', { required: true })],
    requires: [{ text: 'inv.rule.report', basis: 'law.p18.49' }],
  },
};

/** They need what the case holds, and say only what was filled in. */
export const INVESTIGATION_ACTS = Object.fromEntries(Object.entries(ACTS).map(([code, act]) => [code, { ...act, holds: true }]));

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** What was filled in: empty parts are left out, moments get the offset of the county's clock. */
export function filledIn(values) {
  if (Array.isArray(values)) return values.map(filledIn).filter((one) => one !== undefined);
  if (values && typeof values === 'object') {
    const kept = Object.entries(values).map(([name, value]) => [name, filledIn(value)]).filter(([, value]) => value !== undefined);
    return kept.some(([, value]) => value !== false) ? Object.fromEntries(kept) : undefined;
  }
  if (values === '' || values === null || values === undefined) return undefined;
  return typeof values === 'string' && LOCAL.test(values) ? `${values}+08:00` : values;
}
