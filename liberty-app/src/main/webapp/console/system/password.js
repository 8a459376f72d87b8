// 密码：changing one's own, or setting that of another account.
import { defineComponent, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { SecretField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';

export const PasswordDrawer = defineComponent({
  props: { open: Boolean, account: { type: Object, default: null } },
  emits: ['close'],
  setup(props, { emit }) {
    const form = useForm({ initial: { currentPassword: '', password: '', again: '' } });
    const own = () => !props.account || props.account.id === session.account?.id;
    watch(() => props.open, () => form.reset());
    const save = async () => {
      form.clearErrors();
      if (form.values.password !== form.values.again) {
        form.fail('again', t('password.differs'));
        return;
      }
      const id = props.account?.id || session.account?.id;
      const saved = await form.submit(({ currentPassword, password }) =>
        api.put(`/accounts/${id}/password`, own() ? { currentPassword, password } : { password }),
      );
      if (saved) emit('close', true);
    };
    return () => html`<${ActDrawer} open=${props.open} title=${t('password.change')} act=${t('password.change')} form=${form} width=${480}
      onClose=${() => emit('close')} onSubmit=${save}>
      ${own() && html`<${SecretField} form=${form} path="currentPassword" label=${t('password.old')} required wide autocomplete="current-password" />`}
      <${SecretField} form=${form} path="password" label=${t('password.new')} required wide hint=${t('password.hint')} />
      <${SecretField} form=${form} path="again" label=${t('password.again')} required wide />
    </>`;
  },
});
