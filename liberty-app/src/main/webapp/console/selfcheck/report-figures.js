// 分析数字：each opens the records behind it.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { label } from '../kit/format.js';
import { Go } from '../kit/parts.js';

const place = (record) => {
  const [kind, rest] = [record.slice(0, record.indexOf(':')), record.slice(record.indexOf(':') + 1)];
  if (kind === 'check') return { to: `/self-inspections/checks/${rest}`, text: t('selfcheck.record.check') };
  if (kind === 'hazard') return { to: '/self-inspections?tab=hazards', text: t('selfcheck.record.hazard') };
  return { text: rest };
};

export const ReportFigures = ({ figures }) => html`<table class="plain figures report-figures"><tbody>${figures.map((one) => html`<tr key=${one.figure.code}>
  <th scope="row">${label(one.figure)}</th>
  <td>${one.records.length === 0
    ? html`<span class="faint">${one.value}</span>`
    : html`<details><summary>${one.value}</summary><ul class="figure-records">${one.records.map((record, i) => {
        const { to, text } = place(record);
        return html`<li key=${record}><${Go} to=${to}>${() => (to ? `${text} ${i + 1}` : text)}</></li>`;
      })}</ul></details>`}</td>
</tr>`)}</tbody></table>`;
ReportFigures.props = ['figures'];
