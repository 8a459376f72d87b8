// 责任清单：who answers for what: bodies by sector, by place, by enterprise; gaps and overlaps; editions.
import { defineComponent, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { codesOf, labelOf, needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { count, date, label } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { EnterprisePicker } from '../kit/pickers.js';
import { Trace } from '../kit/trace.js';
import { inWords, needStatutes } from '../law/citation.js';
import { Comparison } from './comparison.js';
import { Editions } from './editions.js';

/** A body in one word of its kind of duty within a sector. */
function matrixOf(list) {
  const rows = [];
  for (const body of list.bodies) {
    const cells = new Map();
    for (const duty of list.duties.filter((one) => one.body === body.code)) {
      for (const sector of duty.sectors.length > 0 ? duty.sectors.map((one) => one.code) : ['*']) {
        if (!cells.has(sector)) cells.set(sector, []);
        cells.get(sector).push(duty);
      }
    }
    rows.push({ body, cells });
  }
  return rows;
}

const SHORT = { LEADERSHIP: 'resp.short.LEADERSHIP', COORDINATION: 'resp.short.COORDINATION', COMPREHENSIVE: 'resp.short.COMPREHENSIVE', SECTOR: 'resp.short.SECTOR', PLACE: 'resp.short.PLACE', PRINCIPAL: 'resp.short.PRINCIPAL' };

const mark = (duties) => duties.map((duty) => html`<span key=${duty.code} class=${['duty-mark', duty.kind.code.toLowerCase()]} title=${`${label(duty.kind)} · ${duty.content}${duty.joint ? ` · ${duty.joint}` : ''}`}>${t(SHORT[duty.kind.code])}${duty.joint && html`<sup>${t('resp.joint.sign')}</sup>`}</span>`);

const Matrix = ({ list }) => {
  const sectors = codesOf('sector');
  const rows = matrixOf(list).filter((row) => [...row.cells.keys()].some((key) => key !== '*') || ['PARTY_COMMITTEE', 'GOVERNMENT', 'SAFETY_COMMITTEE', 'COMMITTEE_OFFICE'].includes(row.body.kind.code));
  const others = matrixOf(list).filter((row) => row.body.kind.code === 'DEPARTMENT' && !rows.some((one) => one.body.code === row.body.code));
  return html`<div>
    <p class="legend">${Object.keys(SHORT).map((code) => html`<span key=${code}><span class=${['duty-mark', code.toLowerCase()]}>${t(SHORT[code])}</span> ${labelOf('responsibilityKind', code)}</span>`)}<span><sup>${t('resp.joint.sign')}</sup> ${t('resp.joint')}</span></p>
    <div class="scroll"><table class="plain matrix"><thead><tr><th>${t('resp.body')}</th><th>${t('resp.allSectors')}</th>${sectors.map((code) => html`<th key=${code}>${labelOf('sector', code)}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr key=${row.body.code}><th>${row.body.name}</th><td>${mark(row.cells.get('*') || [])}</td>${sectors.map((code) => html`<td key=${code}>${mark(row.cells.get(code) || [])}</td>`)}</tr>`)}</tbody></table></div>
    ${others.length > 0 && html`<h3>${t('resp.others')}</h3><ul class="bodies">${others.map((row) => html`<li key=${row.body.code}><strong>${row.body.name}</strong> ${(row.cells.get('*') || []).map((duty) => duty.content).join('；')}</li>`)}</ul>`}
  </div>`;
};
Matrix.props = ['list'];

const Places = ({ list }) => {
  const places = list.bodies.filter((body) => ['TOWNSHIP', 'VILLAGE'].includes(body.kind.code));
  return html`<div class="scroll"><table class="plain"><thead><tr><th>${t('resp.body')}</th><th>${t('division')}</th><th>${t('resp.duty')}</th><th>${t('resp.post')}</th><th>${t('resp.basis')}</th></tr></thead>
    <tbody>${places.map((body) => list.duties.filter((duty) => duty.body === body.code).map((duty) => html`<tr key=${duty.code}><td>${body.name}</td><td>${(duty.divisions.length > 0 ? duty.divisions : [body.division].filter(Boolean)).map((one) => one.name).join(t('comma'))}</td>
      <td class="words">${duty.content}</td><td>${duty.post || body.post}</td><td>${duty.articles.map(inWords).join('；') || duty.basisText}</td></tr>`))}</tbody></table></div>`;
};
Places.props = ['list'];

const CHECKS = [
  { key: 'indicator', title: 'indicator.code', text: (one) => one.indicator, view: (one) => html`<span class="number nowrap">${one.indicator}</span>`, to: (one) => `/indicators/${one.indicator}` },
  { key: 'content', title: 'indicator.content', text: (one) => one.content, view: (one) => html`<div class="words">${one.content}<div class="faint">${one.category}</div></div>` },
  { key: 'who', title: 'resp.body', text: (one) => [...new Set(one.assignments.map((each) => `${each.name}（${label(each.kind)}）`))].join('、') },
  { key: 'nobody', title: 'resp.gaps', text: (one) => one.nobody.map(label).join('、'), view: (one) => one.nobody.length > 0 && html`<span class="why-not">${one.nobody.map(label).join(t('comma'))}</span>` },
];

/** 谁负责这家企业: today, with reasons. */
export const WhoLooksAfter = defineComponent({
  props: { enterprise: { type: String, required: true }, on: { type: String, default: '' } },
  setup(props) {
    const answer = shallowRef(null);
    const missing = shallowRef(false);
    attempt(needStatutes);
    watch(
      () => [props.enterprise, props.on],
      async () => {
        answer.value = null;
        missing.value = false;
        try {
          answer.value = (await api.get(`/responsibilities/enterprises/${props.enterprise}`, { on: props.on })).data;
        } catch (problem) {
          if (problem.status === 404) missing.value = true;
          else await attempt(() => Promise.reject(problem));
        }
      },
      { immediate: true },
    );
    return () => {
      if (missing.value) return html`<${Nothing} text=${t('resp.noList')} />`;
      const found = answer.value;
      if (!found) return html`<${Waiting} />`;
      return html`<div>
        <p class="faint">${found.title}　${date(found.on)}　${found.division.path}　${found.sectors.map(label).join(t('comma'))}</p>
        ${found.missing.length > 0 && html`<ul class="warnings">${found.missing.map((one, i) => html`<li key=${i}>${t('resp.gap.text', { kind: label(one.kind), sector: label(one.sector) })}</li>`)}</ul>`}
        ${found.clashes.map((one, i) => html`<p key=${i} class="why-not">${t('resp.clash.text', { first: label(one.first), a: one.firstBodies.join(t('comma')), second: label(one.second), b: one.secondBodies.join(t('comma')) })}</p>`)}
        <div class="scroll"><table class="plain"><thead><tr><th>${t('resp.kind')}</th><th>${t('resp.body')}</th><th>${t('resp.post')}</th><th>${t('resp.duty')}</th><th>${t('resp.basis')}</th></tr></thead>
          <tbody>${found.assignments.map((one) => html`<tr key=${one.duty}><td class="nowrap">${label(one.kind)}</td><td>${one.name}${one.joint && html`<div class="faint">${one.joint}</div>`}</td><td>${one.post}</td><td class="words">${one.content}</td><td>${one.articles.map(inWords).join('；')}</td></tr>`)}</tbody></table></div>
        <details class="who-checks"><summary>${t('resp.checks')}</summary><${ListPage} embedded name="who.indicators" path=${`/responsibilities/enterprises/${props.enterprise}/indicators`} fixed=${props.on ? { on: props.on } : {}} columns=${CHECKS} rowKey=${(one) => one.indicator} emptyText=${t('checklist.none')} /></details>
        <details><summary>${t('resp.why')}</summary><${Trace} steps=${found.trace} /></details>
      </div>`;
    };
  },
});

const Review = defineComponent({
  props: { on: { type: String, default: '' } },
  setup(props) {
    const answer = shallowRef(null);
    watch(
      () => props.on,
      () => attempt(async () => (answer.value = (await api.get('/responsibilities/review', { on: props.on })).data)),
      { immediate: true },
    );
    return () => {
      const found = answer.value;
      if (!found) return html`<${Waiting} />`;
      return html`<div>
        <p class="faint">${t('resp.review.count', { n: count(found.enterprises) })}</p>
        <h3>${t('resp.gaps')}</h3>
        ${found.gaps.length === 0 ? html`<p>${t('resp.gaps.none')}</p>` : html`<div class="scroll"><table class="plain"><thead><tr><th>${t('resp.kind')}</th><th>${t('sector')}</th><th>${t('division')}</th><th class="right">${t('resp.enterprises')}</th></tr></thead>
          <tbody>${found.gaps.map((one, i) => html`<tr key=${i}><td>${label(one.kind)}</td><td>${label(one.sector)}</td><td>${one.division.path || one.division.name}</td>
            <td class="right"><router-link to=${{ path: '/enterprises', query: { sector: one.sector.code, division: one.division.currentCode || one.division.code } }}>${() => count(one.enterprises)}</router-link></td></tr>`)}</tbody></table></div>`}
        <h3>${t('resp.overlaps')}</h3>
        ${found.overlaps.length === 0 ? html`<p>${t('resp.overlaps.none')}</p>` : html`<div class="scroll"><table class="plain"><thead><tr><th>${t('resp.kind')}</th><th>${t('sector')}</th><th>${t('resp.body')}</th><th>${t('resp.lawful')}</th><th class="right">${t('resp.enterprises')}</th></tr></thead>
          <tbody>${found.overlaps.map((one, i) => html`<tr key=${i}><td>${label(one.kind)}</td><td>${label(one.sector)}</td><td>${one.bodies.join(t('comma'))}</td><td>${one.joint ? t('resp.joint') : html`<span class="why-not">${t('resp.notJoint')}</span>`}</td><td class="right">${count(one.enterprises)}</td></tr>`)}</tbody></table></div>`}
        ${found.clashes.length > 0 && html`<h3>${t('resp.clashes')}</h3><ul class="warnings">${found.clashes.map((one) => html`<li key=${one.enterprise}><router-link to=${`/enterprises/${one.enterprise}`}>${() => one.name}</router-link> ${one.clashes.map((each) => t('resp.clash.text', { first: label(each.first), a: each.firstBodies.join(t('comma')), second: label(each.second), b: each.secondBodies.join(t('comma')) })).join('；')}</li>`)}</ul>`}
      </div>`;
    };
  },
});

const TABS = ['matrix', 'places', 'enterprise', 'review', 'editions', 'compare'];

export const ResponsibilityPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const list = shallowRef(null);
    const none = shallowRef(false);
    attempt(needVocabularies);
    attempt(needStatutes);
    const load = async () => {
      none.value = false;
      try {
        list.value = (await api.get('/responsibilities/current', { on: route.query.on })).data;
      } catch (problem) {
        list.value = null;
        if (problem.status === 404) none.value = true;
        else await attempt(() => Promise.reject(problem));
      }
    };
    watch(() => route.query.on, load, { immediate: true });
    const go = (change) => router.push({ query: { ...route.query, ...change } });
    const inner = () => {
      const tab = route.query.tab || 'matrix';
      if (tab === 'editions') return html`<${Editions} onChanged=${load} />`;
      if (tab === 'compare') return html`<${Comparison} on=${route.query.on || ''} />`;
      if (none.value) return html`<${Nothing} text=${t('resp.noList')}><a-button onClick=${() => go({ tab: 'editions' })}>${t('resp.tab.editions')}</a-button></>`;
      if (!list.value) return html`<${Waiting} />`;
      if (tab === 'places') return html`<${Places} list=${list.value} />`;
      if (tab === 'enterprise') {
        return html`<div><div class="who-picker"><${EnterprisePicker} model=${{ value: route.query.enterprise, 'onUpdate:value': (id) => go({ enterprise: id }), 'aria-label': t('enterprise') }} /></div>
          ${route.query.enterprise ? html`<${WhoLooksAfter} enterprise=${route.query.enterprise} on=${route.query.on || ''} />` : html`<p class="faint">${t('resp.choose')}</p>`}</div>`;
      }
      if (tab === 'review') return html`<${Review} on=${route.query.on || ''} />`;
      return html`<${Matrix} list=${list.value} />`;
    };
    return () => html`<div>
      <${PageHead} title=${t('menu.responsibilities')} above=${list.value ? `${list.value.title}　${t('resp.since', { date: date(list.value.effectiveFrom) })}` : ''} slots=${{
        actions: () => html`<a-date-picker value=${route.query.on} valueFormat="YYYY-MM-DD" placeholder=${t('indicator.on')} aria-label=${t('indicator.on')} onUpdate:value=${(day) => go({ on: day || undefined })} />`,
      }} />
      <a-tabs activeKey=${route.query.tab || 'matrix'} onChange=${(tab) => go({ tab })}>${TABS.map((tab) => html`<a-tab-pane key=${tab} tab=${t(`resp.tab.${tab}`)} />`)}</a-tabs>
      <${Panel}>${inner()}</>
    </div>`;
  },
});
