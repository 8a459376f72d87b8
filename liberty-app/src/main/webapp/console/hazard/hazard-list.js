// 隐患：by state and due date.
import { defineComponent } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { ListPage } from '../kit/list-page.js';
import { distance } from '../kit/format.js';
import { HAZARD_COLUMNS } from './hazard-columns.js';

const FILTERS = [
  { key: 'state', kind: 'select', label: 'hazard.state', vocabulary: 'hazardState', width: 144 },
  { key: 'level', kind: 'select', label: 'hazard.level', vocabulary: 'hazardLevel', width: 128 },
  { key: 'year', kind: 'year', label: 'year', width: 112 },
  { key: 'division', kind: 'division', label: 'division', width: 200 },
  { key: 'overdue', kind: 'flag', label: 'hazard.overdueOnly' },
];

const late = (hazard) => (hazard.state?.code !== 'CLOSED' && distance(hazard.dueOn).late ? 'late' : '');

export const HazardList = defineComponent({
  setup() {
    return () => html`<${ListPage} name="hazards" title=${t('menu.hazards')} path="/hazards" columns=${HAZARD_COLUMNS} filters=${FILTERS}
      rowClass=${late} emptyText=${t('hazard.none')} slots=${{
        empty: () => html`<router-link to="/inspections">${() => t('hazard.toInspections')}</router-link>`,
      }} />`;
  },
});
