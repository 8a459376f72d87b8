// 案件档案：head, the way it has come, what can be done next and why not, the money, the acts with
// their papers, and the reasons of the fine.
import { defineComponent, ref, useRoute } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { needVocabularies, labelOf } from '../api/vocabularies.js';
import { hasAnyOf } from '../api/session.js';
import { attempt, done } from '../kit/feedback.js';
import { FilePage } from '../kit/file-page.js';
import { cite, code, date, label, money } from '../kit/format.js';
import { Due, Facts, Nothing, Panel } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { State } from '../kit/states.js';
import { Timeline } from '../kit/timeline.js';
import { Trace } from '../kit/trace.js';
import { inWords } from '../law/citation.js';
import { RecordPapers } from '../paper/record-papers.js';
import { nameOfOfficer } from '../system/officers.js';
import { ActForm } from './act-form.js';
import { ACTS, rolesFor } from './acts.js';
import { DeliveryPanel, RemedyPanel } from './case-after.js';
import { CaseReview } from './case-review.js';
import { EvidenceTab } from './evidence-tab.js';
import { MeasuresTab } from './measures-tab.js';
import { actsDone, stepOf, toneOf, WAY, wayOf } from './stages.js';

const PAPERS = { NOTICE: 'notice', DECISION: 'decision' };

export const CasePage = defineComponent({
  setup() {
    const route = useRoute();
    const record = useRecord(() => `/cases/${route.params.id}`);
    const acting = ref(null);
    attempt(needVocabularies);
    const begin = (asked) => {
      const next = record.data.value.next.find((one) => code(one.act) === asked.code);
      acting.value = { ...next.act, missing: next.missing, files: asked.files };
    };

    const tabs = () => [
      { key: 'acts', title: t('tab.acts'), view: () => acts(record.data.value) },
      { key: 'evidence', title: t('tab.evidence'), view: () => html`<${EvidenceTab} found=${record.data.value} onAct=${begin} />` },
      { key: 'measures', title: t('tab.measures'), view: () => html`<${MeasuresTab} found=${record.data.value} />` },
      { key: 'after', title: t('tab.after'), view: () => html`<div><${DeliveryPanel} found=${record.data.value} /><${RemedyPanel} found=${record.data.value} /></div>` },
      { key: 'papers', title: t('papers'), view: () => html`<${RecordPapers} kind="CASE" id=${record.data.value.id} />` },
      { key: 'facts', title: t('tab.facts'), view: () => facts(record.data.value) },
      { key: 'review', title: t('tab.review'), view: () => html`<${CaseReview} found=${record.data.value} />` },
      { key: 'trace', title: t('tab.trace'), view: () => trace(record.data.value) },
    ];

    return () => {
      const found = record.data.value;
      return html`<div>
        <${FilePage} record=${record} title=${found?.number} above=${t('menu.cases')} tabs=${tabs()} slots=${{
          states: () => html`<span class="states"><${State} value=${found.stage} tone=${toneOf(found.stage)} /></span>`,
          head: () => html`<div class="file-body">
            <div class="head-facts"><span>${found.violation.partyName}</span>
              <router-link to=${`/enterprises/${found.enterpriseId}`}>${() => found.enterpriseName}</router-link>
              <span>${inWords(found.violation.provision)}</span></div>
            <${Way} found=${found} />
            <div class="columns case-columns">
              <${NextActs} next=${found.next} refundDue=${found.collection?.refundDueYuan} deadlines=${found.deadlines} closed=${code(found.stage) === 'ARCHIVED'} onAct=${(act) => (acting.value = act)} />
              <${Collection} collection=${found.collection} remedies=${found.remedies} />
            </div>
          </div>`,
        }} />
        ${acting.value && html`<${ActForm} key=${acting.value.code} found=${found} act=${acting.value} etag=${record.etag.value}
          onClose=${() => (acting.value = null)} onRefresh=${record.reload}
          onSaved=${(answer) => {
            done(t('act.saved', { act: label(acting.value) }));
            acting.value = null;
            record.accept(answer);
          }} />`}
      </div>`;
    };
  },
});

/** 阶段: filled as far as the case has come. */
const Way = ({ found }) => {
  const made = actsDone(found);
  const closed = code(found.stage) === 'CLOSED';
  const way = wayOf(found);
  const reached = way.reduce((last, step, i) => (made.has(step) ? i : last), 0);
  return html`<ol class="way" aria-label=${t('case.way')}>${way.map((step, i) => {
    // A ledger of a past year does not say everything that came before.
    const state = made.has(step) ? 'done' : i < reached ? 'unsaid' : i === reached + 1 && !closed ? 'now' : 'later';
    const act = found.acts.filter((one) => stepOf(one) === step).pop();
    return html`<li class=${state} aria-current=${state === 'now' ? 'step' : undefined}><span class="way-name">${labelOf('actKind', step)}</span>
      <span class="way-date">${act ? date(act.date) : t(`way.${state}`)}</span></li>`;
  })}</ol>`;
};
Way.props = ['found'];

const NextActs = (props, { emit }) => {
  const known = props.next
    .filter((one) => ACTS[one.act.code])
    .map(mine)
    .sort((one, other) => besideTheWay(one) - besideTheWay(other));
  const rare = (one) => ANY_TIME.has(one.act.code) || (one.act.code === 'REFUND' && !(Number(props.refundDue) > 0));
  const allowed = known.filter((one) => one.allowed && !rare(one));
  const anyTime = known.filter((one) => one.allowed && rare(one));
  const refused = known.filter((one) => !one.allowed);
  const refusal = (one) => html`<li key=${one.act.code}>
    <a-button size="small" disabled data-act=${one.act.code}>${label(one.act)}</a-button>
    <span>${(one.missing || []).map((why) => html`<span class="why">${why.rule ? t('act.needs', { rule: label(why.rule) }) : why.text}${why.basis && html`<span class="basis">${cite(why.basis)}</span>`}</span>`)}</span>
  </li>`;
  return html`<${Panel} title=${t('case.next')}>
    ${allowed.length === 0 && html`<p class="faint">${t(props.closed ? 'case.isClosed' : 'case.nothingNext')}</p>`}
    <div class="next-acts">${allowed.map((one, i) => html`<a-button key=${one.act.code} type=${i === 0 ? 'primary' : 'default'} data-act=${one.act.code}
      onClick=${() => emit('act', { ...one.act, missing: one.missing })}>${label(one.act)}</a-button>`)}</div>
    ${anyTime.length > 0 && html`<details class="any-time"><summary>${t('case.otherActs', { count: anyTime.length })}</summary>
      <div class="next-acts">${anyTime.map((one) => html`<a-button key=${one.act.code} size="small" data-act=${one.act.code} onClick=${() => emit('act', { ...one.act, missing: one.missing })}>${label(one.act)}</a-button>`)}</div></details>`}
    ${Object.entries(props.deadlines || {}).map(([name, day]) => html`<p class="next-deadline" key=${name}>${t(`case.${name}`)} <${Due} day=${day} /></p>`)}
    ${refused.length > 0 && !props.closed && html`<div class="refused">
      <ul>${refused.slice(0, SHOWN).map(refusal)}</ul>
      ${refused.length > SHOWN && html`<details><summary>${t('case.refused', { count: refused.length - SHOWN })}</summary><ul>${refused.slice(SHOWN).map(refusal)}</ul></details>`}
    </div>`}
  </>`;
};

/** What happens in few cases, but may at almost any time. */
const ANY_TIME = new Set([
  'ADDRESS_CONFIRMATION',
  'DELIVERY_ATTEMPT',
  'DOCUMENT_DELIVERY',
  'DEFERRAL_APPLICATION',
  'SPOT_COLLECTION',
  'RECONSIDERATION_APPLICATION',
  'SUIT',
  'OWN_CORRECTION',
  'EXECUTION_STAY',
  'EXECUTION_END',
]);

/** What every case goes through comes first, in its order; then what only some need. */
const besideTheWay = (one) => (WAY.includes(one.act.code) ? 0 : 1);

/** How many of the acts that are not possible are shown at once. */
const SHOWN = 3;

/** An act that the procedure allows but another role does. */
function mine(one) {
  const roles = rolesFor(one.act.code);
  if (!one.allowed || hasAnyOf(roles)) return one;
  return { ...one, allowed: false, missing: [{ text: t('act.byRole', { roles: roles.map((role) => labelOf('role', role)).join('、') }) }] };
}
NextActs.props = ['next', 'refundDue', 'deadlines', 'closed'];
NextActs.emits = ['act'];

/** 缴款: what is owed, paid, due next. */
const Collection = ({ collection, remedies }) => html`<${Panel} title=${t('collection')}>
  ${!collection
    ? html`<p class="faint">${t('collection.none')}</p>`
    : html`<div>
        <${Facts} items=${[
          [t('collection.fine'), money(collection.fineYuan)],
          [t('collection.paid'), money(collection.paidFineYuan)],
          [t('collection.outstanding'), html`<strong>${money(collection.outstandingFineYuan)}</strong>`],
          Number(collection.surchargeYuan) > 0 && [t('collection.surcharge'), money(collection.surchargeYuan)],
          Number(collection.surchargeYuan) > 0 && [t('collection.outstandingSurcharge'), html`<strong>${money(collection.outstandingSurchargeYuan)}</strong>`],
          Number(collection.waivedSurchargeYuan) > 0 && [t('collection.waived'), money(collection.waivedSurchargeYuan)],
          Number(collection.refundDueYuan) > 0 && [t('collection.refundDue'), html`<strong class="not">${money(collection.refundDueYuan)}</strong>`],
          collection.nextDue && [t('collection.nextDue'), html`<${Due} day=${collection.nextDue} />`, true],
        ]} />
        ${remedies?.standstill.some((span) => !span.to) && html`<p class="standstill">${t('collection.standstill')} <span class="basis">${t('law.apl73')}</span></p>`}
        ${collection.schedule?.length > 0 && html`<table class="plain"><thead><tr><th>${t('collection.dueOn')}</th><th class="right">${t('instalments.amount')}</th></tr></thead>
          <tbody>${collection.schedule.map((one) => html`<tr><td>${date(one.dueOn)}</td><td class="right">${money(one.amountYuan)}</td></tr>`)}</tbody></table>`}
      </div>`}
</>`;
Collection.props = ['collection', 'remedies'];

function acts(found) {
  const entries = found.acts.map((act, i) => ({
    key: i,
    date: act.date,
    kind: act.kind,
    number: act.number,
    paper: PAPERS[code(act.kind)] && { to: `/papers/${PAPERS[code(act.kind)]}/${found.id}`, text: t('paper.open') },
    detail: fieldsOf(act),
  }));
  return html`<${Panel}><${Timeline} entries=${entries.reverse()} /></>`;
}

function fieldsOf(act) {
  const shown = Object.entries(act.fields || {}).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  return shown.length > 0 && html`<dl class="inline-facts">${shown.map(([name, value]) => html`<div><dt>${t(`field.${name}`)}</dt><dd>${valueOf(name, value)}</dd></div>`)}</dl>`;
}

function valueOf(name, value) {
  if (name === 'appliedRef') return inWords(value);
  if (Array.isArray(value)) {
    return value.map((one) => (one && typeof one === 'object' && one.dueOn ? `${date(one.dueOn)} ${money(one.amountYuan)}` : label(one))).join('；');
  }
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (/Yuan$/.test(name)) return money(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return date(value);
  return label(value);
}

function facts(found) {
  const { violation } = found;
  return html`<${Panel} title=${t('case.part.violation')}><${Facts} items=${[
    [t('enterprise'), html`<router-link to=${`/enterprises/${found.enterpriseId}`}>${() => found.enterpriseName}</router-link>`],
    found.inspectionId && [t('inspection'), html`<router-link to=${`/inspections/${found.inspectionId}`}>${() => t('inspection.open')}</router-link>`],
    [t('case.origin'), label(found.origin)],
    found.officers.length > 0 && [t('inspection.officers'), found.officers.map(nameOfOfficer).join('、')],
    [t('case.party'), violation.partyName],
    [t('subject'), label(violation.subject)],
    [t('provision'), inWords(violation.provision), true],
    [t('condition'), label(violation.condition)],
    [t('violation.actDate'), date(violation.actDate)],
    [t('violation.description'), violation.description, true],
    violation.circumstances?.length > 0 && [t('circumstances'), violation.circumstances.map(label).join('、'), true],
    ...['annualIncomeYuan', 'illegalGainsYuan', 'goodsValueYuan', 'baseFineYuan'].map((name) => violation[name] && [t(name), money(violation[name])]),
    [t('division'), found.division?.path || label(found.division)],
  ]} /></>`;
}

function trace(found) {
  return html`<${Panel} title=${t('trace')}>${found.trace ? html`<${Trace} steps=${found.trace} />` : html`<${Nothing} text=${t('trace.none')} />`}</>`;
}
