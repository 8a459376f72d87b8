// 案卷评查：what is wrong with the file of a case today, the fatal first, and what cures it.
import { defineComponent, onMounted, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';
import { cite, date, label } from '../kit/format.js';
import { Nothing, Panel } from '../kit/parts.js';
import { State } from '../kit/states.js';

const TONES = { FATAL: 'bad', SERIOUS: 'warn', MINOR: 'run' };

export const CaseReview = defineComponent({
  props: { found: { type: Object, required: true } },
  setup(props) {
    const review = shallowRef(null);
    const read = () => attempt(async () => (review.value = (await api.get(`/cases/${props.found.id}/review`)).data));
    onMounted(read);
    watch(() => props.found.revision, read);
    return () => {
      const found = review.value;
      return html`<${Panel} title=${t('review.title')}>${found && html`<div class="case-review">
        <p><strong data-review-score>${t('review.score', { score: found.score })}</strong> ${t(found.stands ? 'review.stands' : 'review.falls')}</p>
        <p class="faint">${t('review.points')}</p>
        ${found.defects.length === 0
          ? html`<${Nothing} text=${t('review.none')} />`
          : html`<table class="plain"><thead><tr><th>${t('review.severity')}</th><th>${t('review.item')}</th><th>${t('review.dates')}</th><th>${t('review.cure')}</th><th class="right">${t('review.cost')}</th></tr></thead>
            <tbody>${found.defects.map((one, i) => html`<tr key=${i} data-defect=${one.item.code}>
              <td><${State} value=${one.severity} tone=${TONES[one.severity.code]} /></td>
              <td>${label(one.item)} <span class="basis">${cite(one.basis)}</span></td>
              <td>${one.dueOn && html`<span>${t('review.dueOn', { day: date(one.dueOn) })}</span>`} ${one.doneOn && html`<span>${t('review.doneOn', { day: date(one.doneOn) })}</span>`}</td>
              <td>${one.cure ? label(one.cure) : t('review.noCure')}</td>
              <td class="right">${one.points}</td></tr>`)}</tbody></table>`}
      </div>`}</>`;
    };
  },
});
