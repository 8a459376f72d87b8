// 年度监督检查计划：one plan for a year, and the way to the draws at random.
import { defineComponent, ref, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { mayDo } from '../api/session.js';
import { count, date, label } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { State } from '../kit/states.js';
import { PlanForm } from './plan-form.js';

const figureOf = (plan, figure) => plan.figures.find((one) => one.figure.code === figure)?.computed;

const COLUMNS = [
  { key: 'year', title: 'year', text: (plan) => t('year.of', { year: plan.year }), to: (plan) => `/inspection-plans/${plan.id}` },
  { key: 'division', title: 'division', text: (plan) => label(plan.division) },
  { key: 'state', title: 'state', text: (plan) => t(plan.adoptedOn ? 'plan.adopted' : 'plan.draft'), view: (plan) => html`<${State} tone=${plan.adoptedOn ? 'good' : 'run'} value=${t(plan.adoptedOn ? 'plan.adopted' : 'plan.draft')} />` },
  { key: 'officers', title: 'plan.officers', text: (plan) => count(plan.officers), align: 'right' },
  { key: 'inspection', title: 'plan.inspectionDays', text: (plan) => figureOf(plan, 'INSPECTION'), align: 'right' },
  { key: 'unassigned', title: 'plan.unassigned', text: (plan) => plan.unassigned, align: 'right' },
  { key: 'visits', title: 'plan.visits', text: (plan) => count(plan.lines.reduce((sum, line) => sum + line.allVisits, 0)), align: 'right' },
  { key: 'adoptedOn', title: 'plan.adoptedOn', text: (plan) => plan.adoptedOn, view: (plan) => date(plan.adoptedOn) },
];

export const PlanList = defineComponent({
  setup() {
    const router = useRouter();
    const adding = ref(false);
    const actions = () => [
      html`<a-button key="draws" onClick=${() => router.push('/random-draws')}>${t('draws')}</a-button>`,
      mayDo('plan.write') && html`<a-button key="new" type="primary" onClick=${() => (adding.value = true)}>${t('plan.new')}</a-button>`,
    ];
    return () => html`<div>
      <${ListPage} name="plans" title=${t('menu.plans')} path="/inspection-plans" columns=${COLUMNS} emptyText=${t('plan.none')} slots=${{ actions }} />
      ${adding.value && html`<${PlanForm} onClose=${() => (adding.value = false)} onSaved=${(plan) => router.push(`/inspection-plans/${plan.id}`)} />`}
    </div>`;
  },
});
