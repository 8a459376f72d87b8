// 停产放假通知：days without work, given at the latest on the first of them; and work that begins again.
import { defineComponent, dayjs } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { DateField, LongTextField, SelectField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';

export const NoticeDrawer = defineComponent({
  props: { enterprise: { type: String, required: true }, notice: { type: Object, default: undefined }, today: { type: String, required: true } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const yesterday = dayjs(props.today).subtract(1, 'day').format('YYYY-MM-DD');
    const form = useForm(
      props.notice
        ? { initial: { lastDay: props.notice.from > yesterday ? props.notice.from : yesterday } }
        : { draft: 'selfcheck.notice', initial: { enterpriseId: props.enterprise, reason: 'HOLIDAY', from: props.today, until: undefined, note: '' } },
    );
    const save = async () => {
      const saved = await form.submit((values, key) =>
        props.notice
          ? api.post(`/self-inspections/settings/notices/${props.notice.id}/resumption`, values, { key, etag: `"${props.notice.revision}"` })
          : api.post('/self-inspections/settings/notices', values, { key }),
      );
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t(props.notice ? 'selfcheck.notice.resume' : 'selfcheck.notice.give')} act=${t(props.notice ? 'selfcheck.notice.resume' : 'selfcheck.notice.give')} form=${form} width=${720}
      notes=${[t(props.notice ? 'selfcheck.notice.resumeRule' : 'selfcheck.notice.rule')]} onClose=${() => emit('close')} onSubmit=${save}>
      ${props.notice
        ? html`<${DateField} form=${form} path="lastDay" label=${t('selfcheck.notice.lastDay')} required />`
        : [
            html`<${SelectField} form=${form} path="reason" label=${t('selfcheck.notice.reason')} vocabulary="shutdownReason" required />`,
            html`<${DateField} form=${form} path="from" label=${t('selfcheck.notice.from')} required />`,
            html`<${DateField} form=${form} path="until" label=${t('selfcheck.notice.until')} />`,
            html`<${LongTextField} form=${form} path="note" label=${t('selfcheck.notice.note')} rows=${2} wide />`,
          ]}
    </>`;
  },
});
