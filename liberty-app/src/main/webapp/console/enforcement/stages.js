// 阶段：the way of a case, and how far it has come.
import { code } from '../kit/format.js';

/** The acts every case goes through; others happen on the way. */
export const WAY = ['FILING', 'ASSESSMENT', 'NOTICE', 'NOTICE_DELIVERY', 'DECISION', 'DECISION_DELIVERY', 'PAYMENT', 'CLOSING'];

export const actsDone = (found) => new Set((found.acts || []).map((act) => code(act.kind)));

export function toneOf(stage) {
  if (code(stage) === 'REVOKED') return 'bad';
  return ['CLOSED', 'ARCHIVED'].includes(code(stage)) ? 'good' : 'run';
}
