// 文书：the paper as it will print, on A4, with a button to print it. Nothing but the paper is printed.
import { computed, defineComponent, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { needStatutes } from '../law/citation.js';
import { Nothing, Waiting } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { MeasurePaper } from './measure-paper.js';
import { OrderPaper } from './order-paper.js';
import { DecisionPaper, NoticePaper } from './penalty-papers.js';
import { ReinspectionPaper } from './reinspection-paper.js';

const PAPERS = {
  'rectification-order': { path: (id) => `/rectification-orders/${id}`, view: OrderPaper },
  reinspection: { path: (id) => `/rectification-orders/${id}`, view: ReinspectionPaper },
  measure: { path: (id) => `/measures/${id}`, view: MeasurePaper },
  notice: { path: (id) => `/cases/${id}`, view: NoticePaper },
  decision: { path: (id) => `/cases/${id}`, view: DecisionPaper },
};

export const PaperPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    attempt(needVocabularies);
    attempt(needStatutes);
    const paper = computed(() => PAPERS[route.params.kind]);
    const record = useRecord(() => paper.value?.path(route.params.id));
    // Papers of a case name its enterprise with code, address and representative.
    const enterprise = useRecord(() => record.data.value?.enterpriseId && `/enterprises/${record.data.value.enterpriseId}`);
    const whole = () => (record.data.value.enterpriseId ? { ...record.data.value, enterprise: enterprise.data.value } : record.data.value);
    return () => html`<div class="paper-page">
      <div class="paper-bar">
        <a-button onClick=${() => router.back()}>${t('back')}</a-button>
        <span class="faint">${t('paper.note')}</span>
        <a-button type="primary" disabled=${!record.data.value} onClick=${() => window.print()}>${t('paper.print')}</a-button>
      </div>
      ${!paper.value || record.missing.value
        ? html`<${Nothing} text=${t('record.missing')} />`
        : record.data.value
          ? html`<${paper.value.view} record=${whole()} opinion=${route.query.opinion} />`
          : html`<${Waiting} />`}
    </div>`;
  },
});
