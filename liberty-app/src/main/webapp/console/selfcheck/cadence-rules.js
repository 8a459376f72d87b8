// 频次规则：the county's own rules: what is demanded of whom, until when, from which day on.
import { defineComponent, ref, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo, session } from '../api/session.js';
import { needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { DateField, DivisionField, EnterpriseField, NumberField, SelectField, SwitchField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { date, label, today } from '../kit/format.js';
import { Nothing, Panel, Waiting } from '../kit/parts.js';
import { Risk } from '../kit/states.js';

export const CadenceRules = defineComponent({
  setup() {
    const page = shallowRef(null);
    const drawer = ref(null);
    attempt(needVocabularies);
    const load = () => attempt(async () => (page.value = (await api.get('/self-inspections/settings/rules', { page: 0, size: 500 })).data));
    load();
    const saved = () => {
      drawer.value = null;
      load();
    };
    const whom = (rule) => [rule.enterprise?.name, label(rule.sector)].filter(Boolean).join(' · ') || t('selfcheck.rule.all');
    const writes = mayDo('selfcheck.rules');
    return () => html`<${Panel} title=${t('selfcheck.rules')} note=${t('selfcheck.rules.note')} slots=${writes ? { actions: () => html`<a-button type="primary" size="small" onClick=${() => (drawer.value = { kind: 'add' })}>${t('selfcheck.rule.add')}</a-button>` } : {}}>
      ${!page.value
        ? html`<${Waiting} />`
        : page.value.items.length === 0
          ? html`<${Nothing} text=${t('selfcheck.rules.none')} />`
          : html`<div class="scroll"><table class="plain"><thead><tr><th>${t('selfcheck.kind')}</th><th>${t('division')}</th><th>${t('selfcheck.rule.whom')}</th><th>${t('selfcheck.rule.demands')}</th><th>${t('selfcheck.rule.days')}</th><th></th></tr></thead>
              <tbody>${page.value.items.map((rule) => html`<tr key=${rule.id}>
                <td>${label(rule.kind)}</td><td>${label(rule.division)}</td><td>${whom(rule)} ${rule.riskLevel && html`<${Risk} value=${rule.riskLevel} />`}</td>
                <td>${rule.required ? t('selfcheck.rule.terms', { due: rule.dueDays, grace: rule.graceDays, backfill: rule.backfillDays }) : t('selfcheck.rule.exempt')}${rule.note && html`<div class="faint">${rule.note}</div>`}</td>
                <td>${date(rule.from)} — ${rule.until ? date(rule.until) : ''}</td>
                <td>${writes && !rule.until && html`<a-button size="small" onClick=${() => (drawer.value = { kind: 'end', rule })}>${t('selfcheck.rule.end')}</a-button>`}</td></tr>`)}</tbody></table></div>`}
      ${drawer.value?.kind === 'add' && html`<${RuleDrawer} onClose=${() => (drawer.value = null)} onSaved=${saved} />`}
      ${drawer.value?.kind === 'end' && html`<${EndDrawer} rule=${drawer.value.rule} onClose=${() => (drawer.value = null)} onSaved=${saved} />`}
    </>`;
  },
});

const RuleDrawer = defineComponent({
  emits: ['close', 'saved'],
  setup(_, { emit }) {
    const form = useForm({
      draft: 'selfcheck.rule',
      initial: { division: session.account.division?.code, kind: 'DAILY', sector: undefined, riskLevel: undefined, enterpriseId: undefined, required: true, dueDays: 0, graceDays: 1, backfillDays: 7, from: today(), until: undefined, note: '' },
    });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post('/self-inspections/settings/rules', values, { key }));
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('selfcheck.rule.add')} act=${t('selfcheck.rule.add')} form=${form}
      notes=${[t('selfcheck.rules.note'), t('selfcheck.rule.narrowest'), t('selfcheck.rule.noPast')]} onClose=${() => emit('close')} onSubmit=${save}>
      <${SelectField} form=${form} path="kind" label=${t('selfcheck.kind')} vocabulary="checkKind" required />
      <${DivisionField} form=${form} path="division" label=${t('division')} required />
      <${SelectField} form=${form} path="sector" label=${t('sector')} vocabulary="sector" />
      <${SelectField} form=${form} path="riskLevel" label=${t('riskLevel')} vocabulary="riskLevel" />
      <${EnterpriseField} form=${form} path="enterpriseId" label=${t('enterprise')} wide />
      <${SwitchField} form=${form} path="required" label=${t('selfcheck.rule.demands')} text=${t('selfcheck.rule.required')} />
      <${NumberField} form=${form} path="dueDays" label=${t('selfcheck.rule.dueDays')} min=${0} max=${92} required />
      <${NumberField} form=${form} path="graceDays" label=${t('selfcheck.rule.graceDays')} min=${0} max=${92} required />
      <${NumberField} form=${form} path="backfillDays" label=${t('selfcheck.rule.backfillDays')} min=${0} max=${366} required />
      <${DateField} form=${form} path="from" label=${t('selfcheck.notice.from')} required />
      <${DateField} form=${form} path="until" label=${t('selfcheck.rule.until')} />
      <${TextField} form=${form} path="note" label=${t('selfcheck.rule.note')} wide />
    </>`;
  },
});

const EndDrawer = defineComponent({
  props: ['rule'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: { lastDay: props.rule.from > today() ? props.rule.from : today() } });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post(`/self-inspections/settings/rules/${props.rule.id}/end`, values, { key, etag: `"${props.rule.revision}"` }));
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('selfcheck.rule.end')} act=${t('selfcheck.rule.end')} form=${form} width=${640} onClose=${() => emit('close')} onSubmit=${save}>
      <${DateField} form=${form} path="lastDay" label=${t('selfcheck.notice.lastDay')} required />
    </>`;
  },
});
