// 调查填写项：moments, lists of things, and choices among what the case holds.
import { defineComponent } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { Field, SelectField, TextField } from '../kit/fields.js';
import { label } from '../kit/format.js';

export const MomentField = defineComponent({
  props: ['form', 'path', 'label', 'required', 'wide'],
  setup: (props) => () => html`<${Field} form=${props.form} path=${props.path} label=${props.label} required=${props.required} wide=${props.wide}>${(model) =>
    html`<a-date-picker ...${model} showTime=${{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" valueFormat="YYYY-MM-DDTHH:mm:ss" class="full" placeholder=${t('inv.moment')} />`}</>`,
});

export const ItemsField = ({ form, path, label: title }) => {
  const rows = form.values[path];
  return html`<div class="wide inv-items"><label>${title}</label>
    ${rows.map((row, i) => html`<div class="item-row" key=${i}>
      <${TextField} form=${form} path="${path}.${i}.name" label=${t('inv.item.name')} required />
      <${TextField} form=${form} path="${path}.${i}.model" label=${t('inv.item.model')} />
      <${TextField} form=${form} path="${path}.${i}.quantity" label=${t('inv.item.quantity')} />
      <${TextField} form=${form} path="${path}.${i}.unit" label=${t('inv.item.unit')} />
      ${rows.length > 1 && html`<a-button type="link" size="small" onClick=${() => rows.splice(i, 1)}>${t('remove')}</a-button>`}
    </div>`)}
    <a-button type="dashed" size="small" onClick=${() => rows.push({ name: '', model: '', unit: '', quantity: '', note: '' })}>${t('inv.item.add')}</a-button>
  </div>`;
};
ItemsField.props = ['form', 'path', 'label'];

/** Choices among what the case holds. */
export function choicesOf(field, holds) {
  if (field.kind === 'files') return (holds.files || []).map((one) => ({ value: one.id, label: one.name }));
  if (field.kind === 'evidence') return (holds.evidence || []).map((one) => ({ value: one.number, label: `${one.number} ${one.title}` }));
  if (field.kind === 'commission') return (holds.appraisals || []).filter((one) => !one.resultOn).map((one) => ({ value: one.number, label: `${one.number} ${one.institution}` }));
  if (field.kind === 'recusal') return (holds.recusals || []).filter((one) => one.granted === null || one.granted === undefined).map((one) => ({ value: one.number, label: `${one.number} ${label(one.whom)} ${one.name}` }));
  return (holds.held || []).filter((one) => fits(field.of, one)).map((one) => ({ value: one.number, label: `${one.number} ${one.things}` }));
}

function fits(of, one) {
  if (of === 'UNAPPROVED') return one.awaitsApproval;
  if (of === 'TO_GIVE_BACK') return one.state === 'TO_GIVE_BACK';
  return one.state === 'OPEN' && one.kind.code === of;
}

export const HeldField = ({ form, field, holds }) =>
  html`<${SelectField} form=${form} path=${field.path} label=${t(field.label)} required=${field.required} wide=${field.wide}
    mode=${field.kind === 'files' ? 'multiple' : field.mode} options=${choicesOf(field, holds)} />`;
HeldField.props = ['form', 'field', 'holds'];
