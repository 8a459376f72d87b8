// 选择条款：by words or article, in the edition in force on the day of the act; then the party and the
// stage that this clause knows, with the range of each.
import { RouterLink, computed, defineComponent, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { Field } from '../kit/fields.js';
import { attempt } from '../kit/feedback.js';
import { inWords, needStatutes, pageOfClause, titleOf } from './citation.js';
import { labelOfRow, nameOf, place, rangeOf } from './provision.js';

const rowsOn = new Map();

/** All rows of the law book on a day; remembered. */
export function provisionsOn(day) {
  if (!rowsOn.has(day)) {
    rowsOn.set(
      day,
      (async () => {
        const items = [];
        for (let page = 0; ; page++) {
          const { data } = await api.get('/law/provisions', { on: day, page, size: 1000 });
          items.push(...data.items);
          if (data.items.length === 0 || items.length >= data.total) return items;
        }
      })().catch((problem) => {
        rowsOn.delete(day);
        throw problem;
      }),
    );
  }
  return rowsOn.get(day);
}

/** `base` is the path of the violation in the form, such as 'violation.'; `dateAt` that of the act's day. */
export const ClauseFields = defineComponent({
  props: { form: { type: Object, required: true }, base: { type: String, default: '' } },
  emits: ['row'],
  setup(props, { emit }) {
    const rows = shallowRef([]);
    const at = (name) => props.base.split('.').filter(Boolean).reduce((value, part) => value?.[part], props.form.values)?.[name];
    const set = (name, value) => {
      const target = props.base.split('.').filter(Boolean).reduce((value, part) => value?.[part], props.form.values);
      if (target) target[name] = value;
    };
    attempt(needVocabularies);
    attempt(needStatutes);
    watch(
      () => at('actDate'),
      async (day) => {
        rows.value = day ? (await attempt(() => provisionsOn(day))) || [] : [];
      },
      { immediate: true },
    );
    const clauses = computed(() => {
      const seen = new Map();
      for (const row of rows.value) {
        const name = nameOf(row);
        if (!seen.has(name)) {
          const title = titleOf(row.law);
          seen.set(name, {
            value: name,
            label: `${title} ${place(row)} ${labelOfRow(row)}`,
            words: `${title} ${place(row)} ${row.article}条 ${row.article}.${row.paragraph || ''}.${row.item || ''} ${row.labelZh} ${row.labelEn}`.toLowerCase(),
          });
        }
      }
      return [...seen.values()];
    });
    const ofClause = computed(() => rows.value.filter((row) => nameOf(row) === at('provision')));
    const subjects = computed(() => [...new Set(ofClause.value.map((row) => row.subject))].map((code) => ({ value: code, label: labelOf('subject', code) })));
    const stages = computed(() =>
      ofClause.value
        .filter((row) => row.subject === at('subject'))
        .map((row) => ({ value: row.condition, label: `${labelOf('condition', row.condition)}　${rangeOf(row)}` })),
    );
    const row = computed(() => ofClause.value.find((each) => each.subject === at('subject') && each.condition === at('condition')) || null);
    watch(row, (found) => emit('row', found), { immediate: true });
    watch(subjects, (known) => {
      if (known.length === 1) set('subject', known[0].value);
      else if (known.length > 0 && !known.some((one) => one.value === at('subject'))) set('subject', undefined);
    });
    watch(stages, (known) => {
      if (known.length === 1) set('condition', known[0].value);
      else if (known.length > 0 && !known.some((one) => one.value === at('condition'))) set('condition', undefined);
    });
    const filter = (text, option) => text.toLowerCase().split(/\s+/).every((word) => option.words.includes(word));
    return () => html`<div class="clause wide fields">
      <${Field} form=${props.form} path="${props.base}provision" label=${t('provision')} required wide hint=${t('provision.hint')}>
        ${(model) => html`<a-select ...${model} class="full" showSearch filterOption=${filter} options=${clauses.value} placeholder=${t('provision.type')}
          disabled=${!at('actDate')} notFoundContent=${t(at('actDate') ? 'provision.none' : 'provision.needDate')} />`}
      </>
      <${Field} form=${props.form} path="${props.base}subject" label=${t('subject')} required>
        ${(model) => html`<a-select ...${model} class="full" options=${subjects.value} disabled=${subjects.value.length === 0} placeholder=${t('choose')} />`}
      </>
      <${Field} form=${props.form} path="${props.base}condition" label=${t('condition')} required>
        ${(model) => html`<a-select ...${model} class="full" options=${stages.value} disabled=${stages.value.length === 0} placeholder=${t('choose')} />`}
      </>
    </div>`;
  },
});

/** What the chosen clause says: range, other penalties, who enforces, and what prevails over it. */
export const ClauseSummary = ({ row, title }) =>
  row
    ? html`<section class="clause-summary">
        <h3>${title || t('provision.says')}</h3>
        <p>${inWords(row.ref)}</p>
        <p>${labelOfRow(row)}</p>
        <p><span class="faint">${t('range')}</span> <strong>${rangeOf(row)}</strong>${row.mandatory === false && html` <span class="faint">${t('range.may')}</span>`}</p>
        ${row.otherPenalties?.length > 0 && html`<p><span class="faint">${t('otherPenalties')}</span> ${row.otherPenalties.map((code) => labelOf('otherPenalty', code)).join(t('comma'))}</p>`}
        ${row.enforcer && html`<p><span class="faint">${t('enforcer')}</span> ${labelOf('enforcer', row.enforcer)}</p>`}
        <${Superseded} row=${row} />
      </section>`
    : html`<section class="clause-summary"><h3>${title || t('provision.says')}</h3><p class="faint">${t('provision.choose')}</p></section>`;
ClauseSummary.props = ['row', 'title'];

/** A mark on a clause that a higher or later text overtakes, with a link to what prevails. */
export const Superseded = ({ row }) =>
  row.supersededBy?.length > 0
    ? html`<p class="superseded"><span class="mark">${t('provision.superseded')}</span> ${row.supersededBy.map(
        (ref) => html`<${RouterLink} key=${ref} to=${pageOfClause(ref)}>${inWords(ref)}</> `,
      )}</p>`
    : null;
Superseded.props = ['row'];
