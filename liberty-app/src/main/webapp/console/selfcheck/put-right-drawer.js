// 整改：what was done, and photos of it.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { DateField, LongTextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { Level } from '../kit/states.js';
import { PhotoStrip, forget, sent } from './photo-strip.js';

export const PutRightDrawer = defineComponent({
  props: { hazard: { type: Object, required: true }, today: { type: String, required: true } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ draft: `selfcheck.putRight.${props.hazard.id}`, initial: { on: props.today, what: '', photos: [] } });
    const missing = ref('');
    const save = async () => {
      missing.value = form.values.photos.length === 0 ? t('selfcheck.lacks.photo') : '';
      if (missing.value) return;
      const photos = form.values.photos;
      const saved = await form.submit(async (values, key) => {
        const kept = await sent(photos);
        return api.post(`/self-inspections/hazards/${props.hazard.id}/putting-right`, { on: values.on, what: values.what, photos: kept }, { key, etag: `"${props.hazard.revision}"` });
      });
      if (saved) {
        forget(photos);
        emit('saved');
      }
    };
    return () => html`<${ActDrawer} open title=${t('selfcheck.putRight')} act=${t('selfcheck.putRight')} form=${form} width=${720}
      requires=${[{ ok: form.values.photos.length > 0, text: t('selfcheck.putRight.rule'), basis: t('selfcheck.law46') }]}
      onClose=${() => emit('close')} onSubmit=${save}>
      <div class="wide"><${Level} value=${props.hazard.level} /> ${props.hazard.description}</div>
      <${DateField} form=${form} path="on" label=${t('selfcheck.putRight.on')} required />
      <${LongTextField} form=${form} path="what" label=${t('selfcheck.putRight.what')} rows=${2} required wide />
      <div class="wide"><${PhotoStrip} photos=${form.values.photos} needed onChange=${(photos) => (form.values.photos = photos)} />
        ${missing.value && html`<div class="selfcheck-lacks" role="alert">${missing.value}</div>`}</div>
    </>`;
  },
});
