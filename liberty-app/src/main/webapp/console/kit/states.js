// 状态：states are words with a colour, never a colour alone; risk in the four national colours.
import { html } from '../html.js';
import { code, label } from './format.js';

const TONES = {
  // hazards
  FOUND: 'wait',
  ORDERED: 'run',
  FAILED: 'bad',
  CLOSED: 'good',
  // results of re-inspection
  PASS: 'good',
  FAIL: 'bad',
  EXTENSION: 'wait',
  // enterprises
  OPERATING: 'good',
  SUSPENDED: 'wait',
  // imports
  RUNNING: 'run',
  DONE: 'good',
  REJECTED: 'bad',
  CANCELLED: 'quiet',
};

/** The state of a record: {code, label}. */
export const State = ({ value, tone }) =>
  value ? html`<span class=${['state', tone || TONES[code(value)] || 'run']}>${label(value)}</span>` : null;
State.props = ['value', 'tone'];

/** 风险等级: 红、橙、黄、蓝. */
export const Risk = ({ value }) =>
  value ? html`<span class=${['risk', String(code(value)).toLowerCase()]}>${label(value)}</span>` : null;
Risk.props = ['value'];

/** 隐患等级: general or major. */
export const Level = ({ value }) =>
  value ? html`<span class=${['level', String(code(value)).toLowerCase()]}>${label(value)}</span>` : null;
Level.props = ['value'];
