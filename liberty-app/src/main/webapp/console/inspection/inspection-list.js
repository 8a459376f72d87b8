// 检查.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { mayDo } from '../api/session.js';
import { ListPage } from '../kit/list-page.js';
import { INSPECTION_COLUMNS } from './inspection-columns.js';
import { RecordInspection } from './record-inspection.js';

const FILTERS = [
  { key: 'text', kind: 'text', label: 'inspection.search', width: 280 },
  { key: 'year', kind: 'year', label: 'year', width: 112 },
  { key: 'division', kind: 'division', label: 'division', width: 200 },
  { key: 'mode', kind: 'select', label: 'inspection.mode', vocabulary: 'inspectionMode', width: 144 },
];

export const InspectionList = defineComponent({
  setup() {
    const recording = ref(false);
    const record = () =>
      mayDo('inspection.write') && html`<a-button type="primary" onClick=${() => (recording.value = true)}>${t('inspection.record')}</a-button>`;
    return () => html`<div>
      <${ListPage} name="inspections" title=${t('menu.inspections')} path="/inspections" columns=${INSPECTION_COLUMNS} filters=${FILTERS}
        emptyText=${t('inspection.none')} slots=${{ actions: record, empty: record }} />
      ${recording.value && html`<${RecordInspection} onClose=${() => (recording.value = false)} />`}
    </div>`;
  },
});
