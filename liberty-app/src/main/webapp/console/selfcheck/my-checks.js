// 企业的自查：what is due today, in these ten days, this month and quarter; the calendar; what was found
// and is not put right; the items; the days without work.
import { defineComponent, ref, shallowRef, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { code, count, date, label } from '../kit/format.js';
import { Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { Level, State } from '../kit/states.js';
import { CheckCalendar } from './check-calendar.js';
import { NoticeDrawer } from './notice-drawer.js';
import { PutRightDrawer } from './put-right-drawer.js';
import { ItemSheets } from './item-sheets.js';
import { hasItems, periodName, toneOf } from './periods.js';

export const MyChecks = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const desk = shallowRef(null);
    const drawer = ref(null);
    attempt(needVocabularies);
    const load = () => attempt(async () => (desk.value = (await api.get('/self-inspections/desk')).data));
    load();
    const saved = () => {
      drawer.value = null;
      load();
    };
    const act = async (hazard, path, body) => {
      const result = await attempt(() => api.post(`/self-inspections/hazards/${hazard.id}/${path}`, body, { etag: `"${hazard.revision}"` }));
      if (result) load();
    };

    const target = (status) => {
      const { period } = status;
      if (status.recordId) return hasItems(period) ? `/self-inspections/checks/${status.recordId}` : `/self-inspections/reports/${status.recordId}`;
      if (!status.takesEntry) return undefined;
      return hasItems(period)
        ? `/self-inspections/do/${code(period.kind)}/${period.firstDay === desk.value.today || period.lastDay < desk.value.today ? period.firstDay : desk.value.today}`
        : `/self-inspections/write/${code(period.kind)}/${period.firstDay}`;
    };
    const card = (status) => {
      const to = target(status);
      const inner = () => html`<span class="due-inner">
        <span class="due-name"><strong>${label(status.period.kind)}</strong> ${periodName(status.period)}</span>
        <span class="due-state"><${State} value=${status.state} tone=${toneOf(status.state)} />
          ${!status.recordId && status.dueOn && html`<span class="faint">${code(status.state) === 'MISSING' ? t('selfcheck.closes', { date: date(status.closesOn) }) : t('selfcheck.due', { date: date(status.dueOn) })}</span>`}
          ${code(status.state) === 'NOT_DUE' && html`<span class="faint">${label(status.reason)}</span>`}</span>
        ${to && html`<span class="due-go">${t(status.recordId ? 'selfcheck.look' : hasItems(status.period) ? 'selfcheck.start' : 'selfcheck.write')}</span>`}
      </span>`;
      return html`<li key=${code(status.period.kind) + status.period.firstDay}>${to
        ? html`<router-link class=${['due-card', toneOf(status.state)]} to=${to}>${inner}</router-link>`
        : html`<span class=${['due-card', toneOf(status.state)]}>${inner()}</span>`}</li>`;
    };
    const duePanel = () => {
      const now = desk.value.due.filter((one) => code(one.state) !== 'MISSING');
      const missed = desk.value.due.filter((one) => code(one.state) === 'MISSING').reverse();
      return html`<div>
        <ul class="due-cards">${now.map(card)}</ul>
        ${now.length === 0 && missed.length === 0 && html`<${Nothing} text=${t('selfcheck.nothingDue')} />`}
        ${missed.length > 0 && html`<${Panel} title=${t('selfcheck.missed', { count: count(missed.length) })}><ul class="due-cards">${missed.map(card)}</ul></>`}
        ${hazardPanel()}
        ${noticePanel()}
      </div>`;
    };
    const hazardPanel = () => html`<${Panel} title=${t('selfcheck.hazards.open')} slots=${{ actions: () => html`<router-link to="/self-inspections?tab=hazards">${() => t('all')}</router-link>` }}>
      ${desk.value.hazards.length === 0
        ? html`<${Nothing} text=${t('selfcheck.hazards.none')} />`
        : html`<ul class="own-hazards">${desk.value.hazards.map((hazard) => html`<li key=${hazard.id}>
            <div><${Level} value=${hazard.level} /> ${hazard.description}</div>
            <div class="faint">${date(hazard.foundOn)} · ${t('selfcheck.duties')}：${hazard.duties.map(label).join('、')}</div>
            <div class="quick">
              <a-button type="primary" onClick=${() => (drawer.value = { kind: 'putRight', hazard })}>${t('selfcheck.putRight')}</a-button>
              ${!hazard.workersToldOn && html`<a-button onClick=${() => act(hazard, 'telling-workers', { on: desk.value.today })}>${t('selfcheck.tellWorkers')}</a-button>`}
              ${code(hazard.level) === 'MAJOR' && !hazard.reportedOn && html`<a-button danger onClick=${() => act(hazard, 'report', { on: desk.value.today })}>${t('selfcheck.report')}</a-button>`}
            </div></li>`)}</ul>`}
    </>`;
    const noticePanel = () => html`<${Panel} title=${t('selfcheck.notices')} slots=${{ actions: () => html`<a-button size="small" onClick=${() => (drawer.value = { kind: 'notice' })}>${t('selfcheck.notice.give')}</a-button>` }}>
      ${desk.value.notices.length === 0
        ? html`<p class="faint">${t('selfcheck.notices.none')}</p>`
        : html`<ul class="own-hazards">${desk.value.notices.map((notice) => html`<li key=${notice.id}>${label(notice.reason)}　${date(notice.from)} — ${notice.until ? date(notice.until) : t('selfcheck.notice.open')}
            <div class="quick"><a-button size="small" onClick=${() => (drawer.value = { kind: 'resume', notice })}>${t('selfcheck.notice.resume')}</a-button></div></li>`)}</ul>`}
    </>`;
    const tabs = () => [
      ['due', t('selfcheck.tab.due'), duePanel],
      ['calendar', t('selfcheck.tab.calendar'), () => html`<${CheckCalendar} enterprise=${session.account.enterpriseId} today=${desk.value.today} target=${target} />`],
      ['hazards', t('selfcheck.tab.hazards'), () => html`<${OwnHazards} onPut=${(hazard) => (drawer.value = { kind: 'putRight', hazard })} />`],
      ['items', t('selfcheck.tab.items'), () => html`<${ItemSheets} enterprise=${session.account.enterpriseId} today=${desk.value.today} onSaved=${load} />`],
    ];
    return () => {
      if (!desk.value) return html`<${Waiting} />`;
      const all = tabs();
      const active = all.some(([key]) => key === route.query.tab) ? route.query.tab : 'due';
      return html`<div class="my-checks">
        <${PageHead} title=${t('menu.selfchecks')} above=${`${desk.value.enterprise.name} · ${date(desk.value.today)}`} />
        <a-tabs activeKey=${active} destroyInactiveTabPane onChange=${(key) => router.replace({ query: key === 'due' ? {} : { tab: key } })}>
          ${all.map(([key, title, view]) => html`<a-tab-pane key=${key} tab=${title}>${view}</a-tab-pane>`)}
        </a-tabs>
        ${drawer.value?.kind === 'putRight' && html`<${PutRightDrawer} hazard=${drawer.value.hazard} today=${desk.value.today} onClose=${() => (drawer.value = null)} onSaved=${saved} />`}
        ${(drawer.value?.kind === 'notice' || drawer.value?.kind === 'resume') && html`<${NoticeDrawer} enterprise=${session.account.enterpriseId} notice=${drawer.value.notice} today=${desk.value.today} onClose=${() => (drawer.value = null)} onSaved=${saved} />`}
      </div>`;
    };
  },
});

const OwnHazards = defineComponent({
  emits: ['put'],
  setup(_, { emit }) {
    const page = shallowRef(null);
    attempt(async () => (page.value = (await api.get('/self-inspections/hazards', { page: 0, size: 200 })).data));
    return () =>
      !page.value
        ? html`<${Waiting} />`
        : page.value.items.length === 0
          ? html`<${Nothing} text=${t('selfcheck.hazards.never')} />`
          : html`<ul class="own-hazards panel">${page.value.items.map((hazard) => html`<li key=${hazard.id}>
              <div><${State} value=${hazard.state} tone=${code(hazard.state) === 'FOUND' ? 'wait' : 'good'} /> <${Level} value=${hazard.level} /> ${hazard.description}</div>
              <div class="faint">${t('selfcheck.found')} ${date(hazard.foundOn)}${hazard.putRightOn ? ` · ${t('selfcheck.putRight')} ${date(hazard.putRightOn)}：${hazard.putRightWhat}` : ''}${hazard.duties.length > 0 ? ` · ${t('selfcheck.duties')}：${hazard.duties.map(label).join('、')}` : ''}</div>
              ${code(hazard.state) === 'FOUND' && html`<div class="quick"><a-button size="small" onClick=${() => emit('put', hazard)}>${t('selfcheck.putRight')}</a-button></div>`}
            </li>`)}</ul>`;
  },
});
