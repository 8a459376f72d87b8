// 当场处罚：who, under which clause, what was found and said, and what is decided; all in one form.
import { defineComponent, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies } from '../api/vocabularies.js';
import { DraftNote, FollowingDates } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { DateField, EnterpriseField, LongTextField, MoneyField, OfficerField, SelectField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { cite, today } from '../kit/format.js';
import { PageHead, Panel } from '../kit/parts.js';
import { withoutEmptyAmounts } from '../law/amounts.js';
import { ClauseFields, ClauseSummary } from '../law/clause-picker.js';

export const OnTheSpot = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    attempt(needVocabularies);
    const row = shallowRef(null);
    const enterprise = ref(null);
    const form = useForm({
      draft: `on-the-spot.${route.query.enterprise || 'new'}`,
      initial: {
        enterpriseId: route.query.enterprise,
        date: today(),
        leadOfficerId: undefined,
        assistingOfficerId: undefined,
        place: '',
        findings: '',
        fineYuan: '',
        otherPenalties: [],
        statement: '',
        refusedToSign: '',
        violation: { provision: undefined, subject: undefined, partyName: '', condition: undefined, actDate: today(), description: '', circumstances: [] },
      },
    });
    watch(
      () => [form.values.enterpriseId, form.values.violation.subject],
      ([id, subject]) =>
        id &&
        attempt(async () => {
          if (enterprise.value?.id !== id) enterprise.value = (await api.get(`/enterprises/${id}`)).data;
          if (!form.values.violation.partyName) form.values.violation.partyName = subject === 'PRINCIPAL' ? enterprise.value.principal : enterprise.value.name;
        }),
      { immediate: true },
    );
    const save = async (event) => {
      event?.preventDefault?.();
      const saved = await form.submit((values, key) => api.post('/cases/on-the-spot', { ...values, violation: withoutEmptyAmounts(values.violation) }, { key }));
      if (saved) router.replace(`/cases/${saved.data.id}`);
    };
    const most = () => (['UNIT', 'AGENCY'].includes(form.values.violation.subject) ? 3000 : 200);
    const requires = () => {
      const values = form.values;
      return [
        { ok: !!row.value, text: t('onTheSpot.rule.clear'), basis: t('law.apl51') },
        { ok: values.fineYuan !== '' && Number(values.fineYuan) <= most(), text: t('onTheSpot.rule.most', { most: most() }), basis: t('law.apl51') },
        { ok: !!values.leadOfficerId && !!values.assistingOfficerId && values.leadOfficerId !== values.assistingOfficerId, text: t('inspection.rule.two'), basis: t('law.apl42') },
        { ok: !!values.statement.trim(), text: t('onTheSpot.rule.heard'), basis: t('law.apl45.1') },
        { text: t('onTheSpot.rule.handOver'), basis: t('law.apl52') },
        { text: t('onTheSpot.rule.reconsider'), basis: t('law.arl23') },
      ];
    };
    return () => html`<div>
      <${PageHead} title=${t('onTheSpot.title')} above=${t('menu.cases')} />
      <form class="act page-act" onSubmit=${save} noValidate>
        <div class="act-form">
          <${DraftNote} form=${form} />
          <${Panel} title=${t('case.part.who')}><div class="fields">
            <${EnterpriseField} form=${form} path="enterpriseId" label=${t('enterprise')} known=${enterprise.value} required wide />
            <${DateField} form=${form} path="date" label=${t('act.date')} required />
            <${TextField} form=${form} path="place" label=${t('onTheSpot.place')} required />
            <${OfficerField} form=${form} path="leadOfficerId" label=${t('officer.lead')} on=${form.values.date} required wide />
            <${OfficerField} form=${form} path="assistingOfficerId" label=${t('officer.assisting')} on=${form.values.date} required wide />
          </div></>
          <${Panel} title=${t('case.part.violation')}><div class="fields">
            <${DateField} form=${form} path="violation.actDate" label=${t('violation.actDate')} required />
            <div class="field"></div>
            <${ClauseFields} form=${form} base="violation." onRow=${(found) => (row.value = found)} />
            <${TextField} form=${form} path="violation.partyName" label=${t('case.party')} required />
            <div class="field"></div>
            <${LongTextField} form=${form} path="violation.description" label=${t('violation.description')} required wide />
            <${LongTextField} form=${form} path="findings" label=${t('onTheSpot.findings')} required wide />
          </div></>
          <${Panel} title=${t('onTheSpot.part.decision')}><div class="fields">
            <${LongTextField} form=${form} path="statement" label=${t('onTheSpot.statement')} hint=${t('onTheSpot.statement.hint')} required wide />
            <${MoneyField} form=${form} path="fineYuan" label=${t('decision.fine')} required />
            <${SelectField} form=${form} path="otherPenalties" label=${t('otherPenalties')} vocabulary="otherPenalty" mode="multiple" />
            <${TextField} form=${form} path="refusedToSign" label=${t('onTheSpot.refusedToSign')} wide />
          </div></>
          <div class="page-act-footer">
            <a-button onClick=${() => router.back()}>${t('cancel')}</a-button>
            <a-button type="primary" htmlType="submit" loading=${form.busy.value}>${t('onTheSpot.decide')}</a-button>
          </div>
        </div>
        <aside class="act-aside">
          <${ClauseSummary} row=${row.value} />
          <section><h3>${t('act.requires')}</h3><ul class="requires">${requires().map((rule) => html`<li class=${rule.ok === undefined ? '' : rule.ok ? 'ok' : 'not'}>
            ${rule.ok !== undefined && html`<span class="sign" aria-label=${t(rule.ok ? 'act.met' : 'act.unmet')}>${rule.ok ? '✓' : '○'}</span>`}
            <span>${rule.text}<span class="basis">${cite(rule.basis)}</span></span></li>`)}</ul></section>
          <${FollowingDates} dates=${[{ rule: 'SUMMARY_REPORT', from: form.values.date }, { rule: 'PAYMENT', from: form.values.date }, { rule: 'RECONSIDERATION', from: form.values.date }]} />
        </aside>
      </form>
    </div>`;
  },
});
