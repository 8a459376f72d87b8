// 自查情况：who is silent, what is covered, which signs to look at, what enterprises found and reported,
// and the county's rules. Lists are in the order of places and names; nobody is ranked.
import { defineComponent, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { code, count, date, label, moment } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { Level, Risk, State } from '../kit/states.js';
import { CadenceRules } from './cadence-rules.js';
import { periodName, periodTitle, toneOf } from './periods.js';
import { Signs } from './signs.js';

const WHERE = [
  { key: 'division', kind: 'division', label: 'division', width: 200 },
  { key: 'kind', kind: 'select', label: 'selfcheck.kind', vocabulary: 'checkKind', width: 128 },
  { key: 'from', kind: 'day', label: 'selfcheck.from', width: 144 },
  { key: 'to', kind: 'day', label: 'selfcheck.to', width: 144 },
];
const SECTOR = { key: 'sector', kind: 'select', label: 'sector', vocabulary: 'sector', width: 144 };

const SILENT = [
  { key: 'name', title: 'enterprise', text: (r) => r.name, to: (r) => `/enterprises/${r.enterpriseId}` },
  { key: 'division', title: 'division', text: (r) => r.division?.path, view: (r) => label(r.division) },
  { key: 'sector', title: 'sector', text: (r) => label(r.sector) },
  { key: 'risk', title: 'riskLevel', text: (r) => label(r.riskLevel), view: (r) => html`<${Risk} value=${r.riskLevel} />` },
  { key: 'missing', title: 'selfcheck.missing', text: (r) => r.missing.map((one) => periodTitle(one.period)).join('、'), view: (r) => html`<span class="words">${grouped(r.missing)}</span>` },
];
const CHECKS = [
  { key: 'period', title: 'selfcheck.period', text: (c) => periodTitle(c.period), to: (c) => `/self-inspections/checks/${c.id}` },
  { key: 'enterprise', title: 'enterprise', text: (c) => c.enterprise?.name, to: (c) => `/enterprises/${c.enterprise?.id}` },
  { key: 'signs', title: 'selfcheck.signs', text: (c) => c.signs.map((one) => label(one.kind)).join('、'), view: (c) => html`<${Signs} signs=${c.signs} />` },
  { key: 'problems', title: 'selfcheck.problems', text: (c) => c.problems, align: 'right' },
  { key: 'receivedAt', title: 'selfcheck.receivedAt', text: (c) => moment(c.receivedAt) },
  { key: 'inspector', title: 'selfcheck.inspector', text: (c) => c.inspector },
];
const HAZARDS = [
  { key: 'description', title: 'finding.description', text: (h) => h.description, view: (h) => html`<span class="words">${h.description}</span>`, to: (h) => `/self-inspections/checks/${h.checkId}` },
  { key: 'level', title: 'hazard.level', text: (h) => label(h.level), view: (h) => html`<${Level} value=${h.level} />` },
  { key: 'state', title: 'state', text: (h) => label(h.state), view: (h) => html`<${State} value=${h.state} tone=${code(h.state) === 'FOUND' ? 'wait' : 'good'} />` },
  { key: 'duties', title: 'selfcheck.duties', text: (h) => h.duties.map(label).join('、') },
  { key: 'enterprise', title: 'enterprise', text: (h) => h.enterprise?.name, to: (h) => `/enterprises/${h.enterprise?.id}` },
  { key: 'foundOn', title: 'hazard.foundOn', text: (h) => h.foundOn, view: (h) => date(h.foundOn) },
  { key: 'putRightOn', title: 'selfcheck.putRight.on', text: (h) => h.putRightOn, view: (h) => date(h.putRightOn) },
];
const REPORTS = [
  { key: 'period', title: 'selfcheck.period', text: (r) => periodTitle(r.period), to: (r) => `/self-inspections/reports/${r.id}` },
  { key: 'enterprise', title: 'enterprise', text: (r) => r.enterprise?.name, to: (r) => `/enterprises/${r.enterprise?.id}` },
  { key: 'confirmedBy', title: 'selfcheck.report.confirmedBy', text: (r) => r.confirmedBy },
  { key: 'receivedAt', title: 'selfcheck.receivedAt', text: (r) => moment(r.receivedAt) },
];

/** 日检查：12月1日、12月2日；旬检查：12月上旬. */
function grouped(missing) {
  const kinds = new Map();
  missing.forEach((one) => kinds.set(label(one.period.kind), [...(kinds.get(label(one.period.kind)) || []), periodName(one.period)]));
  return [...kinds].map(([kind, names]) => `${kind}：${names.join('、')}`).join('；');
}

const TABS = {
  silent: () => html`<${ListPage} name="selfcheck-silent" embedded path="/self-inspections/silent" columns=${SILENT} filters=${[...WHERE, SECTOR]} rowKey=${(r) => r.enterpriseId} emptyText=${t('selfcheck.silent.none')} />`,
  coverage: () => html`<${CoverageTable} />`,
  signs: () => html`<${ListPage} name="selfcheck-signs" embedded path="/self-inspections/checks" columns=${CHECKS} filters=${WHERE} fixed=${{ signs: true }} emptyText=${t('selfcheck.signs.none')} />`,
  checks: () => html`<${ListPage} name="selfcheck-checks" embedded path="/self-inspections/checks" columns=${CHECKS} filters=${WHERE} emptyText=${t('selfcheck.checks.none')} />`,
  hazards: () => html`<${ListPage} name="selfcheck-hazards" embedded path="/self-inspections/hazards" columns=${HAZARDS} filters=${[{ key: 'division', kind: 'division', label: 'division', width: 200 }, { key: 'state', kind: 'select', label: 'state', vocabulary: 'selfHazardState', width: 128 }]} emptyText=${t('selfcheck.hazards.never')} />`,
  reports: () => html`<${ListPage} name="selfcheck-reports" embedded path="/self-inspections/reports" columns=${REPORTS} filters=${WHERE} emptyText=${t('selfcheck.reports.none')} />`,
  rules: () => html`<${CadenceRules} />`,
};

export const Oversight = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    return () => {
      const active = route.query.tab in TABS ? route.query.tab : 'silent';
      return html`<div>
        <${PageHead} title=${t('menu.selfchecks')} />
        <a-tabs activeKey=${active} destroyInactiveTabPane onChange=${(key) => router.replace({ query: key === 'silent' ? {} : { tab: key } })}>
          ${Object.entries(TABS).map(([key, view]) => html`<a-tab-pane key=${key} tab=${t(`selfcheck.tab.${key}`)}>${view}</a-tab-pane>`)}
        </a-tabs>
      </div>`;
    };
  },
});

const STATES = ['DONE', 'LATE', 'BACK_FILLED', 'MISSING', 'OPEN', 'NOT_DUE'];

const CoverageTable = defineComponent({
  setup() {
    const rows = shallowRef(null);
    const kind = shallowRef('DAILY');
    attempt(needVocabularies);
    watch(kind, () => attempt(async () => (rows.value = (await api.get('/self-inspections/coverage', { kind: kind.value })).data)), { immediate: true });
    const of = (row, state) => row.periods.find((one) => code(one.state) === state)?.count || 0;
    const name = (state) => rows.value.flatMap((row) => row.periods).find((one) => code(one.state) === state)?.state || { code: state, label: t(`selfcheck.state.${state}`) };
    return () => html`<${Panel} title=${t('selfcheck.coverage')} note=${t('selfcheck.coverage.note')} slots=${{
      actions: () => html`<a-radio-group value=${kind.value} onUpdate:value=${(value) => (kind.value = value)} optionType="button" size="small"
        options=${[['DAILY', 'selfcheck.kind.daily'], ['TEN_DAY', 'selfcheck.kind.tenDay'], ['MONTHLY', 'selfcheck.kind.monthly'], ['QUARTERLY', 'selfcheck.kind.quarterly']].map(([value, key]) => ({ value, label: t(key) }))} />`,
    }}>
      ${!rows.value
        ? html`<${Waiting} />`
        : rows.value.length === 0
          ? html`<${Nothing} />`
          : html`<div class="scroll"><table class="plain"><thead><tr><th>${t('division')}</th><th class="right">${t('selfcheck.enterprises')}</th>${STATES.map((state) => html`<th key=${state} class="right"><${State} value=${name(state)} tone=${toneOf(state)} /></th>`)}<th class="right">${t('selfcheck.signs')}</th></tr></thead>
              <tbody>${rows.value.map((row) => html`<tr key=${row.division.code}><td>${row.division.name || row.division.code}</td><td class="right">${count(row.enterprises)}</td>
                ${STATES.map((state) => html`<td key=${state} class="right">${state === 'MISSING' && of(row, state) > 0 ? html`<router-link to=${`/self-inspections?tab=silent`}>${() => count(of(row, state))}</router-link>` : count(of(row, state))}</td>`)}
                <td class="right">${count(row.withSigns)}</td></tr>`)}</tbody></table></div>`}
    </>`;
  },
});
