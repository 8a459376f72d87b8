// 罚款试算：what the law allows for given facts, with reasons; nothing is stored.
import { defineComponent, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { needVocabularies, optionsOf } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { DateField, SelectField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { today } from '../kit/format.js';
import { PageHead, Panel } from '../kit/parts.js';
import { AmountFields, withoutEmptyAmounts } from './amounts.js';
import { Assessment } from './assessment.js';
import { ClauseFields, ClauseSummary } from './clause-picker.js';

export const FineTrial = defineComponent({
  setup() {
    attempt(needVocabularies);
    const row = shallowRef(null);
    const result = shallowRef(null);
    const form = useForm({
      draft: 'trial',
      initial: {
        provision: undefined,
        actDate: today(),
        decisionDate: today(),
        subject: undefined,
        condition: undefined,
        circumstances: [],
        annualIncomeYuan: '',
        illegalGainsYuan: '',
        goodsValueYuan: '',
        baseFineYuan: '',
      },
    });
    watch(form.values, () => (result.value = null));
    const assess = async (event) => {
      event?.preventDefault?.();
      const answer = await form.submit((values) =>
        api.post('/fines/assessments', { ...withoutEmptyAmounts(values), benchmark: null, division: session.account?.division?.code }),
      );
      if (answer) result.value = answer.data;
    };
    return () => html`<div>
      <${PageHead} title=${t('trial')} above=${t('menu.law')} />
      <form class="act page-act" onSubmit=${assess} noValidate>
        <div class="act-form">
          <${Panel} title=${t('case.part.violation')}><div class="fields">
            <${DateField} form=${form} path="actDate" label=${t('violation.actDate')} required />
            <${DateField} form=${form} path="decisionDate" label=${t('trial.decisionDate')} required />
            <${ClauseFields} form=${form} onRow=${(found) => (row.value = found)} />
            <${SelectField} form=${form} path="circumstances" label=${t('circumstances')} mode="multiple" options=${optionsOf('circumstance')} wide />
            <${AmountFields} form=${form} row=${row.value} />
          </div>
          <div class="page-act-footer"><a-button type="primary" htmlType="submit" loading=${form.busy.value}>${t('trial.assess')}</a-button></div></>
          ${result.value && html`<${Panel} title=${t('trial.result')} note=${t('trial.note')}><${Assessment} result=${result.value} /></>`}
        </div>
        <aside class="act-aside"><${ClauseSummary} row=${row.value} /></aside>
      </form>
    </div>`;
  },
});
