// 案件.
import { defineComponent, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { mayDo } from '../api/session.js';
import { ListPage } from '../kit/list-page.js';
import { CASE_COLUMNS } from './case-columns.js';

const FILTERS = [
  { key: 'text', kind: 'text', label: 'case.search', width: 280 },
  { key: 'stage', kind: 'select', label: 'case.stage', vocabulary: 'caseStage', width: 168 },
  { key: 'year', kind: 'year', label: 'year', width: 112 },
  { key: 'division', kind: 'division', label: 'division', width: 200 },
];

export const CaseList = defineComponent({
  setup() {
    const router = useRouter();
    const add = () =>
      mayDo('case.file') && html`<span class="actions"><a-button onClick=${() => router.push('/cases/on-the-spot')}>${t('onTheSpot.title')}</a-button> <a-button type="primary" onClick=${() => router.push('/cases/new')}>${t('case.file')}</a-button></span>`;
    return () => html`<${ListPage} name="cases" title=${t('menu.cases')} path="/cases" columns=${CASE_COLUMNS} filters=${FILTERS}
      emptyText=${t('case.none')} slots=${{ actions: add, empty: add }} />`;
  },
});
