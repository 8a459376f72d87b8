// 填写项：a label, a control, and below it the error or a hint. Every control of a form is one of these.
import { defineComponent, onBeforeUnmount, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { optionsOf } from '../api/vocabularies.js';
import { capitals } from './capitals.js';
import { date, inWan } from './format.js';
import { read, write } from './form.js';
import {
  DivisionPicker,
  EnterprisePicker,
  IndustryPicker,
  InspectionPicker,
  OfficerPicker,
} from './pickers.js';

let last = 0;

const Field = defineComponent({
  props: ['form', 'path', 'label', 'required', 'hint', 'wide'],
  setup(props, { slots }) {
    const id = `field-${++last}`;
    const register = (path) => props.form.fields.add(path);
    register(props.path);
    watch(
      () => props.path,
      (now, before) => {
        props.form.fields.delete(before);
        register(now);
      },
    );
    onBeforeUnmount(() => props.form.fields.delete(props.path));
    return () => {
      const error = props.form.errors[props.path];
      const model = {
        id,
        value: read(props.form.values, props.path),
        'onUpdate:value': (value) => {
          write(props.form.values, props.path, value);
          delete props.form.errors[props.path];
        },
        status: error ? 'error' : '',
        'aria-required': props.required ? 'true' : undefined,
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': `${id}-note`,
      };
      return html`<div class=${['field', { wide: props.wide, invalid: error }]} data-path=${props.path}>
        <label for=${id}>${props.label}${props.required && html`<span class="required" aria-hidden="true">*</span>`}</label>
        ${slots.default(model)}
        <div class="note" id="${id}-note" role=${error ? 'alert' : undefined}>${error || props.hint}</div>
      </div>`;
    };
  },
});

const COMMON = ['form', 'path', 'label', 'required', 'hint', 'wide'];

function fieldOf(extra, control) {
  return defineComponent({
    props: [...COMMON, ...extra],
    setup(props, { attrs }) {
      return () => {
        const common = {};
        for (const name of COMMON) common[name] = props[name];
        const hint = control.hint?.(read(props.form.values, props.path), props);
        if (hint) common.hint = hint;
        return html`<${Field} ...${common}>${(model) => control(model, props, attrs)}</>`;
      };
    },
  });
}

export const TextField = fieldOf(['placeholder', 'disabled'], (model, props) =>
  html`<a-input ...${model} placeholder=${props.placeholder} disabled=${!!props.disabled} autocomplete="off" />`);

export const SecretField = fieldOf(['autocomplete'], (model, props) =>
  html`<a-input-password ...${model} autocomplete=${props.autocomplete || 'new-password'} />`);

export const LongTextField = fieldOf(['rows', 'placeholder'], (model, props) =>
  html`<a-textarea ...${model} autoSize=${{ minRows: props.rows || 3, maxRows: 12 }} placeholder=${props.placeholder} />`);

export const NumberField = fieldOf(['min', 'max'], (model, props) =>
  html`<a-input-number ...${model} min=${props.min} max=${props.max} class="full" />`);

const moneyControl = (model, props) =>
  html`<a-input ...${model} inputmode="decimal" suffix=${t('unit.yuan.sign')} placeholder=${props.placeholder}
    onBlur=${() => {
      const typed = String(model.value ?? '').normalize('NFKC').replace(/[,，\s元]/g, '');
      if (typed !== (model.value ?? '')) model['onUpdate:value'](typed);
    }} />`;
moneyControl.hint = (value, props) => {
  const words = capitals(value);
  if (!words) return props.hint;
  return [inWan(value), words].filter(Boolean).join(' · ');
};
export const MoneyField = fieldOf(['placeholder'], moneyControl);

export const DATE_FORMATS = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY年M月D日', 'YYYY/M/D', 'YYYY.M.D', 'YYYY-M-D'];
const dateControl = (model, props) =>
  html`<a-date-picker ...${model} valueFormat="YYYY-MM-DD" format=${DATE_FORMATS} class="full"
    placeholder=${t('date.placeholder')} disabledDate=${props.disabledDate} />`;
dateControl.hint = (value, props) => (value ? date(value) : props.hint);
export const DateField = fieldOf(['disabledDate'], dateControl);

const selectControl = (model, props) =>
  html`<a-select ...${model} class="full" showSearch optionFilterProp="label" allowClear=${!props.required}
    mode=${props.mode} options=${props.options || optionsOf(props.vocabulary)} placeholder=${props.placeholder} />`;
export const SelectField = fieldOf(['options', 'vocabulary', 'mode', 'placeholder'], selectControl);

export const ChoiceField = fieldOf(['options', 'vocabulary'], (model, props) =>
  html`<a-radio-group value=${model.value} onUpdate:value=${model['onUpdate:value']}
    options=${props.options || optionsOf(props.vocabulary)} optionType="button" />`);

export const SwitchField = fieldOf(['text'], (model, props) =>
  html`<a-checkbox checked=${!!model.value} id=${model.id}
    onUpdate:checked=${(checked) => model['onUpdate:value'](checked)}>${props.text}</a-checkbox>`);

export const TagsField = fieldOf(['placeholder'], (model, props) =>
  html`<a-select ...${model} class="full" mode="tags" open=${false} tokenSeparators=${[',', '，', '、', ' ', ';', '；']}
    placeholder=${props.placeholder} />`);

export const EnterpriseField = fieldOf(['known'], (model, props) =>
  html`<${EnterprisePicker} model=${model} known=${props.known} />`);
export const InspectionField = fieldOf(['enterprise', 'known'], (model, props) =>
  html`<${InspectionPicker} model=${model} enterprise=${props.enterprise} known=${props.known} />`);
export const OfficerField = fieldOf(['on', 'known'], (model, props) =>
  html`<${OfficerPicker} model=${model} on=${props.on} known=${props.known} />`);
export const DivisionField = fieldOf([], (model) => html`<${DivisionPicker} model=${model} />`);
export const IndustryField = fieldOf(['known'], (model, props) =>
  html`<${IndustryPicker} model=${model} known=${props.known} />`);
export { Field };
