// 措施：what is held, appraised and asked to stand back in a case, each with its clock.
import { defineComponent, onMounted, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';
import { date, label } from '../kit/format.js';
import { Due, Nothing, Panel } from '../kit/parts.js';

export const MeasuresTab = defineComponent({
  props: { found: { type: Object, required: true } },
  setup(props) {
    const all = shallowRef(null);
    const read = () => attempt(async () => (all.value = (await api.get(`/cases/${props.found.id}/measures`)).data));
    onMounted(read);
    watch(() => props.found.revision, read);
    return () => {
      const now = all.value;
      if (!now) return html`<div></div>`;
      return html`<div class="measures">
        <${Panel} title=${t('measures.held')}>${now.held.length === 0 ? html`<${Nothing} text=${t('measures.none')} />` : html`<table class="plain">
          <thead><tr><th>${t('inv.measure')}</th><th>${t('inv.items')}</th><th>${t('measures.state')}</th><th>${t('measures.lastDay')}</th></tr></thead>
          <tbody>${now.held.map((one) => html`<tr key=${one.number} data-measure=${one.number}>
            <td>${label(one.kind)}<br /><span class="number">${one.number}</span></td><td>${one.things}<br /><span class="faint">${one.location}</span></td>
            <td>${t(`measures.${one.state}`)} ${one.awaitsApproval && html`<strong class="not">${t('measures.awaits')}</strong>`} ${one.refused && html`<strong class="not">${t('measures.refused')}</strong>`}</td>
            <td>${one.state === 'OPEN' && one.lastDay ? html`<${Due} day=${one.lastDay} />` : date(one.endedOn)} ${one.expired && html`<strong class="not" role="alert">${t('measures.expired')}</strong>`}</td></tr>`)}</tbody></table>`}</>
        ${now.appraisals.length > 0 && html`<${Panel} title=${t('measures.appraisals')}><table class="plain"><tbody>${now.appraisals.map((one) => html`<tr key=${one.number}>
          <td class="number">${one.number}</td><td>${one.institution}</td><td>${one.demand}</td><td>${one.resultOn ? `${date(one.resultOn)} ${one.conclusion}` : html`<${Due} day=${one.dueOn} />`}</td></tr>`)}</tbody></table></>`}
        ${now.recusals.length > 0 && html`<${Panel} title=${t('measures.recusals')}><table class="plain"><tbody>${now.recusals.map((one) => html`<tr key=${one.number}>
          <td>${one.number}</td><td>${label(one.whom)} ${one.name}</td><td>${label(one.by)} ${date(one.askedOn)}</td><td>${one.reason}</td>
          <td>${one.granted === null || one.granted === undefined ? t('measures.undecided') : t(one.granted ? 'measures.granted' : 'measures.denied')}</td></tr>`)}</tbody></table></>`}
      </div>`;
    };
  },
});
