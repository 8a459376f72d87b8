// 登录.
import { defineComponent, nextTick, onMounted, ref, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { language } from '../i18n/language.js';
import { t } from '../i18n/texts.js';
import { signIn } from '../api/session.js';
import { SecretField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';

export const LoginPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const form = useForm({ initial: { name: '', password: '' } });
    const box = ref(null);
    onMounted(() => nextTick(() => box.value?.querySelector('input')?.focus()));

    const enter = async (event) => {
      event?.preventDefault();
      form.clearErrors();
      if (!form.values.name) form.fail('name', t('login.needName'));
      if (!form.values.password) form.fail('password', t('login.needPassword'));
      if (Object.keys(form.errors).length > 0) return;
      const entered = await form.submit(async ({ name, password }) => {
        try {
          await signIn(name, password);
        } catch (problem) {
          if (problem.status !== 401) throw problem;
          form.fail('password', t('login.refused'));
          return 'refused';
        }
        return 'entered';
      });
      if (entered === 'entered') router.push(typeof route.query.to === 'string' ? route.query.to : '/');
    };

    return () => html`<div class="login">
      <div class="login-box" ref=${box}>
        <div class="login-head">
          <img src="icon.svg" alt="" width="40" height="40" />
          <div><h1>${t('product')}</h1><p>${t('product.long')}</p></div>
        </div>
        ${route.query.again && html`<a-alert type="info" message=${t('login.again')} />`}
        <form onSubmit=${enter} noValidate>
          <${TextField} form=${form} path="name" label=${t('account.name')} required />
          <${SecretField} form=${form} path="password" label=${t('account.password')} required autocomplete="current-password" />
          <a-button type="primary" htmlType="submit" block loading=${form.busy.value}>${t('login')}</a-button>
        </form>
        <a-button type="link" size="small" onClick=${() => (language.value = language.value === 'zh' ? 'en' : 'zh')}>${language.value === 'zh' ? 'English' : '中文'}</a-button>
      </div>
    </div>`;
  },
});
