// 案件列表的列.
import { html } from '../html.js';
import { date, label, money } from '../kit/format.js';
import { inWords } from '../law/citation.js';
import { State } from '../kit/states.js';
import { toneOf } from './stages.js';

export const CASE_COLUMNS = [
  { key: 'number', title: 'case.number', text: (c) => c.number, view: (c) => html`<span class="number">${c.number}</span>`, to: (c) => `/cases/${c.id}` },
  { key: 'stage', title: 'case.stage', text: (c) => label(c.stage), view: (c) => html`<${State} value=${c.stage} tone=${toneOf(c.stage)} />` },
  { key: 'filedOn', title: 'case.filedOn', text: (c) => c.filedOn, view: (c) => date(c.filedOn) },
  { key: 'party', title: 'case.party', text: (c) => c.partyName, to: (c) => `/enterprises/${c.enterpriseId}` },
  { key: 'fine', title: 'case.fine', text: (c) => (c.fineYuan ? Number(c.fineYuan) : ''), view: (c) => (c.fineYuan ? money(c.fineYuan) : ''), align: 'right' },
  { key: 'provision', title: 'case.provision', text: (c) => inWords(c.provision), view: (c) => html`<span class="words">${inWords(c.provision)}</span>` },
  { key: 'division', title: 'division', text: (c) => c.division?.path || label(c.division), hidden: true },
];
