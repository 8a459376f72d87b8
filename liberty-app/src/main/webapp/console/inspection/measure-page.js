// 现场处理措施决定.
import { defineComponent, ref, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { mayDo } from '../api/session.js';
import { done } from '../kit/feedback.js';
import { FilePage } from '../kit/file-page.js';
import { date, label } from '../kit/format.js';
import { Facts, Panel } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { State } from '../kit/states.js';
import { RecordPapers } from '../paper/record-papers.js';
import { ResumptionDrawer } from './measure-drawer.js';

export const MeasurePage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const record = useRecord(() => `/measures/${route.params.id}`);
    const resuming = ref(false);
    return () => {
      const measure = record.data.value;
      return html`<div>
        <${FilePage} record=${record} title=${measure?.number} above=${t('measure')} slots=${{
          states: () => html`<span class="states"><${State} tone=${measure.resumedOn ? 'good' : 'bad'} value=${measure.resumedOn ? t('measure.lifted') : t('measure.inForce')} /></span>`,
          actions: () => [
            html`<a-button key="paper" onClick=${() => router.push(`/papers/measure/${measure.id}`)}>${t('paper.open')}</a-button>`,
            mayDo('measure.write') && !measure.resumedOn && html`<a-button key="resume" type="primary" onClick=${() => (resuming.value = true)}>${t('measure.resume')}</a-button>`,
          ],
          head: () => html`<div class="file-body"><${Panel} title=${t('tab.facts')}><${Facts} items=${[
            [t('enterprise'), html`<router-link to=${`/enterprises/${measure.enterprise?.id}`}>${() => measure.enterprise?.name}</router-link>`, true],
            [t('measure.kind'), label(measure.kind)],
            [t('measure.decidedOn'), date(measure.decidedOn)],
            [t('measure.resumedOn'), measure.resumedOn ? date(measure.resumedOn) : t('measure.inForce')],
            measure.inspection && [t('inspection'), html`<router-link to=${`/inspections/${measure.inspection.id}`}>${() => measure.inspection.number}</router-link>`],
            [t('measure.reason'), measure.reason, true],
          ]} /></><${RecordPapers} kind="ON_SITE_MEASURE" id=${measure.id} title=${t('papers.issued')} /></div>`,
        }} />
        ${resuming.value && html`<${ResumptionDrawer} measure=${measure} etag=${record.etag.value} onClose=${() => (resuming.value = false)} onRefresh=${record.reload}
          onSaved=${() => {
            resuming.value = false;
            done(t('measure.resumed'));
            record.reload();
          }} />`}
      </div>`;
    };
  },
});
