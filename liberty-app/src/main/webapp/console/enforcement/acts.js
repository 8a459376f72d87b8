// 程序行为：for each act of a case its address, the form, and the dates that follow. Whether an act is
// allowed now, and why not, the server says.
import { today } from '../kit/format.js';
import { AFTERMATH_ACTS } from './aftermath-acts.js';
import { announcedUntil, countsFrom, deliveryFields, deliveryRules, startDelivery } from './delivery-fields.js';
import { END_ACTS, END_BY } from './end-acts.js';
import { FOLLOW_UP_ACTS, FOLLOW_UP_BY } from './follow-up-acts.js';
import { INVESTIGATION_ACTS, INVESTIGATION_BY } from './investigation-acts.js';

const date = { kind: 'date', path: 'date', label: 'act.date', required: true };

/** Who may do an act, where not the investigators. */
const BY = {
  LEGAL_REVIEW: ['LEGAL_REVIEWER'],
  COLLECTIVE_DISCUSSION: ['LEADER'],
  DECISION: ['LEADER'],
  INSTALMENT_PLAN: ['LEADER'],
  PAYMENT: ['CASHIER'],
  CLOSING: ['LEADER'],
  ...END_BY,
  ...FOLLOW_UP_BY,
  ...INVESTIGATION_BY,
};

export const rolesFor = (kind) => BY[kind] || ['INSPECTOR', 'LEADER'];

export const ACTS = {
  ASSESSMENT: {
    path: 'assessment',
    initial: () => ({ date: today(), findings: '', fineYuan: '', complex: false }),
    fields: [
      date,
      { kind: 'money', path: 'fineYuan', label: 'assessment.fine', required: true },
      { kind: 'long', path: 'findings', label: 'assessment.findings', required: true, wide: true },
      { kind: 'switch', path: 'complex', label: 'assessment.complex', text: 'assessment.complex.text', wide: true },
    ],
    range: true,
  },
  NOTICE: {
    path: 'notice',
    initial: () => ({ date: today() }),
    fields: [date],
    requires: [{ text: 'notice.rule', basis: 'law.apl44' }],
  },
  NOTICE_DELIVERY: {
    path: 'notice-delivery',
    initial: startDelivery,
    fields: deliveryFields(),
    requires: deliveryRules,
    dates: (values) => [
      ...announcedUntil(values),
      { rule: 'STATEMENT', from: countsFrom(values) },
      { rule: 'HEARING_REQUEST', from: countsFrom(values) },
    ],
  },
  STATEMENT: {
    path: 'statement',
    initial: () => ({ date: today(), content: '', review: '' }),
    fields: [
      date,
      { kind: 'long', path: 'content', label: 'statement.content', required: true, wide: true },
      { kind: 'long', path: 'review', label: 'statement.review', required: true, wide: true },
    ],
    requires: [{ text: 'statement.rule', basis: 'law.apl45' }],
  },
  WAIVER: {
    path: 'waiver',
    initial: () => ({ date: today() }),
    fields: [date],
    requires: [{ text: 'waiver.rule', basis: 'law.apl62' }],
  },
  HEARING_REQUEST: {
    path: 'hearing-request',
    initial: () => ({ date: today() }),
    fields: [date],
    dates: (values) => [{ rule: 'HEARING', from: values.date }],
  },
  HEARING: {
    path: 'hearing',
    initial: () => ({ date: today(), noticedOn: undefined, chair: '', record: '' }),
    fields: [
      date,
      { kind: 'date', path: 'noticedOn', label: 'hearing.noticedOn', required: true },
      { kind: 'text', path: 'chair', label: 'hearing.chair', required: true },
      { kind: 'long', path: 'record', label: 'hearing.record', required: true, wide: true },
    ],
    requires: [
      { text: 'hearing.rule.notice', basis: 'law.apl64.2' },
      { text: 'hearing.rule.chair', basis: 'law.apl64.4' },
    ],
    dates: (values) => [{ rule: 'HEARING_NOTIFICATION', from: values.date }],
  },
  LEGAL_REVIEW: {
    path: 'legal-review',
    initial: () => ({ date: today(), reviewer: '', passed: true, opinion: '' }),
    fields: [
      date,
      { kind: 'text', path: 'reviewer', label: 'review.reviewer', required: true },
      { kind: 'switch', path: 'passed', label: 'review.result', text: 'review.passed', wide: true },
      { kind: 'long', path: 'opinion', label: 'review.opinion', required: true, wide: true },
    ],
    requires: [{ text: 'review.rule', basis: 'law.apl58' }],
  },
  COLLECTIVE_DISCUSSION: {
    path: 'collective-discussion',
    initial: () => ({ date: today(), participants: [], conclusion: '' }),
    fields: [
      date,
      { kind: 'tags', path: 'participants', label: 'discussion.participants', required: true, wide: true },
      { kind: 'long', path: 'conclusion', label: 'discussion.conclusion', required: true, wide: true },
    ],
    requires: [{ text: 'discussion.rule', basis: 'law.apl57.2' }],
  },
  DECISION: {
    path: 'decision',
    initial: (found) => ({ date: today(), fineYuan: intended(found), otherPenalties: others(found) }),
    fields: [
      date,
      { kind: 'money', path: 'fineYuan', label: 'decision.fine', required: true },
      { kind: 'select', path: 'otherPenalties', label: 'otherPenalties', vocabulary: 'otherPenalty', mode: 'multiple', wide: true },
    ],
    range: true,
    requires: [{ text: 'decision.rule.notHeavier', basis: 'law.apl45' }],
    dates: (values) => [
      { rule: 'DELIVERY', from: values.date },
      { rule: 'PENALTY_DISCLOSURE', from: values.date },
    ],
  },
  DECISION_DELIVERY: {
    path: 'decision-delivery',
    initial: startDelivery,
    fields: deliveryFields(),
    requires: deliveryRules,
    dates: (values) => [
      ...announcedUntil(values),
      { rule: 'PAYMENT', from: countsFrom(values) },
      { rule: 'RECONSIDERATION', from: countsFrom(values) },
      { rule: 'LITIGATION', from: countsFrom(values) },
    ],
  },
  INSTALMENT_PLAN: {
    path: 'instalment-plan',
    initial: () => ({ date: today(), instalments: [{ dueOn: undefined, amountYuan: '' }, { dueOn: undefined, amountYuan: '' }] }),
    fields: [date, { kind: 'instalments', path: 'instalments', label: 'instalments', wide: true }],
    requires: [{ text: 'instalments.rule', basis: 'law.apl66.2' }],
  },
  PAYMENT: {
    path: 'payments',
    initial: (found) => ({ date: today(), amountYuan: found.collection?.outstandingFineYuan || '', kind: 'FINE', receipt: '' }),
    fields: [
      date,
      { kind: 'choice', path: 'kind', label: 'payment.kind', vocabulary: 'paymentKind', required: true },
      { kind: 'money', path: 'amountYuan', label: 'payment.amount', required: true },
      { kind: 'text', path: 'receipt', label: 'payment.receipt' },
    ],
    requires: [{ text: 'payment.rule', basis: 'law.apl70' }],
  },
  CLOSING: {
    path: 'closing',
    initial: () => ({ date: today(), reason: '' }),
    fields: [date, { kind: 'long', path: 'reason', label: 'closing.reason', required: true, wide: true }],
    requires: [{ text: 'closing.rule', basis: 'law.p18.54' }],
  },
  ...INVESTIGATION_ACTS,
  ...END_ACTS,
  ...AFTERMATH_ACTS,
  ...FOLLOW_UP_ACTS,
};

/** The fine that was assessed, as what a decision begins with. */
function intended(found) {
  const assessed = found.acts.filter((act) => act.kind.code === 'ASSESSMENT').pop();
  return assessed?.fields.fineYuan || '';
}

function others(found) {
  const assessed = found.acts.filter((act) => act.kind.code === 'ASSESSMENT').pop();
  return (assessed?.fields.otherPenalties || []).map((one) => one.code);
}
