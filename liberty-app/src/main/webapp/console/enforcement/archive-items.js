// 卷内目录：the papers of the file as the records give them, with the pages counted by hand, and what is
// missing.
import { defineComponent, onMounted, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';
import { DateField, NumberField, TextField } from '../kit/fields.js';
import { date, label } from '../kit/format.js';

export const ArchiveItems = defineComponent({
  props: { form: { type: Object, required: true }, found: { type: Object, required: true } },
  setup(props) {
    const catalogue = shallowRef(null);
    onMounted(() =>
      attempt(async () => {
        const { data } = await api.get(`/cases/${props.found.id}/catalogue`);
        catalogue.value = data;
        if (props.form.values.items.length === 0) {
          props.form.values.items.push(...data.items.map((one) => ({ title: one.title, number: one.number || '', date: one.date, pages: undefined, note: '' })));
        }
      }),
    );
    return () => {
      const rows = props.form.values.items;
      let page = 1;
      return html`<div class="wide archive-items">
        ${catalogue.value && html`<p class=${catalogue.value.retention ? '' : 'not'}>${catalogue.value.retention ? t('archive.retention', { term: catalogue.value.retention }) : t('archive.noRetention')}</p>`}
        ${catalogue.value?.missing.length > 0 && html`<div class="note"><strong>${t('archive.missing')}</strong>
          <ul>${catalogue.value.missing.map((one) => html`<li key=${one.form}>${one.title} <span class="faint">${label(one.act)} ${date(one.date)}</span></li>`)}</ul></div>`}
        ${rows.map((row, i) => {
          const first = page;
          page += Number(row.pages) || 0;
          return html`<div class="item-row" key=${i}>
            <${TextField} form=${props.form} path="items.${i}.title" label=${`${i + 1} · ${t('archive.title')}`} required />
            <${TextField} form=${props.form} path="items.${i}.number" label=${t('archive.paperNumber')} />
            <${DateField} form=${props.form} path="items.${i}.date" label=${t('act.date')} required />
            <${NumberField} form=${props.form} path="items.${i}.pages" label=${row.pages ? t('archive.pagesFrom', { from: first, to: page - 1 }) : t('archive.pages')} min=${1} required />
            <a-button type="link" size="small" onClick=${() => rows.splice(i, 1)}>${t('remove')}</a-button>
          </div>`;
        })}
        <div class="quick"><a-button type="dashed" size="small" onClick=${() => rows.push({ title: '', number: '', date: undefined, pages: undefined, note: '' })}>${t('archive.add')}</a-button>
          <span>${t('archive.total', { documents: rows.length, pages: page - 1 })}</span></div>
      </div>`;
    };
  },
});
