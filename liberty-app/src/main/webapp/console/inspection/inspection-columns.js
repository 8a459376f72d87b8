// 检查列表的列.
import { html } from '../html.js';
import { date, label } from '../kit/format.js';

export const INSPECTION_COLUMNS = [
  { key: 'number', title: 'inspection.number', text: (i) => i.number, view: (i) => html`<span class="number">${i.number}</span>`, to: (i) => `/inspections/${i.id}` },
  { key: 'date', title: 'inspection.date', text: (i) => i.date, view: (i) => date(i.date) },
  { key: 'enterprise', title: 'enterprise', text: (i) => i.enterprise?.name, to: (i) => `/enterprises/${i.enterprise?.id}` },
  { key: 'division', title: 'division', text: (i) => i.division?.path || label(i.division), view: (i) => html`<span title=${i.division?.path}>${label(i.division)}</span>` },
  { key: 'mode', title: 'inspection.mode', text: (i) => label(i.mode) },
  { key: 'officers', title: 'inspection.officers', text: (i) => [i.leadOfficer?.name, i.assistingOfficer?.name].filter(Boolean).join('、') },
  { key: 'planNumber', title: 'inspection.planNumber', text: (i) => i.planNumber, hidden: true },
  { key: 'recordNumber', title: 'inspection.recordNumber', text: (i) => i.recordNumber, hidden: true },
  { key: 'jointNumber', title: 'inspection.jointNumber', text: (i) => i.jointNumber, hidden: true },
];
