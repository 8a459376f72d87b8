// 数字背后的记录：those that count, and those that were left out with the rule that did.
import { defineComponent, ref, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';
import { count, date, label } from '../kit/format.js';
import { pageOf } from '../kit/links.js';
import { Go, Nothing } from '../kit/parts.js';
import { narrow } from '../kit/screen.js';

export const RecordsDrawer = defineComponent({
  props: ['figure', 'definition', 'value', 'year', 'division'],
  emits: ['close'],
  setup(props, { emit }) {
    const tab = ref('counted');
    const page = ref(1);
    const answer = shallowRef(null);
    const totals = ref({ counted: null, excluded: null });
    const busy = ref(false);
    const ask = (excluded, number, size) =>
      api.get(`/statistics/annual/${props.figure.key}/records`, {
        year: props.year,
        division: props.division,
        excluded: excluded || undefined,
        page: number - 1,
        size,
      });
    let asked = 0;
    watch(
      () => [tab.value, page.value],
      () =>
        attempt(async () => {
          const mine = ++asked;
          busy.value = true;
          try {
            const { data } = await ask(tab.value === 'excluded', page.value, 20);
            if (mine !== asked) return;
            answer.value = data;
            totals.value = { ...totals.value, [tab.value]: data.total };
          } finally {
            busy.value = false;
          }
        }),
      { immediate: true },
    );
    attempt(async () => {
      const { data } = await ask(true, 1, 1);
      totals.value = { ...totals.value, excluded: data.total };
    });
    const columns = () =>
      [
        { key: 'number', title: t('record.number'), customRender: ({ record }) => html`<span class="number"><${Go} to=${pageOf(record.link)}>${() => record.number || '—'}</></span>` },
        { key: 'title', title: t('record.title'), customRender: ({ record }) => html`<span class="words">${record.title}</span>` },
        { key: 'kind', title: t('record.kind'), customRender: ({ record }) => label(record.kind) },
        { key: 'date', title: t('record.date'), customRender: ({ record }) => html`<span class="nowrap">${date(record.date)}</span>` },
        tab.value === 'excluded' && { key: 'rule', title: t('record.excludedBy'), customRender: ({ record }) => label(record.excludedBy) },
      ].filter(Boolean);
    const title = (key, text) => `${text}${totals.value[key] === null ? '' : `（${count(totals.value[key])}）`}`;
    return () => html`<a-drawer open title=${props.figure.title} width=${narrow.value ? '100%' : 880} class="records-drawer" onClose=${() => emit('close')}>
      ${() => html`<div>
        ${props.value && html`<p class="drawer-figure">${props.value}</p>`}
        ${props.definition && html`<p class="faint">${props.definition}</p>`}
        <a-tabs activeKey=${tab.value} onChange=${(key) => {
          tab.value = key;
          page.value = 1;
          answer.value = null;
        }}>
          <a-tab-pane key="counted" tab=${title('counted', t('record.counted'))}></a-tab-pane>
          <a-tab-pane key="excluded" tab=${title('excluded', t('record.excluded'))}></a-tab-pane>
        </a-tabs>
        <a-table size="small" rowKey=${(record, i) => record.id + i} columns=${columns()} dataSource=${answer.value?.items || []} loading=${busy.value} scroll=${{ x: 'max-content' }}
          pagination=${{ size: 'small', current: page.value, pageSize: 20, total: answer.value?.total || 0, showSizeChanger: false, onChange: (number) => (page.value = number) }}
          slots=${{ emptyText: () => (busy.value ? ' ' : html`<${Nothing} text=${t(tab.value === 'excluded' ? 'record.noExcluded' : 'nothing')} />`) }} />
      </div>`}
    </a-drawer>`;
  },
});
