// 立案：who, on which inspection, under which clause.
import { defineComponent, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies, optionsOf } from '../api/vocabularies.js';
import { DraftNote, FollowingDates } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { DateField, EnterpriseField, InspectionField, LongTextField, OfficerField, SelectField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { cite, today } from '../kit/format.js';
import { PageHead, Panel } from '../kit/parts.js';
import { AmountFields, withoutEmptyAmounts } from '../law/amounts.js';
import { ClauseFields, ClauseSummary } from '../law/clause-picker.js';

export const FileCase = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    attempt(needVocabularies);
    const row = shallowRef(null);
    const enterprise = ref(null);
    const inspection = ref(null);
    const form = useForm({
      draft: `case.${route.query.inspection || route.query.enterprise || 'new'}`,
      initial: {
        enterpriseId: route.query.enterprise,
        inspectionId: route.query.inspection,
        date: today(),
        leadOfficerId: undefined,
        assistingOfficerId: undefined,
        violation: {
          provision: undefined,
          subject: undefined,
          partyName: '',
          condition: undefined,
          actDate: today(),
          description: '',
          circumstances: [],
          annualIncomeYuan: '',
          illegalGainsYuan: '',
          goodsValueYuan: '',
          baseFineYuan: '',
        },
      },
    });

    // An inspection brings its enterprise, its day and its officers along.
    watch(
      () => form.values.inspectionId,
      (id) =>
        id &&
        attempt(async () => {
          const { data } = await api.get(`/inspections/${id}`);
          inspection.value = data;
          enterprise.value = data.enterprise;
          form.values.enterpriseId = data.enterprise?.id;
          form.values.violation.actDate = data.date;
          bringOfficers();
          if (!form.values.violation.description) {
            form.values.violation.description = (data.hazards || []).map((hazard) => hazard.description).join('；');
          }
        }),
      { immediate: true },
    );
    // Its officers come along as long as their certificates last on the day of filing.
    function bringOfficers() {
      form.values.leadOfficerId = form.values.leadOfficerId || stillCertified(inspection.value?.leadOfficer);
      form.values.assistingOfficerId = form.values.assistingOfficerId || stillCertified(inspection.value?.assistingOfficer);
    }
    watch(() => form.values.date, bringOfficers);
    const stillCertified = (officer) => (officer?.validUntil && officer.validUntil < form.values.date ? undefined : officer?.id);
    watch(
      () => [form.values.enterpriseId, form.values.violation.subject],
      ([id, subject]) =>
        id &&
        attempt(async () => {
          if (enterprise.value?.id !== id || !enterprise.value.principal) enterprise.value = (await api.get(`/enterprises/${id}`)).data;
          const violation = form.values.violation;
          if (subject === 'UNIT' && (!violation.partyName || violation.partyName === enterprise.value.principal)) violation.partyName = enterprise.value.name;
          if (subject === 'PRINCIPAL' && (!violation.partyName || violation.partyName === enterprise.value.name)) violation.partyName = enterprise.value.principal;
        }),
      { immediate: true },
    );

    const save = async (event) => {
      event?.preventDefault?.();
      const saved = await form.submit((values, key) =>
        api.post('/cases', { ...values, inspectionId: values.inspectionId || null, violation: withoutEmptyAmounts(values.violation) }, { key }),
      );
      if (saved) router.replace(`/cases/${saved.data.id}`);
    };
    const requires = () => {
      const values = form.values;
      return [
        { ok: !!row.value, text: t('case.rule.clause'), basis: t('law.p18.35') },
        { ok: !!values.violation.description.trim(), text: t('case.rule.facts'), basis: t('law.p18.35') },
        { ok: !!values.leadOfficerId && !!values.assistingOfficerId && values.leadOfficerId !== values.assistingOfficerId, text: t('inspection.rule.two'), basis: t('law.apl42') },
        { ok: !!values.date && values.date >= (values.violation.actDate || ''), text: t('case.rule.date') },
        { text: t('case.rule.limit'), basis: t('law.apl36') },
      ];
    };

    return () => html`<div>
      <${PageHead} title=${t('case.file')} above=${t('menu.cases')} />
      <form class="act page-act" onSubmit=${save} noValidate>
        <div class="act-form">
          <${DraftNote} form=${form} />
          <${Panel} title=${t('case.part.who')}><div class="fields">
            <${InspectionField} form=${form} path="inspectionId" label=${t('inspection')} known=${inspection.value} hint=${t('case.inspection.hint')} wide />
            <${EnterpriseField} form=${form} path="enterpriseId" label=${t('enterprise')} known=${enterprise.value} required wide />
          </div></>
          <${Panel} title=${t('case.part.violation')}><div class="fields">
            <${DateField} form=${form} path="violation.actDate" label=${t('violation.actDate')} required hint=${t('violation.actDate.hint')} />
            <div class="field"></div>
            <${ClauseFields} form=${form} base="violation." onRow=${(found) => (row.value = found)} />
            <${TextField} form=${form} path="violation.partyName" label=${t('case.party')} required />
            <${SelectField} form=${form} path="violation.circumstances" label=${t('circumstances')} mode="multiple" options=${optionsOf('circumstance')} />
            <${AmountFields} form=${form} base="violation." row=${row.value} />
            <${LongTextField} form=${form} path="violation.description" label=${t('violation.description')} required wide />
          </div></>
          <${Panel} title=${t('case.part.filing')}><div class="fields">
            <${DateField} form=${form} path="date" label=${t('case.filedOn')} required />
            <div class="field"></div>
            <${OfficerField} form=${form} path="leadOfficerId" label=${t('officer.lead')} on=${form.values.date} known=${inspection.value?.leadOfficer} required wide />
            <${OfficerField} form=${form} path="assistingOfficerId" label=${t('officer.assisting')} on=${form.values.date} known=${inspection.value?.assistingOfficer} required wide />
          </div></>
          <div class="page-act-footer">
            <a-button onClick=${() => router.back()}>${t('cancel')}</a-button>
            <a-button type="primary" htmlType="submit" loading=${form.busy.value}>${t('case.file')}</a-button>
          </div>
        </div>
        <aside class="act-aside">
          <${ClauseSummary} row=${row.value} />
          <section><h3>${t('act.requires')}</h3><ul class="requires">${requires().map((rule) => html`<li class=${rule.ok === undefined ? '' : rule.ok ? 'ok' : 'not'}>
            ${rule.ok !== undefined && html`<span class="sign" aria-label=${t(rule.ok ? 'act.met' : 'act.unmet')}>${rule.ok ? '✓' : '○'}</span>`}
            <span>${rule.text}${rule.basis && html`<span class="basis">${cite(rule.basis)}</span>`}</span></li>`)}</ul></section>
          <${FollowingDates} dates=${[{ rule: 'DECISION', from: form.values.date }]} />
        </aside>
      </form>
    </div>`;
  },
});
