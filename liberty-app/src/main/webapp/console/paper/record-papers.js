// 记录的文书：the papers that were issued about a record, each as it was issued, and the forms that can
// be filled for it.
import { defineComponent, ref, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { address, api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { attempt, done } from '../kit/feedback.js';
import { date } from '../kit/format.js';
import { Panel } from '../kit/parts.js';
import { PaperDrawer } from './paper-drawer.js';

export const fileOf = (paper) => address(`/papers/${paper.id}/content`);

export const RecordPapers = defineComponent({
  props: { kind: { type: String, required: true }, id: { type: String, required: true }, title: { type: String, default: '' } },
  setup(props) {
    const issued = ref([]);
    const forms = ref([]);
    const chosen = ref(undefined);
    const filling = ref(null);
    const query = () => ({ recordKind: props.kind, record: props.id });

    const reload = () => attempt(async () => {
      issued.value = (await api.get('/papers', { ...query(), size: 500 })).data.items;
    });
    watch(() => props.id, async () => {
      await reload();
      await attempt(async () => {
        forms.value = (await api.get('/papers/forms', { recordKind: props.kind })).data.items;
      });
    }, { immediate: true });

    const begin = (form, corrects) => (filling.value = { form, corrects });
    const formOf = (paper) => forms.value.find((form) => form.form === paper.form);

    return () => html`<${Panel} title=${props.title || t('papers')} note=${issued.value.length > 0 ? t('list.count', { count: issued.value.length }) : ''}>
      ${issued.value.length === 0 && html`<p class="faint">${t('paper.noneIssued')}</p>`}
      <ul class="papers">${issued.value.map((paper) => html`<li key=${paper.id}>
        <span>${paper.title}</span>
        <span class="number">${paper.number || ''}</span>
        <span class="faint">${date(paper.issuedOn)}</span>
        ${paper.correctedBy && html`<span class="faint">${t('paper.corrected')}</span>`}
        <router-link to=${`/papers/issued/${paper.id}`}>${() => t('paper.open')}</router-link>
        <a href=${fileOf(paper)} download title=${`SHA-256 ${paper.sha256}`}>${t('paper.download')}</a>
        ${mayDo('inspection.write') && !paper.correctedBy && formOf(paper) && html`<a-button size="small" type="link" onClick=${() => begin(formOf(paper), paper)}>${t('paper.correct')}</a-button>`}
      </li>`)}</ul>
      ${mayDo('inspection.write') && html`<div class="paper-new">
        <a-select class="paper-choice" showSearch optionFilterProp="label" value=${chosen.value} onUpdate:value=${(value) => (chosen.value = value)}
          aria-label=${t('paper.form')} placeholder=${t('paper.form')} options=${forms.value.map((form) => ({ value: form.form, label: form.title }))} />
        <a-button disabled=${!chosen.value} onClick=${() => begin(forms.value.find((form) => form.form === chosen.value))}>${t('paper.fill')}</a-button>
      </div>`}
      ${filling.value && html`<${PaperDrawer} key=${filling.value.form.form} kind=${props.kind} id=${props.id} form=${filling.value.form} corrects=${filling.value.corrects}
        onClose=${() => (filling.value = null)}
        onSaved=${(paper) => {
          filling.value = null;
          chosen.value = undefined;
          done(t('paper.issued', { title: paper.number || paper.title }));
          reload();
        }} />`}
    </>`;
  },
});
