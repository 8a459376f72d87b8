// 换一个日期或版本：what the acts would cost under the law of another day, beside what they cost.
import { defineComponent, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { api } from '../api/client.js';
import { labelOf } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { DATE_FORMATS } from '../kit/fields.js';
import { date, label } from '../kit/format.js';
import { spanOf } from './assessment.js';
import { editionsOf, inWords, titleOf } from './citation.js';

/**
 * `acts` are requests of single assessments; `day` lives with the page, in its address. Statutes are
 * compared with each other: a benchmark belongs to one edition.
 */
export const Comparison = defineComponent({
  props: { acts: { type: Array, required: true }, day: { type: String, default: '' } },
  emits: ['day'],
  setup(props, { emit }) {
    const answers = shallowRef(null);
    let asked = 0;
    watch(
      () => [props.day, props.acts, language.value],
      async () => {
        const mine = ++asked;
        if (!props.day) {
          answers.value = null;
          return;
        }
        const found = await attempt(() =>
          Promise.all(props.acts.map(async (act) => (await api.post('/fines/reassessments', { assessment: { ...act, benchmark: null, measures: null }, day: props.day })).data)),
        );
        if (mine === asked) answers.value = found || null;
      },
      { immediate: true },
    );
    const laws = () => [...new Set(props.acts.map((act) => act.provision.split('/')[0]))];
    const editions = () =>
      laws().flatMap((law) =>
        editionsOf(law).map((one) => ({ value: `${law} ${one.effectiveFrom}`, label: `${titleOf(law)} (${one.edition})`, day: one.effectiveFrom })),
      );
    const side = (verdict) =>
      verdict.refusal
        ? html`<div>${verdict.refusal.title}<div class="faint">${verdict.refusal.detail}</div></div>`
        : html`<div><strong>${labelOf('assessmentOutcome', verdict.result.outcome)} ${spanOf(verdict.result)}</strong>
            <div>${inWords(verdict.result.appliedRef)}</div>
            <div class="faint">${verdict.result.otherPenalties.map((code) => labelOf('otherPenalty', code)).join(t('comma'))}</div></div>`;
    return () => html`<div class="comparison">
      <div class="comparison-choice">
        <a-select class="edition" aria-label=${t('trial.edition')} placeholder=${t('trial.edition')} allowClear options=${editions()}
          value=${editions().find((one) => one.day === props.day)?.value}
          onChange=${(value, option) => emit('day', option?.day || '')} />
        <span data-path="compareOn"><a-date-picker class="full" format=${DATE_FORMATS} value=${props.day || undefined} valueFormat="YYYY-MM-DD" aria-label=${t('trial.compareOn')} placeholder=${t('trial.compareOn')}
          onUpdate:value=${(day) => emit('day', day || '')} /></span>
      </div>
      ${answers.value?.map((one, i) => html`<div key=${i} class="sides">
        <div><h4>${t('trial.asItIs')}</h4>${side(one.before)}</div>
        <div><h4>${t('trial.asItWouldBe', { date: date(one.day) })}</h4>${side(one.after)}</div>
        <p class="sides-note">${one.same ? t('trial.same') : t('trial.differs', { what: one.changes.map(label).join(t('comma')) })}</p>
      </div>`)}
    </div>`;
  },
});
