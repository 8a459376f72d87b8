// 月分析、季报告：the figures come from the facts; the responsible person says what they mean, and
// confirms. After that it stays as it is.
import { defineComponent, shallowRef, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { attempt, done } from '../kit/feedback.js';
import { LongTextField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { moment } from '../kit/format.js';
import { FilePage } from '../kit/file-page.js';
import { PageHead, Panel, Waiting } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { periodTitle } from './periods.js';
import { ReportFigures } from './report-figures.js';

export const WriteReport = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const { kind, day } = route.params;
    const enterprise = session.account.enterpriseId;
    const draft = shallowRef(null);
    const load = () => attempt(async () => (draft.value = (await api.get('/self-inspections/reports/draft', { enterprise, kind, day })).data));
    load();
    const form = useForm({ draft: `selfcheck.report.${kind}.${day}`, initial: { analysis: '', measures: '', confirmedBy: '' } });
    const confirm = async () => {
      const saved = await form.submit((values, key) => api.post('/self-inspections/reports', { enterpriseId: enterprise, kind, day, receipt: draft.value.receipt, ...values }, { key }));
      if (saved) {
        done(t('selfcheck.report.confirmed'));
        router.replace(`/self-inspections/reports/${saved.data.id}`);
      }
    };
    return () =>
      !draft.value
        ? html`<${Waiting} />`
        : html`<div class="write-report">
            <${PageHead} title=${periodTitle(draft.value.period)} above=${t('selfcheck.report.draft')} />
            ${form.conflict.value && html`<div class="conflict" role="alert"><strong>${t('selfcheck.report.changed')}</strong>
              <a-button size="small" onClick=${() => {
                form.conflict.value = null;
                load();
              }}>${t('conflict.proceed')}</a-button></div>`}
            <${Panel} title=${t('selfcheck.report.figures')} note=${t('selfcheck.report.figuresNote')}><${ReportFigures} figures=${draft.value.figures} /></>
            <${Panel} title=${t('selfcheck.report.words')}>
              <div class="fields">
                <${LongTextField} form=${form} path="analysis" label=${t('selfcheck.report.analysis')} rows=${4} required wide />
                <${LongTextField} form=${form} path="measures" label=${t('selfcheck.report.measures')} rows=${4} required wide />
                <${TextField} form=${form} path="confirmedBy" label=${t('selfcheck.report.confirmedBy')} required />
              </div>
              <p class="faint">${t('selfcheck.report.frozen')}</p>
              <a-button type="primary" size="large" loading=${form.busy.value} onClick=${confirm}>${t('selfcheck.report.confirm')}</a-button>
            </>
          </div>`;
  },
});

export const SelfReportPage = defineComponent({
  setup() {
    const route = useRoute();
    const record = useRecord(() => route.params.id && `/self-inspections/reports/${route.params.id}`);
    return () => {
      const report = record.data.value;
      return html`<${FilePage} record=${record} title=${report ? periodTitle(report.period) : ''} above=${report?.enterprise.name || ''} slots=${{
        head: () => html`<div>
          <${Panel} title=${t('selfcheck.report.figures')} note=${t('selfcheck.report.stays')}><${ReportFigures} figures=${report.figures} /></>
          <${Panel} title=${t('selfcheck.report.words')}>
            <h3>${t('selfcheck.report.analysis')}</h3><p class="words-long">${report.analysis}</p>
            <h3>${t('selfcheck.report.measures')}</h3><p class="words-long">${report.measures}</p>
            <p class="faint">${t('selfcheck.report.confirmedBy')} ${report.confirmedBy} · ${moment(report.receivedAt)}</p>
          </>
        </div>`,
      }} />`;
    };
  },
});
