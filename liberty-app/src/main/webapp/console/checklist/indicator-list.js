// 检查标准：the tree of categories beside the list; words find, the best first.
import { defineComponent, shallowRef, useRoute, useRouter, watch, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { address, api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { attempt } from '../kit/feedback.js';
import { label } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { Panel } from '../kit/parts.js';
import { narrow } from '../kit/screen.js';
import { Level } from '../kit/states.js';
import { inWords, needStatutes } from '../law/citation.js';
import { IndicatorForm } from './indicator-form.js';
import { IndicatorImport } from './indicator-import.js';

const names = (list) => (list.length === 0 ? t('indicator.allSectors') : list.map(label).join(t('comma')));

const COLUMNS = [
  { key: 'code', title: 'indicator.code', text: (i) => i.code, view: (i) => html`<span class="number nowrap">${i.code}</span>`, to: (i) => `/indicators/${i.code}` },
  { key: 'content', title: 'indicator.content', text: (i) => i.content, view: (i) => html`<div class="words">${i.content}<div class="faint">${i.category}</div></div>` },
  { key: 'sectors', title: 'sector', text: (i) => names(i.sectors) },
  { key: 'level', title: 'hazard.level', text: (i) => label(i.level), view: (i) => html`<${Level} value=${i.level} />` },
  { key: 'frequency', title: 'indicator.frequency', text: (i) => label(i.frequency) },
  { key: 'checkers', title: 'indicator.checkers', text: (i) => i.checkers.map(label).join(t('comma')) },
  { key: 'violation', title: 'indicator.violation', text: (i) => i.violation?.label || '', view: (i) => i.violation && html`<span title=${i.violation.ref ? inWords(i.violation.ref) : ''}>${i.violation.label || i.violation.provision}</span>` },
  { key: 'category', title: 'indicator.category', text: (i) => i.category, hidden: true },
  { key: 'edition', title: 'indicator.edition', text: (i) => i.edition, hidden: true },
  { key: 'from', title: 'indicator.from', text: (i) => i.effectiveFrom, hidden: true },
];

const FILTERS = [
  { key: 'text', kind: 'text', label: 'indicator.search', width: 280 },
  { key: 'sector', kind: 'select', label: 'sector', vocabulary: 'sector', width: 152 },
  { key: 'category', kind: 'text', label: 'indicator.category', width: 200 },
  { key: 'level', kind: 'select', label: 'hazard.level', vocabulary: 'hazardLevel', width: 128 },
  { key: 'checker', kind: 'select', label: 'indicator.checkers', vocabulary: 'checker', width: 128 },
  { key: 'on', kind: 'day', label: 'indicator.on', width: 152 },
];

export const IndicatorList = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const tree = shallowRef([]);
    const open = ref('');
    attempt(needStatutes);
    const node = (one) => ({ key: one.path, title: `${one.name}（${one.count}）`, children: one.children.map(node) });
    watch(
      () => [route.query.sector, route.query.on],
      () =>
        attempt(async () => {
          const { data } = await api.get('/indicators/categories', { sector: route.query.sector, on: route.query.on });
          tree.value = data.items.map(node);
        }),
      { immediate: true },
    );
    const choose = ([category]) => router.push({ query: { ...route.query, category: category || undefined, page: undefined } });
    const actions = () => [
      html`<a-button key="export" href=${address('/indicators/catalogue.xlsx', { on: route.query.on })}>${t('list.export')}</a-button>`,
      mayDo('lists.write') && html`<a-button key="import" onClick=${() => (open.value = 'import')}>${t('indicator.import')}</a-button>`,
      mayDo('lists.write') && html`<a-button key="new" type="primary" onClick=${() => (open.value = 'new')}>${t('indicator.new')}</a-button>`,
    ];
    return () => html`<div class="with-tree">
      ${!narrow.value && html`<aside class="tree-side"><${Panel} title=${t('indicator.categories')} tight=${true}>
        <a-tree treeData=${tree.value} selectedKeys=${route.query.category ? [route.query.category] : []} onSelect=${choose} blockNode />
      </></aside>`}
      <div class="tree-main"><${ListPage} name="indicators" title=${t('menu.indicators')} path="/indicators" columns=${COLUMNS} filters=${FILTERS} rowKey=${(i) => i.code}
        emptyText=${t('indicator.none')} slots=${{ actions }} /></div>
      ${open.value === 'import' && html`<${IndicatorImport} onClose=${() => (open.value = '')} />`}
      ${open.value === 'new' && html`<${IndicatorForm} onClose=${() => (open.value = '')} onSaved=${(code) => router.push(`/indicators/${code}`)} />`}
    </div>`;
  },
});
