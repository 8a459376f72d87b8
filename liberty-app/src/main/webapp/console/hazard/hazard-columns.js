// 隐患列表的列.
import { html } from '../html.js';
import { date, label } from '../kit/format.js';
import { Due } from '../kit/parts.js';
import { Level, State } from '../kit/states.js';

export const HAZARD_COLUMNS = [
  { key: 'number', title: 'hazard.number', text: (h) => h.number, view: (h) => html`<span class="number">${h.number}</span>`, to: (h) => `/hazards/${h.id}` },
  { key: 'description', title: 'finding.description', text: (h) => h.description, view: (h) => html`<span class="words">${h.description}</span>` },
  { key: 'level', title: 'hazard.level', text: (h) => label(h.level), view: (h) => html`<${Level} value=${h.level} />` },
  { key: 'state', title: 'state', text: (h) => label(h.state), view: (h) => html`<${State} value=${h.state} />` },
  { key: 'dueOn', title: 'hazard.dueOn', text: (h) => h.dueOn, view: (h) => html`<${Due} day=${h.dueOn} closed=${h.state?.code === 'CLOSED'} />` },
  { key: 'enterprise', title: 'enterprise', text: (h) => h.enterprise?.name, to: (h) => `/enterprises/${h.enterprise?.id}` },
  { key: 'division', title: 'division', text: (h) => h.division?.path || label(h.division), view: (h) => html`<span title=${h.division?.path}>${label(h.division)}</span>`, hidden: true },
  { key: 'foundOn', title: 'hazard.foundOn', text: (h) => h.foundOn, view: (h) => date(h.foundOn), hidden: true },
  { key: 'closedOn', title: 'hazard.closedOn', text: (h) => h.closedOn, view: (h) => date(h.closedOn), hidden: true },
];
