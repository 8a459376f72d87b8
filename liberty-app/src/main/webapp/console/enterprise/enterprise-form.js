// 企业登记：register an enterprise, or change what is on record.
import { computed, defineComponent, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { DateField, DivisionField, IndustryField, LongTextField, NumberField, SelectField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, today } from '../kit/format.js';

const NEW = () => ({
  creditCode: '',
  name: '',
  division: undefined,
  sector: undefined,
  industry: undefined,
  riskLevel: undefined,
  employees: undefined,
  legalRepresentative: '',
  principal: '',
  phone: '',
  address: '',
  parentCompany: '',
  status: 'OPERATING',
  registeredOn: today(),
});

/** What the form holds of a stored enterprise. */
function valuesOf(enterprise) {
  const values = {};
  for (const name of Object.keys(NEW())) values[name] = code(enterprise[name]) ?? (typeof NEW()[name] === 'string' ? '' : undefined);
  return values;
}

/** What goes to the server: empty texts that may be missing are left out. */
function bodyOf(values, before) {
  const body = { ...values };
  body.creditCode = values.creditCode.trim();
  body.parentCompany = values.parentCompany || null;
  body.location = before?.location ?? null;
  body.licences = before?.licences ?? [];
  return body;
}

export const EnterpriseForm = defineComponent({
  props: { enterprise: { type: Object, default: null }, etag: { type: String, default: '' } },
  emits: ['close', 'saved', 'refresh'],
  setup(props, { emit }) {
    attempt(needVocabularies);
    const before = props.enterprise;
    const form = useForm({
      draft: before ? `enterprise.${before.id}` : 'enterprise.new',
      initial: before ? valuesOf(before) : NEW(),
    });
    watch(
      () => props.enterprise,
      (now) => now && form.rebase(valuesOf(now)),
    );
    const save = async () => {
      const result = await form.submit((values, key) =>
        before
          ? api.put(`/enterprises/${before.id}`, bodyOf(values, props.enterprise), { etag: props.etag })
          : api.post('/enterprises', bodyOf(values), { key }),
      );
      if (result) {
        emit('saved', result);
        emit('close');
      }
    };
    const known = computed(() => (before?.industry ? { id: before.industry.code, ...before.industry } : null));
    const versions = async () => {
      const stored = valuesOf((await api.get(`/enterprises/${before.id}`)).data);
      const words = (name, value) =>
        ({ sector: 'sector', riskLevel: 'riskLevel', status: 'operatingStatus' })[name]
          ? labelOf({ sector: 'sector', riskLevel: 'riskLevel', status: 'operatingStatus' }[name], value)
          : String(value ?? '');
      return Object.keys(stored)
        .filter((name) => words(name, form.values[name]) !== words(name, stored[name]))
        .map((name) => ({ label: t(LABELS[name]), mine: form.isChanged(name) ? words(name, form.values[name]) : t('conflict.untouched'), stored: words(name, stored[name]) }));
    };
    return () => html`<${ActDrawer} open title=${before ? t('enterprise.change') : t('enterprise.register')}
      act=${before ? t('save') : t('enterprise.register')} form=${form} versions=${versions} notes=${[t('enterprise.rule.code'), t('enterprise.rule.division')]}
      onClose=${() => emit('close')} onSubmit=${save} onRefresh=${() => emit('refresh')}>
      <${TextField} form=${form} path="creditCode" label=${t('enterprise.creditCode')} required disabled=${!!before} hint=${t(before ? 'enterprise.creditCode.stays' : 'enterprise.creditCode.hint')} />
      <${TextField} form=${form} path="name" label=${t('enterprise.name')} required />
      <${DivisionField} form=${form} path="division" label=${t('division')} required />
      <${SelectField} form=${form} path="sector" label=${t('sector')} vocabulary="sector" required />
      <${IndustryField} form=${form} path="industry" label=${t('industry')} required known=${known.value} />
      <${SelectField} form=${form} path="riskLevel" label=${t('riskLevel')} vocabulary="riskLevel" required />
      <${NumberField} form=${form} path="employees" label=${t('enterprise.employees')} min=${0} required />
      <${SelectField} form=${form} path="status" label=${t('enterprise.status')} vocabulary="operatingStatus" required />
      <${TextField} form=${form} path="legalRepresentative" label=${t('enterprise.legalRepresentative')} />
      <${TextField} form=${form} path="principal" label=${t('enterprise.principal')} />
      <${TextField} form=${form} path="phone" label=${t('phone')} />
      <${DateField} form=${form} path="registeredOn" label=${t('enterprise.registeredOn')} required />
      <${LongTextField} form=${form} path="address" label=${t('address')} rows=${2} wide />
      <${TextField} form=${form} path="parentCompany" label=${t('enterprise.parentCompany')} />
    </>`;
  },
});

const LABELS = {
  creditCode: 'enterprise.creditCode',
  name: 'enterprise.name',
  division: 'division',
  sector: 'sector',
  industry: 'industry',
  riskLevel: 'riskLevel',
  employees: 'enterprise.employees',
  legalRepresentative: 'enterprise.legalRepresentative',
  principal: 'enterprise.principal',
  phone: 'phone',
  address: 'address',
  parentCompany: 'enterprise.parentCompany',
  status: 'enterprise.status',
  registeredOn: 'enterprise.registeredOn',
};
