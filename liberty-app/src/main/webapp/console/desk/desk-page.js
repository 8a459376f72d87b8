// 工作台：what is overdue, what is due, and what waits; every count opens its list.
import { computed, defineComponent, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayEnter, session } from '../api/session.js';
import { attempt } from '../kit/feedback.js';
import { code, count, date, label, today } from '../kit/format.js';
import { Due, Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { Level, State } from '../kit/states.js';
import { toneOf } from '../enforcement/stages.js';

const total = (path, query) => api.get(path, { ...query, page: 0, size: 1 }).then(({ data }) => data.total);

export const DeskPage = defineComponent({
  setup() {
    const counts = shallowRef(null);
    const late = shallowRef(null);
    const open = shallowRef(null);
    const cases = shallowRef(null);

    attempt(async () => {
      const [overdue, found, failed, ordered] = await Promise.all([
        api.get('/hazards', { overdue: true, page: 0, size: 8 }),
        total('/hazards', { state: 'FOUND' }),
        total('/hazards', { state: 'FAILED' }),
        api.get('/hazards', { state: 'ORDERED', page: 0, size: 100 }),
      ]);
      late.value = overdue.data;
      open.value = ordered.data.items.filter((hazard) => hazard.dueOn >= today()).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).slice(0, 8);
      counts.value = { overdue: overdue.data.total, found, failed, ordered: ordered.data.total };
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

    const hazardTable = (rows, empty) =>
      rows.length === 0
        ? html`<${Nothing} text=${empty} />`
        : html`<div class="scroll"><table class="plain"><thead><tr><th>${t('hazard.dueOn')}</th><th>${t('menu.hazards')}</th></tr></thead>
            <tbody>${rows.map((hazard) => html`<tr key=${hazard.id}>
              <td><${Due} day=${hazard.dueOn} /></td>
              <td><router-link to=${`/hazards/${hazard.id}`}>${() => hazard.description}</router-link> ${code(hazard.level) === 'MAJOR' && html`<${Level} value=${hazard.level} />`}
                <div class="faint">${hazard.enterprise?.name}</div></td>
            </tr>`)}</tbody></table></div>`;

    return () => html`<div class="desk">
      <${PageHead} title=${t('menu.desk')} above=${date(today())}>
        <span class="faint">${session.account?.displayName}</span>
      </>
      ${!counts.value
        ? html`<${Waiting} />`
        : html`<div>
            <div class="tiles">
              ${tile('desk.overdue', counts.value.overdue, '/hazards?overdue=true', 'bad')}
              ${tile('desk.failed', counts.value.failed, '/hazards?state=FAILED', 'bad')}
              ${tile('desk.found', counts.value.found, '/hazards?state=FOUND', 'wait')}
              ${tile('desk.ordered', counts.value.ordered, '/hazards?state=ORDERED', 'run')}
            </div>
            <div class="columns">
              <${Panel} title=${t('desk.overdue')} slots=${{ actions: () => html`<router-link to="/hazards?overdue=true">${() => t('all')}</router-link>` }}>${hazardTable(late.value.items, t('desk.noOverdue'))}</>
              <${Panel} title=${t('desk.due')} slots=${{ actions: () => html`<router-link to="/hazards?state=ORDERED">${() => t('all')}</router-link>` }}>${hazardTable(open.value, t('desk.noDue'))}</>
            </div>
          </div>`}
      ${cases.value && html`<${Panel} title=${t('desk.cases')} slots=${{ actions: () => html`<router-link to="/cases">${() => t('all')}</router-link>` }}>
        ${stages.value.length === 0
          ? html`<${Nothing} text=${t('desk.noCases')} />`
          : html`<ul class="stage-counts">${stages.value.map((group) => html`<li key=${code(group.stage)}><router-link to=${`/cases?stage=${code(group.stage)}`}>${() => html`<span>
              <${State} value=${group.stage} tone=${toneOf(group.stage)} /> <strong>${count(group.count)}</strong></span>`}</router-link></li>`)}</ul>`}
      </>`}
    </div>`;
  },
});
