// 违法行为：one act of a trial: when, which clause, at which stage, and only those facts that the clause,
// the benchmark and the limitation ask for.
import { defineComponent, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { DateField, MoneyField, SelectField, SwitchField, TextField } from '../kit/fields.js';
import { ClauseFields } from './clause-picker.js';
import { circumstanceOptions } from './circumstances.js';
import { factsFor } from './provision.js';

const inLanguage = (one) => (language.value === 'en' ? one.labelEn : one.labelZh);

export const ActFields = defineComponent({
  props: ['form', 'base', 'benchmark'],
  emits: ['row'],
  setup(props, { emit }) {
    const row = shallowRef(null);
    watch(row, (found) => emit('row', found));
    const index = () => Number(props.base.split('.')[1]);
    const act = () => props.form.values.acts[index()] || {};
    const years = () => {
      const { actDate } = act();
      const { decisionDate } = props.form.values;
      return actDate && decisionDate ? Number(decisionDate.slice(0, 4)) - Number(actDate.slice(0, 4)) : 0;
    };
    const field = (name) => `${props.base}${name}`;

    const measure = (one) =>
      one.kind === 'LIST'
        ? html`<${SelectField} key=${one.code} form=${props.form} path=${field(`measures.${one.code}`)} label=${inLanguage(one)} required
            options=${one.values.map((value) => ({ value: value.code, label: inLanguage(value) }))} />`
        : html`<${TextField} key=${one.code} form=${props.form} path=${field(`measures.${one.code}`)} required
            label=${one.unit ? `${inLanguage(one)} (${one.unit})` : inLanguage(one)} />`;

    return () => {
      const facts = factsFor(row.value);
      const limited = years() >= 2 || act().discoveredDate;
      return html`<div class="fields">
        <${DateField} form=${props.form} path=${field('actDate')} label=${t('violation.actDate')} hint=${t('violation.actDate.hint')} required />
        ${limited && html`<${DateField} form=${props.form} path=${field('discoveredDate')} label=${t('trial.discoveredDate')} hint=${t('trial.discoveredDate.hint')} />`}
        <${ClauseFields} form=${props.form} base=${props.base} onRow=${(found) => (row.value = found)} />
        ${facts.amounts.map(({ name, required, hint }) => html`<${MoneyField} key=${name} form=${props.form} path=${field(name)} label=${t(required ? name : `${name}.optional`)} required=${required} hint=${hint && t(hint)} />`)}
        ${facts.period && [
          html`<${DateField} key="ordered" form=${props.form} path=${field('orderedOn')} label=${t('trial.orderedOn')} />`,
          html`<${DateField} key="last" form=${props.form} path=${field('lastDay')} label=${t('trial.lastDay')} />`,
        ]}
        ${measuresOf(props.benchmark, row.value).map(measure)}
        <${SelectField} form=${props.form} path=${field('circumstances')} label=${t('circumstances')} mode="multiple" options=${circumstanceOptions()} wide />
        ${limited && html`<${SwitchField} form=${props.form} path=${field('harmToLifeOrFinance')} label="" text=${t('trial.harm')} wide />`}
      </div>`;
    };
  },
});

/** The clause of a benchmark for a row; undefined where it leaves the row alone. */
export const clauseOf = (benchmark, row) =>
  row && benchmark?.clauses.find((one) => one.provision === row.ref && one.subject === row.subject && one.condition === row.condition);

/** What a benchmark measures of a row. */
export function measuresOf(benchmark, row) {
  const codes = clauseOf(benchmark, row)?.measures || [];
  return codes.map((code) => benchmark.measures.find((one) => one.code === code)).filter(Boolean);
}
