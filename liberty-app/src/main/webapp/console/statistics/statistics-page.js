// 统计：the figures of a year, tables first and charts beside; every number opens its records. Nobody
// is ranked.
import { computed, defineComponent, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { Chart } from '../kit/chart.js';
import { attempt } from '../kit/feedback.js';
import { count, money, yuan } from '../kit/format.js';
import { PageHead, Panel, Waiting } from '../kit/parts.js';
import { DivisionPicker } from '../kit/pickers.js';
import { saveCsv, saveXlsx } from '../kit/export.js';
import { bars } from './bars.js';
import { RecordsDrawer } from './records-drawer.js';

const GROUPS = [
  { key: 'supervision', figures: ['enterprises', 'inspections', 'inspectionPlans', 'inspectionRecords', 'jointInspectionDocuments'], chart: ['inspections', 'inspectionPlans', 'inspectionRecords', 'jointInspectionDocuments'] },
  { key: 'hazards', figures: ['hazardsFound', 'majorHazardsFound', 'hazardsClosed', 'rectificationOrders', 'reinspectionOpinions', 'productionSuspensions'], chart: ['hazardsFound', 'hazardsClosed', 'rectificationOrders', 'reinspectionOpinions'] },
  { key: 'enforcement', figures: ['casesFiled', 'casesClosed', 'finesDecidedYuan', 'finesCollectedYuan', 'surchargesCollectedYuan'], chart: ['finesDecidedYuan', 'finesCollectedYuan', 'surchargesCollectedYuan'], money: true },
  { key: 'preparedness', figures: ['emergencyPlansFiled', 'drills', 'accidents', 'zeroAccidentVillageRate', 'zeroAccidentEnterpriseRate'], chart: ['emergencyPlansFiled', 'drills'] },
  { key: 'people', figures: ['certifiedOfficers', 'certifiedPartyMembers', 'exams', 'examPassRate', 'studySessions'], chart: ['certifiedOfficers', 'certifiedPartyMembers'] },
  { key: 'publicity', figures: ['publicity'], chart: 'publicity' },
];

export const StatisticsPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const figures = shallowRef(null);
    const definitions = shallowRef({});
    const opened = ref(null);
    const division = computed(() => route.query.division || session.account?.division?.code || '');
    const latest = ref(null);
    const year = computed(() => Number(route.query.year) || latest.value);
    let asked = 0;

    // Without a year in the address: that of the latest import, or this one.
    const findLatest = async () => {
      const imports = await api.get('/imports', { page: 0, size: 1 }).catch(() => null);
      latest.value = imports?.data.items[0]?.year || new Date().getFullYear();
    };
    if (!route.query.year) findLatest();

    attempt(async () => {
      const { data } = await api.get('/statistics/annual/definitions');
      definitions.value = Object.fromEntries(data.map((one) => [one.key, one]));
    });
    watch(
      () => [division.value, year.value],
      () =>
        year.value &&
        attempt(async () => {
          const mine = ++asked;
          figures.value = null;
          const { data } = await api.get('/statistics/annual', { year: year.value, division: division.value });
          if (mine === asked) figures.value = data;
        }),
      { immediate: true },
    );

    const go = (change) => router.push({ query: { ...route.query, ...change } });
    const nameOf = (key) => {
      const one = definitions.value[key];
      return (language.value === 'en' ? one?.labelEn : one?.labelZh) || '';
    };
    const definitionOf = (key) => definitions.value[key]?.definition || '';
    const valueOf = (key) => figures.value?.[key]?.value;
    const shown = (key, value) => {
      if (value === null || value === undefined) return '—';
      if (/Yuan$/.test(key)) return money(value);
      if (/Rate$/.test(key)) return `${value}%`;
      return count(value);
    };
    const open = (key, form) => (opened.value = { key, title: form ? `${nameOf(key)} · ${form}` : nameOf(key), form });

    const row = (key, name, value, form) => html`<tr key=${key + (form || '')}>
      <th scope="row"><a-tooltip title=${definitionOf(key)} placement="topLeft"><span class="defined" tabindex=${definitionOf(key) ? 0 : undefined}>${name}</span></a-tooltip></th>
      <td class="right"><button class="figure" data-figure=${key} onClick=${() => open(key, form)} aria-label=${t('figure.open', { name })}>${shown(key, value)}</button></td>
    </tr>`;

    const empty = (group) => group.figures.every((key) => typeof valueOf(key) === 'object' && Object.keys(valueOf(key) || {}).length === 0);

    const table = (group) => empty(group) ? html`<p class="faint">${t('nothing')}</p>` : html`<table class="plain figures"><tbody>
      ${group.figures.flatMap((key) => {
        const value = valueOf(key);
        return value && typeof value === 'object' ? Object.entries(value).map(([form, number]) => row(key, form, number, form)) : [row(key, nameOf(key), value)];
      })}
    </tbody></table>`;

    const chart = (group) => {
      const points = group.chart === 'publicity'
        ? Object.entries(valueOf('publicity') || {}).map(([name, value]) => ({ name, value, key: 'publicity' }))
        : group.chart.map((key) => ({ name: nameOf(key), value: Number(valueOf(key) ?? 0), key }));
      if (points.every((point) => !point.value)) return null;
      return html`<${Chart} option=${bars(points, group.money)} height=${Math.max(144, points.length * 40 + 24)} label=${t(`figures.${group.key}`)}
        onPick=${(event) => open(points[event.dataIndex].key)} />`;
    };

    function take(kind) {
      const heads = [t('figure'), t('value'), t('definition')];
      const lines = GROUPS.flatMap((group) =>
        group.figures.flatMap((key) => {
          const value = valueOf(key);
          const line = (name, one) => [name, /Yuan$/.test(key) ? yuan(one) : typeof one === 'number' ? one : one ?? '', definitionOf(key)];
          return value && typeof value === 'object' ? Object.entries(value).map(([form, number]) => line(`${nameOf(key)} ${form}`, number)) : [line(nameOf(key), value)];
        }),
      );
      const file = `${t('menu.statistics')}-${year.value}-${division.value}`;
      if (kind === 'csv') saveCsv(file, heads, lines);
      else saveXlsx(file, String(year.value), heads, lines);
    }

    const years = Array.from({ length: 12 }, (_, i) => new Date().getFullYear() - i).map((one) => ({ value: one, label: t('year.of', { year: one }) }));

    return () => html`<div>
      <${PageHead} title=${t('statistics.title', { year: year.value || '' })} slots=${{
        actions: () => html`<div class="actions">
          <a-select value=${year.value} options=${years} aria-label=${t('year')} onChange=${(value) => go({ year: value })} class="year-choice" />
          <div class="division-choice"><${DivisionPicker} model=${{ value: division.value, 'onUpdate:value': (value) => go({ division: value }) }} /></div>
          <a-dropdown slots=${{
            overlay: () => html`<a-menu onClick=${({ key }) => take(key)}><a-menu-item key="xlsx">${t('list.xlsx')}</a-menu-item><a-menu-item key="csv">${t('list.csv')}</a-menu-item></a-menu>`,
          }}><a-button disabled=${!figures.value}>${t('list.export')}</a-button></a-dropdown>
        </div>`,
      }} />
      ${!figures.value
        ? html`<${Waiting} />`
        : html`<div class="figure-groups">${GROUPS.map((group) => html`<${Panel} key=${group.key} title=${t(`figures.${group.key}`)}>
            <div class="figure-group">${table(group)}${chart(group)}</div>
          </>`)}</div>`}
      ${opened.value && html`<${RecordsDrawer} key=${opened.value.key} figure=${opened.value} definition=${definitionOf(opened.value.key)} value=${shown(opened.value.key, opened.value.form ? valueOf(opened.value.key)?.[opened.value.form] : typeof valueOf(opened.value.key) === 'object' ? null : valueOf(opened.value.key))}
        year=${year.value} division=${division.value} onClose=${() => (opened.value = null)} />`}
    </div>`;
  },
});
