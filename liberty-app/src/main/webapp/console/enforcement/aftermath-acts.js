// 决定之后：the acts that follow a penalty besides its payment.
import { today } from '../kit/format.js';

const date = { kind: 'date', path: 'date', label: 'act.date', required: true };

export const AFTERMATH_ACTS = {
  PUBLICATION: {
    path: 'publication',
    initial: () => ({ date: today(), place: '' }),
    fields: [date, { kind: 'text', path: 'place', label: 'publication.place', required: true, wide: true }],
    requires: [{ text: 'publication.rule', basis: 'law.wsl78.2' }],
  },
  UPWARD_REPORT: {
    path: 'upward-report',
    initial: () => ({ date: today(), receiver: '' }),
    fields: [date, { kind: 'text', path: 'receiver', label: 'end.receiver', required: true, wide: true }],
    requires: [{ text: 'upwardReport.rule', basis: 'law.p18.82' }],
  },
  DEMAND: {
    path: 'demand',
    initial: () => ({ date: today() }),
    fields: [date],
    requires: [
      { text: 'demand.rule', basis: 'law.acl54' },
      { text: 'demand.rule.deliver', basis: 'law.p18.66.2' },
    ],
  },
  COURT_APPLICATION: {
    path: 'court-application',
    initial: () => ({ date: today(), court: '' }),
    fields: [date, { kind: 'text', path: 'court', label: 'court.name', required: true, wide: true }],
    requires: [{ text: 'court.rule', basis: 'law.acl53' }],
  },
  COURT_ANSWER: {
    path: 'court-answer',
    initial: () => ({ date: today(), accepted: true, reference: '' }),
    fields: [
      date,
      { kind: 'switch', path: 'accepted', label: 'court.result', text: 'court.accepted', wide: true },
      { kind: 'long', path: 'reference', label: 'transfer.reference', required: true, wide: true },
    ],
  },
};
