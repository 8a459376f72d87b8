// 文书：the paper as it will print, on A4, with a button to print it. Nothing but the paper is printed.
import { computed, defineComponent, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { needVocabularies } from '../api/vocabularies.js';
import { api, download } from '../api/client.js';
import { saveFile } from '../kit/export.js';
import { attempt } from '../kit/feedback.js';
import { code } from '../kit/format.js';
import { needStatutes } from '../law/citation.js';
import { Nothing, Waiting } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { MeasurePaper } from './measure-paper.js';
import { OrderPaper } from './order-paper.js';
import { DecisionPaper, NoticePaper } from './penalty-papers.js';
import { fileOf } from './record-papers.js';
import { ReinspectionPaper } from './reinspection-paper.js';

/** The form and the record of a paper, as the server knows them. */
const FORMS = {
  'rectification-order': (record) => ['rectification-order', 'RECTIFICATION_ORDER', record.id],
  reinspection: (record, opinion) => ['reinspection-opinion', 'REINSPECTION', opinion || record.reinspections?.slice(-1)[0]?.id],
  measure: (record) => ['on-site-measure', 'ON_SITE_MEASURE', record.id],
  notice: (record) => ['penalty-notice', 'CASE', record.id],
  decision: (record) => [`penalty-decision-${['UNIT', 'AGENCY'].includes(code(record.violation.subject)) ? 'unit' : 'person'}`, 'CASE', record.id],
};

/** The file as it was issued last; a draft, marked as such, where none was issued. */
async function fetchFile(kind, record, opinion) {
  const [form, recordKind, id] = FORMS[kind](record, opinion);
  const { data } = await api.get('/papers', { recordKind, record: id, size: 500 });
  const issued = data.items.filter((paper) => paper.form === form).pop();
  if (issued) window.location.assign(fileOf(issued));
  else saveFile(`${form}.docx`, await download('/papers/previews', { form, recordKind, record: id }));
}

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
        <a-button disabled=${!record.data.value} onClick=${() => attempt(() => fetchFile(route.params.kind, record.data.value, route.query.opinion))}>${t('paper.download')}</a-button>
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
