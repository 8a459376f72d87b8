// 期限总览：what is due in the whole scope, by kind and by office. Offices stand by name: what is left
// undone is shown, nobody is ranked. Every number opens its list.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { withQuery } from '../api/client.js';
import { code, count, label } from '../kit/format.js';

const STATES = [
  ['OVERDUE', 'overdue', 'late'],
  ['TODAY', 'today', 'soon'],
  ['WEEK', 'week', ''],
  ['LATER', 'later', ''],
];

const cell = (number, query, tone) =>
  number === 0
    ? html`<span class="faint">0</span>`
    : html`<router-link class=${['due', tone]} to=${withQuery('/reminders', query)}>${() => count(number)}</router-link>`;

const table = (head, rows, narrowTo) => html`<div class="scroll"><table class="plain figures">
  <thead><tr><th>${t(head)}</th>${STATES.map(([, key]) => html`<th class="right">${t(`reminder.state.${key}`)}</th>`)}</tr></thead>
  <tbody>${rows.map((row) => html`<tr key=${row.name}><th scope="row">${row.name || t('reminder.noOffice')}</th>
    ${STATES.map(([state, key, tone]) => html`<td class="right">${cell(row.counts[key], { state, ...narrowTo(row) }, tone)}</td>`)}</tr>`)}</tbody>
</table></div>`;

export const KindTable = ({ counts }) =>
  table('reminder.kind', counts.kinds.map((one) => ({ name: label(one.kind), kind: code(one.kind), counts: one.counts })), (row) => ({ kind: row.kind }));
KindTable.props = ['counts'];

export const OfficeTable = ({ counts }) =>
  table('reminder.office', counts.offices.map((one) => ({ name: one.office, counts: one.counts })), (row) => (row.name ? { office: row.name } : {}));
OfficeTable.props = ['counts'];
