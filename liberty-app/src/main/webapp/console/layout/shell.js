// 框架：menu at the left, who works here at the top, the page below. On small screens the menu opens
// as a drawer.
import { computed, defineComponent, ref, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { language } from '../i18n/language.js';
import { t } from '../i18n/texts.js';
import { roles, session, signOut } from '../api/session.js';
import { labelOf } from '../api/vocabularies.js';
import { attempt, done } from '../kit/feedback.js';
import { compact } from '../kit/screen.js';
import { PasswordDrawer } from '../system/password.js';
import { Icon } from './icons.js';
import { menuOfRole } from './menu.js';

export const Shell = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const open = ref(false);
    const password = ref(false);
    watch(() => route.fullPath, () => (open.value = false));
    const place = computed(() => route.meta.place);

    const leave = () =>
      attempt(async () => {
        await signOut();
        router.push('/login');
      });
    const menu = () => html`<nav class="menu" aria-label=${t('menu')}>
      <ul>${menuOfRole().map((entry) => html`<li key=${entry.place}>
        <router-link to=${entry.to} class=${{ active: place.value === entry.place }} aria-current=${place.value === entry.place ? 'page' : undefined}>
          ${() => html`<span><${Icon} name=${entry.place} /><span>${t(`menu.${entry.place}`)}</span></span>`}
        </router-link>
      </li>`)}</ul>
    </nav>`;
    const brand = () => html`<div class="brand"><img src="icon.svg" alt="" width="24" height="24" /><span>${t('product')}</span></div>`;
    const choose = ({ key }) => {
      if (key === 'leave') leave();
      if (key === 'password') password.value = true;
    };

    return () => html`<div class=${['shell', { compact: compact.value }]}>
      <a class="skip" href="#main" onClick=${(event) => {
        event.preventDefault();
        document.getElementById('main').focus();
      }}>${t('skip')}</a>
      ${!compact.value && html`<aside class="side"><div class="side-inner">${brand()}${menu()}</div></aside>`}
      ${compact.value && html`<a-drawer open=${open.value} placement="left" width=${224} closable=${false} class="menu-drawer"
        onClose=${() => (open.value = false)}>${() => html`<div class="side">${brand()}${menu()}</div>`}</a-drawer>`}
      <div class="body">
        <header class="top">
          ${compact.value && html`<button class="menu-button" aria-label=${t('menu.open')} onClick=${() => (open.value = true)}><${Icon} name="menu" /></button>`}
          <div class="scope">${session.account?.division?.name || ''}</div>
          <div class="top-right">
            <a-button type="text" size="small" onClick=${() => (language.value = language.value === 'zh' ? 'en' : 'zh')} lang=${language.value === 'zh' ? 'en' : 'zh-CN'}>${language.value === 'zh' ? 'English' : '中文'}</a-button>
            <a-dropdown trigger=${['click']} placement="bottomRight" slots=${{
              overlay: () => html`<a-menu onClick=${choose}>
                <a-menu-item key="who" disabled>${roles().map((role) => labelOf('role', role)).join('、')}</a-menu-item>
                <a-menu-divider />
                <a-menu-item key="password">${t('password.change')}</a-menu-item>
                <a-menu-item key="leave">${t('leave')}</a-menu-item>
              </a-menu>`,
            }}><a-button type="text" size="small">${session.account?.displayName || session.account?.name}</a-button></a-dropdown>
          </div>
        </header>
        <main id="main" tabindex="-1"><router-view key=${language.value} /></main>
      </div>
      <${PasswordDrawer} open=${password.value} onClose=${(changed) => {
        password.value = false;
        if (changed === true) done(t('password.changed'));
      }} />
    </div>`;
  },
});
