// 拍照：a button that opens the camera, and the photos that were taken. A photo is kept here first and
// sent when there is a connection.
import { defineComponent, onBeforeUnmount, reactive, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { newKey } from '../api/client.js';
import { dropPhoto, keepPhoto, sendPhoto, shrink, takePhoto, whereAmI } from './photo-shelf.js';

/** `photos` is a list of {id, sha256?, takenAt, longitude?, latitude?} that the caller keeps. */
export const PhotoStrip = defineComponent({
  props: { photos: { type: Array, required: true }, needed: Boolean },
  emits: ['change'],
  setup(props, { emit }) {
    const seen = reactive({});
    const show = async (photo) => {
      if (seen[photo.id]) return;
      const blob = await takePhoto(photo.id).catch(() => null);
      if (blob) seen[photo.id] = URL.createObjectURL(blob);
    };
    watch(() => props.photos.map((photo) => photo.id).join(), () => props.photos.forEach(show), { immediate: true });
    onBeforeUnmount(() => Object.values(seen).forEach((url) => URL.revokeObjectURL(url)));
    const add = async (event) => {
      const files = [...event.target.files];
      event.target.value = '';
      for (const file of files.slice(0, 9 - props.photos.length)) {
        const blob = await shrink(file);
        const photo = { id: newKey(), takenAt: new Date().toISOString(), ...((await whereAmI()) || {}) };
        await keepPhoto(photo.id, blob);
        emit('change', [...props.photos, photo]);
      }
    };
    const remove = (photo) => {
      dropPhoto(photo.id);
      emit('change', props.photos.filter((one) => one !== photo));
    };
    return () => html`<div class="photo-strip">
      ${props.photos.map((photo) => html`<span class="photo" key=${photo.id}>
        ${seen[photo.id] ? html`<img src=${seen[photo.id]} alt=${t('selfcheck.photo')} />` : html`<span class="faint">${t('selfcheck.photo')}</span>`}
        <button type="button" aria-label=${t('selfcheck.photo.remove')} onClick=${() => remove(photo)}>×</button>
      </span>`)}
      ${props.photos.length < 9 && html`<label class=${['photo-add', { needed: props.needed && props.photos.length === 0 }]}>
        <input type="file" accept="image/*" capture="environment" class="off-screen" onChange=${add} />
        <span>${t(props.needed && props.photos.length === 0 ? 'selfcheck.photo.needed' : 'selfcheck.photo.take')}</span>
      </label>`}
    </div>`;
  },
});

/** Sends what waits, and answers the photos as the server wants them. */
export async function sent(photos) {
  const result = [];
  for (const photo of photos) {
    if (!photo.sha256) {
      const blob = await takePhoto(photo.id);
      if (blob) photo.sha256 = await sendPhoto(blob);
    }
    if (photo.sha256) {
      const { sha256, takenAt, longitude, latitude } = photo;
      result.push({ sha256, takenAt, longitude, latitude });
    }
  }
  return result;
}

export const forget = (photos) => photos.forEach((photo) => dropPhoto(photo.id));
