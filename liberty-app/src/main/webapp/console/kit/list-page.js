// 列表：one kind of list for all records. Filters and page live in the address bar; the server pages;
// columns can be chosen; what is shown can be taken along as CSV or Excel; a phone sees cards.
import { computed, defineComponent, reactive, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { api, everything } from '../api/client.js';
import { needVocabularies, optionsOf } from '../api/vocabularies.js';
import { saveCsv, saveXlsx } from './export.js';
import { attempt } from './feedback.js';
import { count, today } from './format.js';
import { Go, Nothing, PageHead, Panel } from './parts.js';
import { DivisionPicker } from './pickers.js';
import { narrow } from './screen.js';

/**
 * Columns: {key, title, text(record), view?(record), width?, align?, hidden?, to?(record)}; `title` is
 * a key of the texts, `text` what an export writes. Filters: {key, kind, label, vocabulary?, options?,
 * width?}, kind: text, select, division, year, day, flag.
 */
export const ListPage = defineComponent({
  props: {
    name: { type: String, required: true },
    title: { type: String, default: '' },
    path: { type: [String, Function], required: true },
    columns: { type: Array, required: true },
    filters: { type: Array, default: () => [] },
    fixed: { type: Object, default: () => ({}) },
    emptyText: { type: String, default: '' },
    embedded: { type: Boolean, default: false },
    rowClass: { type: Function, default: undefined },
    rowKey: { type: Function, default: (record) => record.id },
  },
  setup(props, { slots, expose }) {
    const route = useRoute();
    const router = useRouter();
    const place = `anjian.columns.${props.name}`;
    const chosen = ref(readChoice(place) || props.columns.filter((each) => !each.hidden).map((each) => each.key));
    const answer = shallowRef(null);
    const busy = ref(false);
    const exporting = ref(false);
    const typed = reactive({});
    let asked = 0;

    const own = () => (props.embedded ? local : route.query);
    const local = reactive({});
    const query = computed(() => {
      const values = { ...props.fixed };
      for (const filter of props.filters) {
        if (own()[filter.key]) values[filter.key] = own()[filter.key];
      }
      return values;
    });
    const pathOf = () => (typeof props.path === 'function' ? props.path(query.value) : props.path);
    const page = computed(() => Number(own().page) || 1);
    const size = computed(() => Number(own().size) || 20);
    const visible = computed(() => props.columns.filter((each) => chosen.value.includes(each.key)));
    const filtered = computed(() => props.filters.some((filter) => own()[filter.key]));

    async function load() {
      const mine = ++asked;
      busy.value = true;
      const result = await attempt(() =>
        api.get(pathOf(), { ...query.value, page: page.value - 1, size: size.value }),
      );
      if (mine !== asked) return;
      busy.value = false;
      if (result) answer.value = result.data;
    }
    const here = route.name;
    watch(
      () => [JSON.stringify(query.value), page.value, size.value, language.value],
      () => {
        if (props.embedded || route.name === here) load();
      },
      { immediate: true },
    );
    watch(
      () => props.filters.map((filter) => own()[filter.key]),
      () => props.filters.forEach((filter) => (typed[filter.key] = own()[filter.key])),
      { immediate: true },
    );
    if (props.filters.some((filter) => filter.vocabulary)) attempt(needVocabularies);
    expose({ reload: load });

    function go(change) {
      const next = { ...own(), ...change };
      for (const key of Object.keys(next)) {
        if (next[key] === undefined || next[key] === null || next[key] === '' || next[key] === false) delete next[key];
        else next[key] = String(next[key]);
      }
      if (props.embedded) {
        for (const key of Object.keys(local)) delete local[key];
        Object.assign(local, next);
      } else {
        router.push({ query: next });
      }
    }
    const narrowTo = (filter, value) => go({ [filter.key]: value, page: undefined });

    function control(filter) {
      const value = own()[filter.key];
      if (filter.kind === 'text') {
        return html`<a-input-search value=${typed[filter.key]} aria-label=${t(filter.label)} placeholder=${t(filter.label)} allowClear
          onUpdate:value=${(text) => (typed[filter.key] = text)}
          onSearch=${(text) => narrowTo(filter, text.trim())} />`;
      }
      if (filter.kind === 'division') {
        return html`<${DivisionPicker} placeholder=${t(filter.label)}
          model=${{ value, 'onUpdate:value': (code) => narrowTo(filter, code), 'aria-label': t(filter.label) }} />`;
      }
      if (filter.kind === 'flag') {
        return html`<a-checkbox checked=${value === 'true'} onUpdate:checked=${(on) => narrowTo(filter, on)}>${t(filter.label)}</a-checkbox>`;
      }
      if (filter.kind === 'day') {
        return html`<a-date-picker value=${value} valueFormat="YYYY-MM-DD" class="full" aria-label=${t(filter.label)} placeholder=${t(filter.label)}
          onUpdate:value=${(day) => narrowTo(filter, day)} />`;
      }
      const options = filter.kind === 'year' ? years() : filter.options?.() || optionsOf(filter.vocabulary);
      return html`<a-select value=${value} class="full" aria-label=${t(filter.label)} placeholder=${t(filter.label)} allowClear showSearch
        optionFilterProp="label" options=${options} dropdownMatchSelectWidth=${false} onChange=${(code) => narrowTo(filter, code)} />`;
    }

    async function take(kind) {
      exporting.value = true;
      const rows = await attempt(() => everything(pathOf(), query.value));
      exporting.value = false;
      if (!rows) return;
      const heads = visible.value.map((column) => t(column.title));
      const lines = rows.map((record) => visible.value.map((column) => column.text(record) ?? ''));
      const file = `${props.title || props.name}-${today()}`;
      if (kind === 'csv') saveCsv(file, heads, lines);
      else saveXlsx(file, props.title || props.name, heads, lines);
    }

    function choose(keys) {
      chosen.value = props.columns.map((each) => each.key).filter((key) => keys.includes(key));
      localStorage.setItem(place, JSON.stringify(chosen.value));
    }

    const show = (column, record) => {
      const inner = column.view ? column.view(record) : column.text(record);
      return column.to ? html`<${Go} to=${column.to(record)}>${() => inner}</>` : inner;
    };

    const tools = () => html`<div class="list-tools">
      <span class="row-count" aria-live="polite">${answer.value && t(answer.value.more ? 'list.countMore' : 'list.count', { count: count(answer.value.total) })}</span>
      <a-popover trigger="click" placement="bottomRight" slots=${{
        content: () => html`<a-checkbox-group class="column-choice" value=${chosen.value} onUpdate:value=${choose}
          options=${props.columns.map((each) => ({ value: each.key, label: t(each.title) }))} />`,
      }}>
        <a-button size="small">${t('list.columns')}</a-button>
      </a-popover>
      <a-dropdown slots=${{
        overlay: () => html`<a-menu onClick=${({ key }) => take(key)}>
          <a-menu-item key="xlsx">${t('list.xlsx')}</a-menu-item>
          <a-menu-item key="csv">${t('list.csv')}</a-menu-item>
        </a-menu>`,
      }}>
        <a-button size="small" loading=${exporting.value} disabled=${!answer.value?.total}>${t('list.export')}</a-button>
      </a-dropdown>
    </div>`;

    const nothing = () => html`<${Nothing} text=${filtered.value ? t('list.noMatch') : props.emptyText || t('nothing')}>
      ${filtered.value
        ? html`<a-button onClick=${() => go(Object.fromEntries([...props.filters.map((f) => [f.key, undefined]), ['page', undefined]]))}>${t('list.clear')}</a-button>`
        : slots.empty?.()}
    </>`;

    const paging = () => html`<a-pagination class="paging" size="small" current=${page.value} pageSize=${size.value}
      total=${answer.value?.total || 0} showSizeChanger pageSizeOptions=${['20', '50', '100']} simple=${narrow.value}
      onChange=${(number, amount) => go({ page: amount === size.value && number > 1 ? number : undefined, size: amount === 20 ? undefined : amount })} />`;

    const table = () => html`<a-table size="small" rowKey=${props.rowKey} pagination=${false} loading=${busy.value} scroll=${{ x: 'max-content' }}
      dataSource=${answer.value?.items || []} rowClassName=${props.rowClass}
      columns=${visible.value.map((column) => ({
        key: column.key,
        title: t(column.title),
        width: column.width,
        align: column.align,
        ellipsis: column.ellipsis,
        customRender: ({ record }) => show(column, record),
      }))}
      slots=${{ emptyText: () => (busy.value ? ' ' : nothing()) }} />`;

    const cards = () => {
      const items = answer.value?.items || [];
      if (busy.value && items.length === 0) return html`<a-skeleton active />`;
      if (items.length === 0) return nothing();
      const [first, ...rest] = visible.value;
      return html`<ul class="cards" aria-busy=${busy.value}>${items.map(
        (record) => html`<li key=${props.rowKey(record)} class=${props.rowClass?.(record)}>
          <div class="card-title">${show(first, record)}</div>
          <dl>${rest.map((column) => html`<div><dt>${t(column.title)}</dt><dd>${show(column, record) || '—'}</dd></div>`)}</dl>
        </li>`,
      )}</ul>`;
    };

    return () => html`<div class="list-page">
      ${!props.embedded && html`<${PageHead} title=${props.title} slots=${{ actions: slots.actions }} />`}
      <${Panel} tight=${true}>
        <div class="list-bar">
          <div class="filters" role="search">
            ${props.filters.map((filter) => html`<div class=${['filter', filter.kind]} style=${filter.width ? { width: `${filter.width}px` } : {}}>${control(filter)}</div>`)}
          </div>
          ${tools()}
        </div>
        ${narrow.value ? cards() : table()}
        ${answer.value?.total > 0 && paging()}
      </>
    </div>`;
  },
});

function years() {
  const now = new Date().getFullYear();
  return Array.from({ length: 10 }, (_, i) => ({ value: String(now - i), label: String(now - i) }));
}

function readChoice(place) {
  try {
    const kept = JSON.parse(localStorage.getItem(place));
    return Array.isArray(kept) && kept.length > 0 ? kept : null;
  } catch {
    return null;
  }
}
