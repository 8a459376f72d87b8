// 上传表格：check first, then import; everything that is wrong is shown at once with its place.
import { defineComponent, ref, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { upload } from '../api/client.js';
import { clearProblem, done, tell } from '../kit/feedback.js';
import { count } from '../kit/format.js';
import { narrow } from '../kit/screen.js';

/** `counts` are the keys of the answer that are shown; `path` and `query` where the file goes. */
export const SheetUpload = defineComponent({
  props: { title: { type: String, required: true }, path: { type: String, required: true }, query: { type: Object, default: () => ({}) }, counts: { type: Array, required: true }, hint: { type: String, default: '' }, etag: { type: String, default: '' }, accept: { type: String, default: '.xlsx' } },
  emits: ['close', 'stored'],
  setup(props, { emit, slots }) {
    const file = ref(null);
    const answer = shallowRef(null);
    const sending = ref(false);
    const send = async (dryRun) => {
      clearProblem();
      sending.value = true;
      try {
        const { data } = await upload(props.path, { ...props.query, dryRun: dryRun || undefined }, 'workbook', file.value, { etag: props.etag, onProgress: () => {} }).done;
        answer.value = data;
        if (data.stored) {
          done(t('saved'));
          emit('stored');
        }
      } catch (problem) {
        tell(problem);
      } finally {
        sending.value = false;
      }
    };
    const result = () => {
      const found = answer.value;
      if (!found) return null;
      return html`<section class="sheet-result">
        <p class="states">${props.counts.map((key) => html`<span key=${key}>${t(`sheet.${key}`, { n: count(found[key]) })}</span>`)}</p>
        ${found.errors.length === 0
          ? html`<p>${t(found.stored ? 'sheet.stored' : 'sheet.sound')}</p>`
          : html`<p class="why-not">${t('sheet.errors', { n: count(found.errors.length) })}</p>
            <div class="scroll"><table class="plain"><thead><tr><th>${t('sheet.sheet')}</th><th>${t('sheet.row')}</th><th>${t('sheet.column')}</th><th>${t('sheet.message')}</th></tr></thead>
            <tbody>${found.errors.slice(0, 200).map((one, i) => html`<tr key=${i}><td>${one.sheet}</td><td class="number">${one.row || ''}</td><td>${one.column}</td><td class="words">${one.message}</td></tr>`)}</tbody></table></div>`}
      </section>`;
    };
    return () => html`<a-drawer open title=${props.title} width=${narrow.value ? '100%' : 760} onClose=${() => emit('close')} destroyOnClose>
      ${() => html`<div>
        ${slots.default?.()}
        <a-upload-dragger class="drop" accept=${props.accept} showUploadList=${false} maxCount=${1} disabled=${sending.value}
          beforeUpload=${(chosen) => {
            file.value = chosen;
            answer.value = null;
            return false;
          }}>
          <p class="drop-title">${file.value ? file.value.name : t('sheet.drop')}</p>
          <p class="faint">${props.hint}</p>
        </a-upload-dragger>
        <p class="actions sheet-acts"><a-button disabled=${!file.value} loading=${sending.value} onClick=${() => send(true)}>${t('sheet.check')}</a-button>
          <a-button type="primary" disabled=${!file.value || answer.value?.errors.length > 0} loading=${sending.value} onClick=${() => send(false)}>${t('sheet.import')}</a-button></p>
        ${result()}
      </div>`}
    </a-drawer>`;
  },
});
