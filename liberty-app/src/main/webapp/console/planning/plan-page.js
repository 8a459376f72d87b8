// 年度计划：its figures as they are worked out, what does not add up, its items, and its adoption.
import { defineComponent, ref, useRoute } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { hasAnyOf, mayDo } from '../api/session.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { done } from '../kit/feedback.js';
import { DateField, TextField } from '../kit/fields.js';
import { FilePage } from '../kit/file-page.js';
import { useForm } from '../kit/form.js';
import { count, date, label, today } from '../kit/format.js';
import { Facts, Nothing, Panel } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { State } from '../kit/states.js';
import { PlanForm } from './plan-form.js';

export const PlanPage = defineComponent({
  setup() {
    const route = useRoute();
    const record = useRecord(() => `/inspection-plans/${route.params.id}`);
    const doing = ref('');

    const figures = (plan) => html`<${Panel} title=${t('plan.figures')} note=${t('plan.workingDays', { days: plan.workingDays })}>
      <table class="plain figures"><thead><tr><th>${t('figure')}</th><th class="right">${t('plan.computed')}</th><th class="right">${t('plan.printed')}</th></tr></thead>
        <tbody>${plan.figures.map((one) => html`<tr key=${one.figure.code}><th scope="row">${label(one.figure)}</th><td class="right">${one.computed}</td>
          <td class="right">${one.printed === null || one.printed === undefined ? '—' : one.printed === one.computed ? one.printed : html`<${State} tone="bad" value=${t(one.transposed ? 'plan.transposed' : 'plan.differs', { printed: one.printed })} />`}</td></tr>`)}</tbody></table>
      <p>${t('plan.unassigned')} <strong>${plan.unassigned}</strong> <${State} tone=${plan.addsUp ? 'good' : 'bad'} value=${t(plan.addsUp ? 'plan.addsUp' : 'plan.addsNotUp')} /></p>
    </>`;

    const targetOf = (line) => [line.enterprise?.name, label(line.sector), line.riskLevel && t('plan.risk', { level: label(line.riskLevel) }), label(line.division)].filter(Boolean).join(' · ') || t('plan.all');

    const lines = (plan) => html`<${Panel} title=${t('plan.lines')} note=${t('list.count', { count: count(plan.lines.length) })}>
      ${plan.lines.length === 0 ? html`<${Nothing} />` : html`<div class="scroll"><table class="plain"><thead><tr><th>${t('plan.part')}</th><th>${t('plan.target')}</th>
        <th class="right">${t('plan.enterprises')}</th><th class="right">${t('plan.visitsEach')}</th><th class="right">${t('plan.daysPerVisit')}</th><th class="right">${t('plan.days')}</th></tr></thead>
        <tbody>${plan.lines.map((line) => html`<tr key=${line.id}><td>${label(line.part)}</td>
          <td>${line.enterprise ? html`<router-link to=${`/enterprises/${line.enterprise.id}`}>${() => line.enterprise.name}</router-link>` : targetOf(line)}</td>
          <td class="right">${count(line.enterprises)}</td><td class="right">${count(line.visits)}</td><td class="right">${line.daysPerVisit}</td><td class="right">${line.days}</td></tr>`)}</tbody></table></div>`}
    </>`;

    const items = (title, list) => html`<${Panel} title=${title}>${list.length === 0 ? html`<p class="faint">${t('nothing')}</p>` : html`<${Facts} items=${list.map((one) => [one.label, one.days])} />`}</>`;

    return () => {
      const plan = record.data.value;
      const close = () => (doing.value = '');
      const saved = () => {
        close();
        done(t('saved'));
        record.reload();
      };
      return html`<div>
        <${FilePage} record=${record} title=${plan && t('plan.title', { year: plan.year })} above=${t('menu.plans')} slots=${{
          states: () => html`<span class="states"><${State} tone=${plan.adoptedOn ? 'good' : 'run'} value=${plan.adoptedOn ? t('plan.adoptedBy', { date: date(plan.adoptedOn), approver: plan.approver }) : t('plan.draft')} /></span>`,
          actions: () => !plan.adoptedOn && [
            mayDo('plan.write') && html`<a-button key="change" onClick=${() => (doing.value = 'change')}>${t('plan.change')}</a-button>`,
            hasAnyOf(['LEADER']) && html`<a-button key="adopt" type="primary" disabled=${!plan.addsUp} onClick=${() => (doing.value = 'adopt')}>${t('plan.adopt')}</a-button>`,
          ],
          head: () => html`<div class="file-body">${figures(plan)}${lines(plan)}<div class="columns">${items(t('plan.otherEnforcement'), plan.otherEnforcement)}${items(t('plan.otherWork'), plan.otherWork)}</div></div>`,
        }} />
        ${doing.value === 'change' && html`<${PlanForm} plan=${plan} etag=${record.etag.value} onClose=${close} onSaved=${saved} />`}
        ${doing.value === 'adopt' && html`<${Adoption} plan=${plan} etag=${record.etag.value} onClose=${close} onSaved=${saved} />`}
      </div>`;
    };
  },
});

const Adoption = defineComponent({
  props: { plan: { type: Object, required: true }, etag: { type: String, default: '' } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: { date: today(), approver: '' } });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post(`/inspection-plans/${props.plan.id}/adoption`, values, { key, etag: props.etag }));
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('plan.adopt')} act=${t('plan.adopt')} form=${form} requires=${[{ text: t('plan.rule.sum'), basis: t('law.p18.5') }]} onClose=${() => emit('close')} onSubmit=${save}>
      <${DateField} form=${form} path="date" label=${t('act.date')} required />
      <${TextField} form=${form} path="approver" label=${t('plan.approver')} required />
    </>`;
  },
});
