// 填写文书：what the record says stands there already; the rest is typed. What is missing is listed
// before anything is issued, and the draft can be looked at as it will print.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api, download, pageText } from '../api/client.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { saveFile } from '../kit/export.js';
import { attempt } from '../kit/feedback.js';
import { DateField, LongTextField, MoneyField, SelectField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { Waiting } from '../kit/parts.js';
import { PaperFrame } from './preview.js';

const FIELDS = { LONG_TEXT: LongTextField, DATE: DateField, AMOUNT: MoneyField };
const TYPED = ['TEXT', 'LONG_TEXT', 'DATE', 'DATE_TIME', 'AMOUNT', 'NUMBER', 'CHOICE'];
const SEPARATOR = '、';

/** What is sent: every field that can be typed, and the rows of the table. */
export function entryOf(kind, id, form, values) {
  const texts = form.fields
    .filter((field) => TYPED.includes(field.type.code) && values.fields[field.field] !== undefined)
    .map((field) => ({ field: field.field, text: textOf(field, values.fields[field.field]) }));
  return { form: form.form, recordKind: kind, record: id, values: texts, rows: rowsOf(values.rows), annexes: linesOf(values.annexes) };
}

function textOf(field, value) {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(SEPARATOR);
  const text = String(value).replace(/\r/g, '').trim();
  return field.type.code === 'DATE_TIME' ? text.replace(' ', 'T') : text;
}

const linesOf = (text) => String(text || '').split('\n').map((line) => line.trim()).filter(Boolean);
const rowsOf = (rows) => (rows || []).filter((row) => row.some((cell) => String(cell || '').trim())).map((row) => row.map((cell) => String(cell || '').trim()));

export const PaperDrawer = defineComponent({
  props: {
    kind: { type: String, required: true },
    id: { type: String, required: true },
    form: { type: Object, required: true },
    corrects: { type: Object, default: undefined },
  },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const draft = ref(null);
    const page = ref('');
    const frame = ref(null);
    const state = useForm({ draft: `paper.${props.form.form}.${props.id}.${props.corrects?.id || ''}`, initial: { fields: {}, rows: [], annexes: '' } });
    const table = props.form.fields.find((field) => field.type.code === 'TABLE');
    const blank = () => table.columns.map(() => '');

    attempt(async () => {
      const { data } = await api.post('/papers/drafts', { form: props.form.form, recordKind: props.kind, record: props.id });
      const fields = {};
      for (const field of props.form.fields) fields[field.field] = field.type.code === 'CHOICE' ? [] : '';
      for (const value of [...data.values, ...before(data)]) fields[value.field] = shown(value.field, value.text);
      const rows = props.corrects?.rows.length > 0 ? props.corrects.rows : data.rows;
      state.rebase({ fields, rows: table && rows.length === 0 ? [blank()] : rows, annexes: (props.corrects?.annexes || []).join('\n') });
      draft.value = data;
    });

    /** A correction begins with what the wrong paper said, where the record leaves that open. */
    const before = (data) => (props.corrects?.values || []).filter((value) => !data.values.some((one) => one.field === value.field && one.fixed));
    const typeOf = (name) => props.form.fields.find((field) => field.field === name)?.type.code;
    const shown = (name, text) => (typeOf(name) === 'CHOICE' ? text.split(SEPARATOR).filter(Boolean) : typeOf(name) === 'DATE_TIME' ? text.replace('T', ' ') : text);

    const isFixed = (name) => draft.value.values.some((value) => value.field === name && value.fixed);
    const entry = (values = state.values) => entryOf(props.kind, props.id, props.form, values);
    const isEmpty = (field) =>
      field.type.code === 'TABLE' ? rowsOf(state.values.rows).length === 0 : textOf(field, state.values.fields[field.field]) === '';
    const missing = () => props.form.fields.filter((field) => field.required && isEmpty(field)).map((field) => ({ text: field.label }));

    const preview = () => attempt(async () => (page.value = await pageText('/papers/previews/page', entry())));
    const take = () => attempt(async () => saveFile(`${props.form.titleZh}（草稿）.docx`, await download('/papers/previews', entry())));
    const issue = async () => {
      const path = props.corrects ? `/papers/${props.corrects.id}/corrections` : '/papers';
      const saved = await state.submit((values, key) => api.post(path, entry(values), { key }));
      if (saved) emit('saved', saved.data);
    };

    const control = (field) => {
      const code = field.type.code;
      const common = { form: state, path: `fields.${field.field}`, label: field.label, required: field.required };
      if (isFixed(field.field)) {
        return html`<div class=${['field', { wide: code === 'LONG_TEXT' }]} key=${field.field}><label>${field.label}</label>
          <p class="paper-fixed">${state.values.fields[field.field]}</p><div class="note">${t('paper.fixed')}</div></div>`;
      }
      if (code === 'CHOICE') {
        return html`<${SelectField} key=${field.field} ...${common} mode="multiple" options=${field.choices.map((choice) => ({ value: choice, label: choice }))} wide />`;
      }
      const Control = FIELDS[code] || TextField;
      return html`<${Control} key=${field.field} ...${common} wide=${code === 'LONG_TEXT'} placeholder=${code === 'DATE_TIME' ? '2026-11-23 09:30' : ''} />`;
    };

    const rows = () => html`<div class="field wide"><label>${table.label}${table.required && html`<span class="required" aria-hidden="true">*</span>`}</label>
      <div class="scroll"><table class="plain"><thead><tr>${table.columns.map((column) => html`<th>${column}</th>`)}<th></th></tr></thead>
        <tbody>${state.values.rows.map((row, i) => html`<tr key=${i}>${row.map((cell, j) => html`<td><a-input value=${cell} aria-label=${`${table.columns[j]} ${i + 1}`}
            onUpdate:value=${(text) => (state.values.rows[i][j] = text)} /></td>`)}
          <td><a-button size="small" onClick=${() => state.values.rows.splice(i, 1)}>${t('remove')}</a-button></td></tr>`)}</tbody></table></div>
      <a-button size="small" onClick=${() => state.values.rows.push(blank())}>${t('paper.addRow')}</a-button></div>`;

    const act = () => t(props.corrects ? 'paper.correct' : 'paper.issue');
    return () => html`<${ActDrawer} open title=${props.corrects ? t('paper.correcting', { title: props.corrects.number || props.form.title }) : props.form.title} act=${act()} form=${state}
      missing=${draft.value ? missing() : []} blocked=${draft.value && missing().length > 0 ? t('paper.incomplete', { count: missing().length }) : ''}
      notes=${[draft.value?.number && !props.corrects ? t('paper.takesRecordNumber', { number: draft.value.number }) : t('paper.takesNextNumber'), t('paper.frozen')]}
      onClose=${() => emit('close')} onSubmit=${issue} slots=${{
        aside: () => html`<section class="paper-look"><a-button block disabled=${!draft.value} onClick=${preview}>${t('paper.preview')}</a-button>
          <a-button block type="link" disabled=${!draft.value} onClick=${take}>${t('paper.download')}</a-button></section>`,
      }}>
      ${draft.value
        ? [...props.form.fields.filter((field) => TYPED.includes(field.type.code)).map(control), table && rows(),
            html`<${LongTextField} key="annexes" form=${state} path="annexes" label=${t('paper.annexes')} hint=${t('paper.annexes.hint')} rows=${2} wide />`]
        : html`<${Waiting} />`}
      ${page.value && html`<a-modal key="page" open title=${props.form.title} width="900px" wrapClassName="paper-modal" okText=${t('paper.print')} cancelText=${t('close')}
        onOk=${() => frame.value.print()} onCancel=${() => (page.value = '')}><${PaperFrame} ref=${frame} page=${page.value} /></a-modal>`}
    </>`;
  },
});
