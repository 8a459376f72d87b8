// 终结：the acts by which a case ends without a penalty, goes to the police, or takes longer.
import { today } from '../kit/format.js';

const date = { kind: 'date', path: 'date', label: 'act.date', required: true };
const reason = { kind: 'long', path: 'reason', label: 'end.reason', required: true, wide: true };
const receiver = { kind: 'text', path: 'receiver', label: 'end.receiver', required: true, wide: true };

/** Who may do them, where not the investigators. */
export const END_BY = {
  DECISION_EXTENSION: ['LEADER'],
  NO_PENALTY: ['LEADER'],
  AGENCY_TRANSFER: ['LEADER'],
  TERMINATION: ['LEADER'],
  TRANSFER_APPROVAL: ['LEADER'],
};

export const END_ACTS = {
  DECISION_EXTENSION: {
    path: 'decision-extension',
    initial: () => ({ date: today(), approver: '', reason: '' }),
    fields: [date, { kind: 'text', path: 'approver', label: 'extension.approver', required: true }, reason],
    requires: [{ text: 'extension.rule', basis: 'law.p18.53' }],
  },
  HEARING_TERMINATION: {
    path: 'hearing-termination',
    initial: () => ({ date: today(), ground: undefined, note: '' }),
    fields: [
      date,
      { kind: 'select', path: 'ground', label: 'end.ground', vocabulary: 'hearingEnd', required: true },
      { kind: 'long', path: 'note', label: 'end.note', required: true, wide: true },
    ],
    requires: [{ text: 'hearingEnd.rule', basis: 'law.p18.63' }],
  },
  NO_PENALTY: {
    path: 'no-penalty',
    initial: () => ({ date: today(), ground: undefined, findings: '', education: '' }),
    fields: [
      date,
      { kind: 'select', path: 'ground', label: 'end.ground', vocabulary: 'noPenaltyGround', required: true },
      { kind: 'long', path: 'findings', label: 'assessment.findings', required: true, wide: true },
      { kind: 'long', path: 'education', label: 'noPenalty.education', wide: true },
    ],
    requires: [{ text: 'noPenalty.rule', basis: 'law.apl33.3' }],
  },
  AGENCY_TRANSFER: {
    path: 'agency-transfer',
    initial: () => ({ date: today(), receiver: '', reason: '' }),
    fields: [date, receiver, reason],
  },
  TERMINATION: {
    path: 'termination',
    initial: () => ({ date: today(), reason: '' }),
    fields: [date, reason],
  },
  TRANSFER_REPORT: {
    path: 'transfer-report',
    initial: () => ({ date: today(), offence: '', report: '' }),
    fields: [
      date,
      { kind: 'text', path: 'offence', label: 'transfer.offence', required: true },
      { kind: 'long', path: 'report', label: 'transfer.report', required: true, wide: true },
    ],
    requires: [{ text: 'transfer.rule.report', basis: 'law.cct5.1' }],
  },
  TRANSFER_APPROVAL: {
    path: 'transfer-approval',
    initial: () => ({ date: today(), approved: true, reason: '' }),
    fields: [date, { kind: 'switch', path: 'approved', label: 'transfer.result', text: 'transfer.approved', wide: true }, reason],
    requires: [{ text: 'transfer.rule.approval', basis: 'law.cct5.2' }],
  },
  TRANSFER: {
    path: 'transfer',
    initial: () => ({ date: today(), receiver: '', materials: [] }),
    fields: [date, receiver, { kind: 'tags', path: 'materials', label: 'transfer.materials', required: true, wide: true }],
    requires: [{ text: 'transfer.rule.materials', basis: 'law.cct6' }],
  },
  POLICE_ANSWER: {
    path: 'police-answer',
    initial: () => ({ date: today(), outcome: undefined, reference: '' }),
    fields: [
      date,
      { kind: 'select', path: 'outcome', label: 'transfer.outcome', vocabulary: 'policeOutcome', required: true },
      { kind: 'long', path: 'reference', label: 'transfer.reference', required: true, wide: true },
    ],
    requires: [{ text: 'transfer.rule.instead', basis: 'law.cct11' }],
  },
};
