// 证据：what proves the case, each piece with its files, hashes and custody; files are dropped here.
import { defineComponent, onMounted, reactive, ref, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { address, api, newKey, upload } from '../api/client.js';
import { hasAnyOf } from '../api/session.js';
import { attempt } from '../kit/feedback.js';
import { cite, label } from '../kit/format.js';
import { Nothing, Panel } from '../kit/parts.js';
import { State } from '../kit/states.js';

const at = (moment) => (moment || '').slice(0, 16).replace('T', ' ');
const size = (bytes) => (bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

export const EvidenceTab = defineComponent({
  props: { found: { type: Object, required: true } },
  emits: ['act'],
  setup(props, { emit }) {
    const evidence = shallowRef(null);
    const files = shallowRef([]);
    const sending = reactive([]);
    const over = ref(false);
    const read = () => attempt(async () => {
      evidence.value = (await api.get(`/cases/${props.found.id}/evidence`)).data.items;
      files.value = (await api.get(`/cases/${props.found.id}/files`, { size: 500 })).data.items;
    });
    onMounted(read);
    watch(() => props.found.revision, read);

    const send = async (list) => {
      for (const file of list) {
        const entry = reactive({ name: file.name, share: 0, failed: '' });
        sending.push(entry);
        try {
          await upload(`/cases/${props.found.id}/files`, {}, 'file', file, { key: newKey(), onProgress: (share) => (entry.share = share) }).done;
          sending.splice(sending.indexOf(entry), 1);
        } catch (problem) {
          entry.failed = problem.detail || problem.title || problem.message;
        }
      }
      await read();
    };
    const drop = (event) => {
      event.preventDefault();
      over.value = false;
      send([...event.dataTransfer.files]);
    };

    return () => {
      const used = new Set((evidence.value || []).flatMap((one) => one.files.map((file) => file.id)));
      const loose = files.value.filter((one) => !used.has(one.id));
      const may = hasAnyOf(['INSPECTOR', 'LEADER']) && props.found.stage.code !== 'CLOSED';
      return html`<div class="evidence">
        ${may && html`<label class=${['drop-zone', { over: over.value }]} onDragover=${(event) => { event.preventDefault(); over.value = true; }} onDragleave=${() => (over.value = false)} onDrop=${drop}>
          <input type="file" multiple accept="image/*,video/*,audio/*,application/pdf,.docx,.xlsx,.zip" data-upload onChange=${(event) => { send([...event.target.files]); event.target.value = ''; }} />
          <strong>${t('evidence.upload')}</strong><span class="faint">${t('evidence.upload.hint')}</span></label>`}
        ${sending.map((one) => html`<div class="sending" key=${one.name}><span>${one.name}</span>
          ${one.failed ? html`<span class="not" role="alert">${one.failed}</span>` : html`<a-progress percent=${Math.round(one.share * 100)} size="small" />`}</div>`)}
        ${loose.length > 0 && html`<${Panel} title=${t('evidence.loose')}>
          <div class="thumbs">${loose.map((file) => html`<${File} key=${file.id} found=${props.found} file=${file} />`)}</div>
          ${may && html`<a-button type="primary" onClick=${() => emit('act', { code: 'EVIDENCE', files: loose.map((one) => one.id) })}>${t('evidence.take')}</a-button>`}
        </>`}
        ${evidence.value && (evidence.value.length === 0
          ? html`<${Panel}><${Nothing} text=${t('evidence.none')} /></>`
          : evidence.value.map((one) => html`<${Panel} key=${one.number} title=${t('evidence.number', { n: one.number, title: one.title })}>
            <p><${State} value=${one.kind} tone="run" /> <span class="basis">${cite(one.basis)}</span></p>
            <p>${t('evidence.taken', { at: at(one.takenAt), place: one.place })}
              ${one.location ? html`· ${t('evidence.kept', { location: one.location })}` : html`· <strong>${t('evidence.gone')}</strong>`}</p>
            <div class="thumbs">${one.files.map((file) => html`<${File} key=${file.id} found=${props.found} file=${file} />`)}</div>
            ${one.custody.length > 0 && html`<ol class="custody">${one.custody.map((step, i) => html`<li key=${i}><strong>${label(step.step)}</strong> ${at(step.at)} ${step.holder} ${step.location} <span class="faint">${step.reason}</span></li>`)}</ol>`}
          </>`))}
        ${evidence.value?.length > 0 && html`<p><a href=${address(`/cases/${props.found.id}/evidence/manifest`)} download>${t('evidence.manifest')}</a></p>`}
      </div>`;
    };
  },
});

const File = ({ found, file }) => {
  const source = address(`/cases/${found.id}/files/${file.id}/content`);
  const kind = file.mediaType.split('/')[0];
  return html`<figure class="thumb"><a href=${source} target="_blank" rel="noopener">
      ${kind === 'image' && file.mediaType !== 'image/heic' ? html`<img src=${source} alt=${file.name} loading="lazy" />` : html`<span class="thumb-kind">${file.mediaType.split('/')[1]}</span>`}</a>
    <figcaption><span title=${file.name}>${file.name}</span><span class="faint">${size(file.size)}</span>
      <code title=${file.sha256}>${file.sha256.slice(0, 12)}…</code></figcaption></figure>`;
};
File.props = ['found', 'file'];
