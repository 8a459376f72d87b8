// 阶段：the way of a case, and how far it has come.
import { code } from '../kit/format.js';

/** The acts every case goes through; others happen on the way. */
export const WAY = ['FILING', 'ASSESSMENT', 'NOTICE', 'NOTICE_DELIVERY', 'DECISION', 'DECISION_DELIVERY', 'PAYMENT', 'CLOSING'];

/** The short way of a case that is decided on the spot. */
const SHORT_WAY = ['ON_THE_SPOT_DECISION', 'ON_THE_SPOT_REPORT', 'PAYMENT', 'CLOSING'];

export const wayOf = (found) => (code(found.acts?.[0]?.kind) === 'ON_THE_SPOT_DECISION' ? SHORT_WAY : WAY);

/** What is collected on the spot is paid, too. */
const STANDS_FOR = { SPOT_COLLECTION: 'PAYMENT' };

export const stepOf = (act) => STANDS_FOR[code(act.kind)] || code(act.kind);

export const actsDone = (found) => new Set((found.acts || []).map(stepOf));

export function toneOf(stage) {
  if (code(stage) === 'REVOKED') return 'bad';
  return ['CLOSED', 'ARCHIVED'].includes(code(stage)) ? 'good' : 'run';
}
