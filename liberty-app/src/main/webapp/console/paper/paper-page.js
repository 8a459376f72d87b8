// 文书：the paper as it will print, on A4. An issued paper is shown as it was issued; where none was,
// the draft, marked as such. Nothing but the paper is printed.
import { defineComponent, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api, download, pageText } from '../api/client.js';
import { saveFile } from '../kit/export.js';
import { attempt } from '../kit/feedback.js';
import { code } from '../kit/format.js';
import { Nothing, Waiting } from '../kit/parts.js';
import { PaperFrame } from './preview.js';
import { fileOf } from './record-papers.js';

const isUnit = (record) => ['UNIT', 'AGENCY'].includes(code(record.violation.subject));

/** The form and the record of a paper, by the kind in the address: [form, record kind, record]. */
const FORMS = {
  'rectification-order': async (id) => ['rectification-order', 'RECTIFICATION_ORDER', id],
  measure: async (id) => ['on-site-measure', 'ON_SITE_MEASURE', id],
  notice: async (id) => ['penalty-notice', 'CASE', id],
  decision: async (id) => {
    const { data } = await api.get(`/cases/${id}`);
    return [`penalty-decision-${isUnit(data) ? 'unit' : 'person'}`, 'CASE', id];
  },
  reinspection: async (id, opinion) => {
    if (opinion) return ['reinspection-opinion', 'REINSPECTION', opinion];
    const { data } = await api.get(`/rectification-orders/${id}`);
    return ['reinspection-opinion', 'REINSPECTION', data.reinspections.slice(-1)[0].id];
  },
};

/** {issued?, entry?, page}: what is shown, and by what it is downloaded. */
async function fetchPaper(kind, id, opinion) {
  if (kind === 'issued') {
    const { data } = await api.get(`/papers/${id}`);
    return { issued: data, page: await pageText(`/papers/${id}/page`) };
  }
  const [form, recordKind, record] = await FORMS[kind](id, opinion);
  const { data } = await api.get('/papers', { recordKind, record, size: 500 });
  const issued = data.items.filter((paper) => paper.form === form).pop();
  if (issued) return { issued, page: await pageText(`/papers/${issued.id}/page`) };
  const entry = { form, recordKind, record };
  return { entry, page: await pageText('/papers/previews/page', entry) };
}

export const PaperPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const paper = shallowRef(null);
    const missing = ref(false);
    const frame = ref(null);
    watch(
      () => [route.params.kind, route.params.id, route.query.opinion],
      ([kind, id, opinion]) => {
        if (!kind) return;
        paper.value = null;
        missing.value = kind !== 'issued' && !FORMS[kind];
        if (missing.value) return;
        attempt(async () => {
          try {
            paper.value = await fetchPaper(kind, id, opinion);
          } catch (problem) {
            if (problem.status !== 404) throw problem;
            missing.value = true;
          }
        });
      },
      { immediate: true },
    );

    const take = () =>
      attempt(async () => {
        const { issued, entry } = paper.value;
        if (issued) window.location.assign(fileOf(issued));
        else saveFile(`${entry.form}.docx`, await download('/papers/previews', entry));
      });
    const state = () => {
      const issued = paper.value?.issued;
      if (!issued) return paper.value ? t('paper.draft') : '';
      return [issued.number || issued.title, issued.correctedBy && t('paper.corrected')].filter(Boolean).join(' · ');
    };
    return () => html`<div class="paper-page">
      <div class="paper-bar">
        <a-button onClick=${() => router.back()}>${t('back')}</a-button>
        <span class="paper-state">${state()}</span>
        <span class="faint">${t('paper.note')}</span>
        <a-button disabled=${!paper.value} onClick=${take}>${t('paper.download')}</a-button>
        <a-button type="primary" disabled=${!paper.value} onClick=${() => frame.value.print()}>${t('paper.print')}</a-button>
      </div>
      ${missing.value
        ? html`<${Nothing} text=${t('record.missing')} />`
        : paper.value
          ? html`<${PaperFrame} ref=${frame} page=${paper.value.page} />`
          : html`<${Waiting} />`}
    </div>`;
  },
});
