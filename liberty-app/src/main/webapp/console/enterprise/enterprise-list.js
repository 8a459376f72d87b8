// 企业：the register.
import { RouterLink, defineComponent, ref, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { mayDo } from '../api/session.js';
import { date, label } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { Risk, State } from '../kit/states.js';
import { EnterpriseForm } from './enterprise-form.js';

const COLUMNS = [
  { key: 'name', title: 'enterprise.name', text: (e) => e.name, to: (e) => `/enterprises/${e.id}`, view: (e) => html`<span>${e.name}${e.formerNames?.length > 0 && html`<small class="faint"> ${t('enterprise.formerly', { names: e.formerNames.join('、') })}</small>`}</span>` },
  { key: 'matchedBy', title: 'enterprise.matchedBy', text: (e) => label(e.matchedBy), hidden: true },
  { key: 'creditCode', title: 'enterprise.creditCode', text: (e) => e.creditCode, view: (e) => html`<span class="number">${e.creditCode}</span>` },
  { key: 'division', title: 'division', text: (e) => e.division?.path || label(e.division), view: (e) => html`<span title=${e.division?.path}>${label(e.division)}</span>` },
  { key: 'sector', title: 'sector', text: (e) => label(e.sector) },
  { key: 'industry', title: 'industry', text: (e) => [e.industry?.code, label(e.industry)].filter(Boolean).join(' '), hidden: true },
  { key: 'riskLevel', title: 'riskLevel', text: (e) => label(e.riskLevel), view: (e) => html`<${Risk} value=${e.riskLevel} />` },
  { key: 'employees', title: 'enterprise.employees', text: (e) => e.employees, align: 'right' },
  { key: 'legalRepresentative', title: 'enterprise.legalRepresentative', text: (e) => e.legalRepresentative, hidden: true },
  { key: 'principal', title: 'enterprise.principal', text: (e) => e.principal ?? e.people },
  { key: 'phone', title: 'phone', text: (e) => e.phone },
  { key: 'address', title: 'address', text: (e) => e.address, hidden: true },
  { key: 'status', title: 'enterprise.status', text: (e) => label(e.status), view: (e) => html`<${State} value=${e.status} tone=${e.status?.code === 'CLOSED' ? 'quiet' : undefined} />` },
  { key: 'registeredOn', title: 'enterprise.registeredOn', text: (e) => date(e.registeredOn), hidden: true },
];

const FILTERS = [
  { key: 'text', kind: 'text', label: 'enterprise.search', width: 280 },
  { key: 'division', kind: 'division', label: 'division', width: 200 },
  { key: 'sector', kind: 'select', label: 'sector', vocabulary: 'sector', width: 144 },
  { key: 'riskLevel', kind: 'select', label: 'riskLevel', vocabulary: 'riskLevel', width: 128 },
  { key: 'status', kind: 'select', label: 'enterprise.status', vocabulary: 'operatingStatus', width: 128 },
];

/** A text is searched, the best first; without one the list is by name. */
const pathOf = (query) => (query.text ? '/enterprises/search' : '/enterprises');

export const EnterpriseList = defineComponent({
  setup() {
    const router = useRouter();
    const adding = ref(false);
    const add = () =>
      mayDo('enterprise.write') && html`<a-button type="primary" onClick=${() => (adding.value = true)}>${t('enterprise.register')}</a-button>`;
    const acts = () => html`<span class="actions">
      <${RouterLink} to="/enterprises/map"><a-button>${t('enterprise.map')}</a-button></>
      ${mayDo('enterprise.decide') && html`<${RouterLink} to="/enterprises/duplicates"><a-button>${t('enterprise.duplicates')}</a-button></>`}
      ${add()}
    </span>`;
    return () => html`<div>
      <${ListPage} name="enterprises" title=${t('menu.enterprises')} path=${pathOf} columns=${COLUMNS} filters=${FILTERS}
        emptyText=${t('enterprise.none')} slots=${{ actions: acts, empty: add }} />
      ${adding.value && html`<${EnterpriseForm} onClose=${() => (adding.value = false)}
        onSaved=${({ data }) => router.push(`/enterprises/${data.id}`)} />`}
    </div>`;
  },
});
