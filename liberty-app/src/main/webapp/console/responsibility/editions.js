// 责任清单版本：drafts, imports, adoption; an adopted edition is only read.
import { defineComponent, ref, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { address, api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt, done } from '../kit/feedback.js';
import { DateField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { date, today } from '../kit/format.js';
import { Waiting } from '../kit/parts.js';
import { State } from '../kit/states.js';
import { SheetUpload } from '../checklist/sheet-upload.js';

const TONES = { DRAFT: 'wait', ADOPTED: 'good', SUPERSEDED: 'quiet' };

const DraftDrawer = defineComponent({
  props: { from: { type: Object, default: undefined } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: { title: props.from?.title || '', from: props.from?.id } });
    const save = async () => {
      if (await form.submit((values, key) => api.post('/responsibilities/editions', values, { key }))) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('resp.draft')} act=${t('resp.draft')} form=${form} notes=${[t('resp.draft.note')]} onClose=${() => emit('close')} onSubmit=${save}>
      <${TextField} form=${form} path="title" label=${t('resp.title')} required wide />
    </>`;
  },
});

const AdoptDrawer = defineComponent({
  props: { edition: { type: Object, required: true } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: { effectiveFrom: today(), documentNumber: '' } });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post(`/responsibilities/editions/${props.edition.id}/adoption`, values, { key, etag: `"${props.edition.revision}"` }));
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('resp.adopt')} act=${t('resp.adopt')} form=${form} requires=${[{ text: t('resp.adopt.rule'), basis: t('resp.basis.17') }]} onClose=${() => emit('close')} onSubmit=${save}>
      <${DateField} form=${form} path="effectiveFrom" label=${t('indicator.from')} required />
      <${TextField} form=${form} path="documentNumber" label=${t('resp.documentNumber')} />
    </>`;
  },
});

export const Editions = defineComponent({
  emits: ['changed'],
  setup(_, { emit }) {
    const editions = shallowRef(null);
    const open = ref(null);
    const load = () => attempt(async () => (editions.value = (await api.get('/responsibilities/editions', { size: 100 })).data.items));
    load();
    const saved = () => {
      open.value = null;
      done(t('saved'));
      load();
      emit('changed');
    };
    return () => {
      if (!editions.value) return html`<${Waiting} />`;
      const draft = editions.value.find((one) => one.state.code === 'DRAFT');
      return html`<div>
        ${mayDo('lists.write') && html`<p class="actions">${draft
          ? html`<span class="faint">${t('resp.draft.open')}</span>`
          : html`<a-button type="primary" onClick=${() => (open.value = { act: 'draft', from: editions.value[0] })}>${t('resp.draft')}</a-button>`}</p>`}
        <div class="scroll"><table class="plain"><thead><tr><th>${t('indicator.edition')}</th><th>${t('resp.title')}</th><th>${t('state')}</th><th>${t('indicator.period')}</th><th>${t('resp.documentNumber')}</th><th></th></tr></thead>
          <tbody>${editions.value.map((one) => html`<tr key=${one.id}><td class="number">${one.edition}</td><td>${one.title}</td><td><${State} value=${one.state} tone=${TONES[one.state.code]} /></td>
            <td class="nowrap">${one.effectiveFrom ? `${date(one.effectiveFrom)} – ${one.effectiveTo ? date(one.effectiveTo) : t('provision.inForce')}` : '—'}</td><td>${one.documentNumber}</td>
            <td><span class="actions"><a href=${address(`/responsibilities/editions/${one.id}/workbook.xlsx`)}>${t('list.xlsx')}</a>
              ${one.state.code === 'DRAFT' && mayDo('lists.write') && html`<a-button size="small" onClick=${() => (open.value = { act: 'import', edition: one })}>${t('sheet.import')}</a-button>
              <a-button size="small" type="primary" onClick=${() => (open.value = { act: 'adopt', edition: one })}>${t('resp.adopt')}</a-button>`}</span></td></tr>`)}</tbody></table></div>
        ${open.value?.act === 'draft' && html`<${DraftDrawer} from=${open.value.from} onClose=${() => (open.value = null)} onSaved=${saved} />`}
        ${open.value?.act === 'adopt' && html`<${AdoptDrawer} edition=${open.value.edition} onClose=${() => (open.value = null)} onSaved=${saved} />`}
        ${open.value?.act === 'import' && html`<${SheetUpload} title=${t('resp.import')} path=${`/responsibilities/editions/${open.value.edition.id}/imports`} etag=${`"${open.value.edition.revision}"`} counts=${['bodies', 'duties']} hint=${t('resp.import.hint')} onClose=${() => (open.value = null)} onStored=${saved} />`}
      </div>`;
    };
  },
});
