// 工作台：what is due today, this week and overdue, what waits for me, and where cases stand; every
// count opens its list.
import { computed, defineComponent, ref, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { hasAnyOf, mayEnter, session, STAFF } from '../api/session.js';
import { attempt } from '../kit/feedback.js';
import { code, count, date, label, today } from '../kit/format.js';
import { Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { State } from '../kit/states.js';
import { toneOf } from '../enforcement/stages.js';
import { DutyDue, DutyRecordLink } from '../reminder/duty.js';
import { KindTable, OfficeTable } from '../reminder/overview.js';
import { SubscribeDrawer } from '../reminder/subscribe.js';

const total = (path, query) => api.get(path, { ...query, page: 0, size: 1 }).then(({ data }) => data.total);

export const DeskPage = defineComponent({
  setup() {
    const counts = shallowRef(null);
    const mine = shallowRef(null);
    const open = shallowRef(null);
    const hazards = shallowRef(null);
    const cases = shallowRef(null);
    const subscribing = ref(false);
    const staff = hasAnyOf(STAFF);

    attempt(async () => {
      const [counted, own, now, soon] = await Promise.all([
        api.get('/reminders/counts'),
        api.get('/reminders', { mine: true, page: 0, size: 8 }),
        api.get('/reminders', { state: 'TODAY', page: 0, size: 8 }),
        api.get('/reminders', { state: 'WEEK', page: 0, size: 8 }),
      ]);
      mine.value = own.data.items;
      open.value = [...now.data.items, ...soon.data.items].slice(0, 8);
      counts.value = counted.data;
    });
    attempt(async () => {
      const [found, failed, ordered] = await Promise.all(['FOUND', 'FAILED', 'ORDERED'].map((state) => total('/hazards', { state })));
      hazards.value = { found, failed, ordered };
    });
    if (mayEnter('cases')) {
      attempt(async () => {
        cases.value = (await api.get('/cases', { page: 0, size: 200 })).data;
      });
    }
    const stages = computed(() => {
      const groups = new Map();
      for (const one of cases.value?.items || []) {
        const stage = code(one.stage);
        const group = groups.get(stage) || { stage: one.stage, count: 0 };
        group.count++;
        groups.set(stage, group);
      }
      return [...groups.values()].filter((group) => code(group.stage) !== 'CLOSED');
    });

    const tile = (name, value, to, tone) => html`<router-link class=${['tile', value > 0 ? tone : 'zero']} to=${to}>${() => html`<span>
      <span class="tile-number">${count(value)}</span><span class="tile-name">${t(name)}</span></span>`}</router-link>`;

    const sum = (states) => states.overdue + states.today + states.week;

    const table = (rows, empty) =>
      rows.length === 0
        ? html`<${Nothing} text=${empty} />`
        : html`<div class="scroll"><table class="plain duties"><thead><tr><th>${t('reminder.kind')}</th><th>${t('reminder.lastDay')}</th><th>${t('reminder.record')}</th></tr></thead>
            <tbody>${rows.map((one, i) => html`<tr key=${i}>
              <td>${label(one.kind)}</td>
              <td><${DutyDue} reminder=${one} /></td>
              <td><${DutyRecordLink} reminder=${one} /><div class="faint">${one.record.name}</div></td>
            </tr>`)}</tbody></table></div>`;

    const all = (to) => ({ actions: () => html`<router-link to=${to}>${() => t('all')}</router-link>` });

    return () => html`<div class="desk">
      <${PageHead} title=${t('menu.desk')} above=${date(today())} slots=${{ actions: () => html`<a-button onClick=${() => (subscribing.value = true)}>${t('feed.subscribe')}</a-button>` }}>
        <span class="faint">${session.account?.displayName}</span>
      </>
      ${!counts.value
        ? html`<${Waiting} />`
        : html`<div>
            <div class="tiles">
              ${tile('reminder.state.overdue', counts.value.total.overdue, '/reminders?state=OVERDUE', 'bad')}
              ${tile('reminder.state.today', counts.value.total.today, '/reminders?state=TODAY', 'wait')}
              ${tile('reminder.state.week', counts.value.total.week, '/reminders?state=WEEK', 'run')}
              ${tile('reminder.mine', sum(counts.value.mine), '/reminders?mine=true', counts.value.mine.overdue > 0 ? 'bad' : 'run')}
            </div>
            ${hazards.value && html`<div class="tiles">
              ${tile('desk.found', hazards.value.found, '/hazards?state=FOUND', 'wait')}
              ${tile('desk.ordered', hazards.value.ordered, '/hazards?state=ORDERED', 'run')}
              ${tile('desk.failed', hazards.value.failed, '/hazards?state=FAILED', 'bad')}
            </div>`}
            <div class="columns">
              <${Panel} title=${t('reminder.mine')} note=${staff && !counts.value.officerLinked ? t('reminder.notLinked') : ''} slots=${all('/reminders?mine=true')}>${table(mine.value, t('reminder.none'))}</>
              <${Panel} title=${t('desk.due')} slots=${all('/reminders?state=WEEK')}>${table(open.value, t('desk.noDue'))}</>
            </div>
            ${staff && counts.value.kinds.length > 0 && html`<div class="columns">
              <${Panel} title=${t('reminder.byKind')}><${KindTable} counts=${counts.value} /></>
              <${Panel} title=${t('reminder.byOffice')} note=${t('reminder.byOffice.note')}><${OfficeTable} counts=${counts.value} /></>
            </div>`}
          </div>`}
      ${cases.value && html`<${Panel} title=${t('desk.cases')} slots=${all('/cases')}>
        ${stages.value.length === 0
          ? html`<${Nothing} text=${t('desk.noCases')} />`
          : html`<ul class="stage-counts">${stages.value.map((group) => html`<li key=${code(group.stage)}><router-link to=${`/cases?stage=${code(group.stage)}`}>${() => html`<span>
              <${State} value=${group.stage} tone=${toneOf(group.stage)} /> <strong>${count(group.count)}</strong></span>`}</router-link></li>`)}</ul>`}
      </>`}
      ${subscribing.value && html`<${SubscribeDrawer} onClose=${() => (subscribing.value = false)} />`}
    </div>`;
  },
});
