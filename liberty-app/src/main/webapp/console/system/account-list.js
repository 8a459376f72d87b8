// 账号：who may enter, in which role, over which division.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt, done } from '../kit/feedback.js';
import { DivisionField, EnterpriseField, OfficerField, SecretField, SelectField, SwitchField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, label } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { State } from '../kit/states.js';
import { PasswordDrawer } from './password.js';

const rolesOf = (account) => (account.roles || []).map((role) => (typeof role === 'string' ? labelOf('role', role) : label(role))).join('、');

export const AccountList = defineComponent({
  setup() {
    attempt(needVocabularies);
    const changing = ref(null);
    const password = ref(null);
    const list = ref(null);
    const columns = [
      { key: 'name', title: 'account.name', text: (a) => a.name },
      { key: 'displayName', title: 'account.displayName', text: (a) => a.displayName },
      { key: 'roles', title: 'account.roles', text: rolesOf },
      { key: 'division', title: 'account.scope', text: (a) => a.division?.path || label(a.division), view: (a) => label(a.division) },
      { key: 'enabled', title: 'state', text: (a) => t(a.enabled ? 'account.enabled' : 'account.disabled'), view: (a) => html`<${State} tone=${a.enabled ? 'good' : 'quiet'} value=${t(a.enabled ? 'account.enabled' : 'account.disabled')} />` },
      { key: 'change', title: 'change', text: () => '', view: (a) => html`<span class="row-acts"><a-button type="link" size="small" onClick=${() => (changing.value = a)}>${t('change')}</a-button>
        <a-button type="link" size="small" onClick=${() => (password.value = a)}>${t('password.set')}</a-button></span>` },
    ];
    const add = () => html`<a-button type="primary" onClick=${() => (changing.value = {})}>${t('account.add')}</a-button>`;
    const saved = () => {
      changing.value = null;
      done(t('saved'));
      list.value.reload();
    };
    return () => html`<div>
      <${ListPage} ref=${list} name="accounts" title=${t('menu.accounts')} path="/accounts" columns=${columns} slots=${{ actions: add, empty: add }} />
      ${changing.value && html`<${AccountForm} account=${changing.value.id ? changing.value : null} onClose=${() => (changing.value = null)} onSaved=${saved} />`}
      <${PasswordDrawer} open=${!!password.value} account=${password.value} onClose=${(changed) => {
        password.value = null;
        if (changed === true) done(t('password.changed'));
      }} />
    </div>`;
  },
});

const AccountForm = defineComponent({
  props: { account: { type: Object, default: null } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const before = props.account;
    const form = useForm({
      initial: {
        name: before?.name || '',
        displayName: before?.displayName || '',
        password: '',
        roles: (before?.roles || []).map(code),
        division: code(before?.division),
        enterpriseId: before?.enterpriseId || undefined,
        officerId: before?.officerId || undefined,
        enabled: before ? before.enabled : true,
      },
    });
    const isEnterprise = () => form.values.roles.includes('ENTERPRISE');
    const save = async () => {
      const saved = await form.submit(({ name, password, enabled, enterpriseId, officerId, ...rest }, key) => {
        const common = { ...rest, enterpriseId: isEnterprise() ? enterpriseId || null : null, officerId: isEnterprise() ? null : officerId || null };
        return before
          ? api.put(`/accounts/${before.id}`, { ...common, enabled }, { etag: `"${before.revision}"` })
          : api.post('/accounts', { name, password, ...common }, { key });
      });
      if (saved) emit('saved', saved);
    };
    return () => html`<${ActDrawer} open title=${t(before ? 'account.change' : 'account.add')} act=${t('save')} form=${form} notes=${[t('account.rule.scope'), t('account.rule.enterprise')]}
      onClose=${() => emit('close')} onSubmit=${save}>
      ${before
        ? html`<div class="field"><span class="label">${t('account.name')}</span><div>${before.name}</div></div>`
        : html`<${TextField} form=${form} path="name" label=${t('account.name')} required />`}
      <${TextField} form=${form} path="displayName" label=${t('account.displayName')} required />
      ${!before && html`<${SecretField} form=${form} path="password" label=${t('account.password')} required hint=${t('password.hint')} />`}
      <${SelectField} form=${form} path="roles" label=${t('account.roles')} vocabulary="role" mode="multiple" required />
      <${DivisionField} form=${form} path="division" label=${t('account.scope')} required />
      ${!isEnterprise() && html`<${OfficerField} form=${form} path="officerId" label=${t('account.officer')} hint=${t('account.officer.hint')} wide />`}
      ${isEnterprise() && html`<${EnterpriseField} form=${form} path="enterpriseId" label=${t('enterprise')} required wide />`}
      ${before && html`<${SwitchField} form=${form} path="enabled" label=${t('state')} text=${t('account.enabled')} />`}
    </>`;
  },
});
