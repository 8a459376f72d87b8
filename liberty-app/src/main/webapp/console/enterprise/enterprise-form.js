// 企业登记：register an enterprise, or change what is on record.
import { computed, defineComponent, message, onBeforeUnmount, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { DateField, DivisionField, IndustryField, LongTextField, NumberField, SelectField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, today } from '../kit/format.js';
import { Alike } from './alike.js';

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
  longitude: '',
  latitude: '',
  effectiveOn: undefined,
  reason: '',
});

/** What the form holds of a stored enterprise. */
export function valuesOf(enterprise) {
  const values = {};
  for (const name of Object.keys(NEW())) if (name !== 'effectiveOn' && name !== 'reason') values[name] = code(enterprise[name]) ?? (typeof NEW()[name] === 'string' ? '' : undefined);
  values.longitude = enterprise.location ? String(enterprise.location.longitude) : '';
  values.latitude = enterprise.location ? String(enterprise.location.latitude) : '';
  values.effectiveOn = undefined;
  values.reason = '';
  return values;
}

/** Licences as they are sent: codes without their labels. */
export const licencesOf = (enterprise) =>
  (enterprise?.licences ?? []).map((licence) => ({ ...licence, kind: code(licence.kind), state: code(licence.state) }));

/** What goes to the server: empty texts that may be missing are left out. */
export function bodyOf(values, before) {
  const body = { ...values };
  body.creditCode = values.creditCode.trim();
  body.parentCompany = values.parentCompany || null;
  body.location = values.longitude && values.latitude ? { longitude: Number(values.longitude), latitude: Number(values.latitude) } : null;
  delete body.longitude;
  delete body.latitude;
  body.licences = licencesOf(before);
  if (!before) delete body.effectiveOn;
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
    const alike = shallowRef([]);
    let timer = null;
    const look = () => {
      const v = form.values;
      if (before || !v.name || !v.division) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const body = { name: v.name, division: v.division, legalRepresentative: v.legalRepresentative, principal: v.principal, phone: v.phone, address: v.address };
        const found = await api.post('/enterprises/duplicates/check', body, { quiet: true }).catch(() => null);
        alike.value = found?.data || [];
      }, 600);
    };
    watch(() => ['name', 'division', 'legalRepresentative', 'principal', 'phone', 'address'].map((name) => form.values[name]), look);
    onBeforeUnmount(() => clearTimeout(timer));
    const here = () =>
      navigator.geolocation?.getCurrentPosition(
        ({ coords }) => {
          form.values.longitude = coords.longitude.toFixed(6);
          form.values.latitude = coords.latitude.toFixed(6);
        },
        () => message.warning(t('enterprise.noLocation')),
        { enableHighAccuracy: true, timeout: 15000 },
      );
    const known = computed(() => (before?.industry ? { id: before.industry.code, ...before.industry } : null));
    const versions = async () => {
      const stored = valuesOf((await api.get(`/enterprises/${before.id}`)).data);
      const words = (name, value) =>
        ({ sector: 'sector', riskLevel: 'riskLevel', status: 'operatingStatus' })[name]
          ? labelOf({ sector: 'sector', riskLevel: 'riskLevel', status: 'operatingStatus' }[name], value)
          : String(value ?? '');
      return Object.keys(stored)
        .filter((name) => LABELS[name])
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
      ${!before && html`<${SelectField} form=${form} path="riskLevel" label=${t('riskLevel')} vocabulary="riskLevel" required />`}
      <${NumberField} form=${form} path="employees" label=${t('enterprise.employees')} min=${0} required />
      ${!before && html`<${SelectField} form=${form} path="status" label=${t('enterprise.status')} vocabulary="operatingStatus" required />`}
      <${TextField} form=${form} path="legalRepresentative" label=${t('enterprise.legalRepresentative')} />
      <${TextField} form=${form} path="principal" label=${t('enterprise.principal')} />
      <${TextField} form=${form} path="phone" label=${t('phone')} />
      <${DateField} form=${form} path="registeredOn" label=${t('enterprise.registeredOn')} required />
      <${LongTextField} form=${form} path="address" label=${t('address')} rows=${2} wide />
      <${TextField} form=${form} path="parentCompany" label=${t('enterprise.parentCompany')} hint=${t('enterprise.parentCompany.hint')} />
      <${TextField} form=${form} path="longitude" label=${t('enterprise.longitude')} placeholder="111.71" />
      <${TextField} form=${form} path="latitude" label=${t('enterprise.latitude')} placeholder="35.73" />
      <div class="field"><label>${t('enterprise.here')}</label><div><a-button onClick=${here}>${t('enterprise.useLocation')}</a-button></div></div>
      ${before && html`<${DateField} form=${form} path="effectiveOn" label=${t('enterprise.effectiveOn')} hint=${t('enterprise.effectiveOn.hint')} />`}
      ${before && html`<${TextField} form=${form} path="reason" label=${t('enterprise.reason')} />`}
      ${alike.value.length > 0 && html`<div class="field wide"><${Alike} pairs=${alike.value} /></div>`}
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
  longitude: 'enterprise.longitude',
  latitude: 'enterprise.latitude',
};
