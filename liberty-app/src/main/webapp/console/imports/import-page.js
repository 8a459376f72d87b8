// 一次导入：progress with rows per second and the time that remains, cancel, the result, and the
// problems by sheet, row and column, which can be taken along.
import { computed, defineComponent, onBeforeUnmount, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { address, api } from '../api/client.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { count, label, moment } from '../kit/format.js';
import { Facts, Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { State } from '../kit/states.js';
import { stateOf } from './import-state.js';

const EVERY = 700;

export const ImportPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const id = route.params.id;
    attempt(needVocabularies);
    const found = shallowRef(null);
    const missing = ref(false);
    const speed = ref(null);
    const problems = shallowRef(null);
    const page = ref(1);
    let timer = null;
    let last = null;
    let gone = false;

    const running = computed(() => stateOf(found.value)?.code === 'RUNNING');

    async function look() {
      try {
        const { data } = await api.get(`/imports/${id}`);
        measure(data);
        found.value = data;
      } catch (problem) {
        if (problem.status === 404) missing.value = true;
        else if (problem.status !== 0) await attempt(() => Promise.reject(problem));
      }
      if (gone || missing.value) return;
      if (!found.value || running.value) timer = setTimeout(look, EVERY);
      else loadProblems();
    }

    /** Rows per second and remaining seconds, from the last two looks, smoothed. */
    function measure(data) {
      const now = performance.now();
      if (last && data.progress > last.progress) {
        const seconds = (now - last.at) / 1000;
        const rows = (data.rowsRead - last.rows) / seconds;
        const part = (data.progress - last.progress) / seconds;
        const before = speed.value;
        speed.value = {
          rows: before ? before.rows * 0.6 + rows * 0.4 : rows,
          part: before ? before.part * 0.6 + part * 0.4 : part,
        };
      }
      if (!last || data.progress > last.progress) last = { at: now, progress: data.progress, rows: data.rowsRead };
    }

    const loadProblems = () =>
      attempt(async () => {
        problems.value = (await api.get(`/imports/${id}/problems`, { page: page.value - 1, size: 50 })).data;
      });
    watch(page, loadProblems);
    look();
    onBeforeUnmount(() => {
      gone = true;
      clearTimeout(timer);
    });

    const cancel = () => attempt(() => api.delete(`/imports/${id}`));
    const remaining = () => {
      if (!speed.value || speed.value.part <= 0) return '';
      const seconds = Math.ceil((100 - found.value.progress) / speed.value.part);
      return t('import.remaining', { seconds: seconds < 60 ? t('seconds', { n: seconds }) : t('minutes', { n: Math.ceil(seconds / 60) }) });
    };

    const progress = () => html`<div class="long-work">
      <a-progress percent=${found.value.progress} status=${running.value ? 'active' : stateOf(found.value).code === 'DONE' ? 'success' : 'exception'} />
      ${running.value && html`<p aria-live="polite">${t('import.reading', { rows: count(found.value.rowsRead) })}
        ${speed.value && html`<span class="faint"> · ${t('import.speed', { rows: count(Math.round(speed.value.rows)) })} · ${remaining()}</span>`}
        <a-button size="small" onClick=${cancel}>${t('import.cancel')}</a-button></p>`}
    </div>`;

    const result = () => {
      const code = stateOf(found.value).code;
      const words = code === 'DONE' ? (found.value.dryRun ? 'import.done.dry' : 'import.done') : `import.ended.${code}`;
      return html`<a-alert type=${code === 'DONE' ? 'success' : 'error'} message=${t(words, { stored: count(found.value.rowsStored), unchanged: count(found.value.rowsUnchanged) })} showIcon />`;
    };

    const columns = () => [
      { title: t('problem.sheet'), dataIndex: 'sheet' },
      { title: t('problem.row'), dataIndex: 'row', align: 'right' },
      { title: t('problem.column'), dataIndex: 'column' },
      { title: t('problem.message'), dataIndex: 'message', customRender: ({ record }) => html`<span class="words">${record.message}</span>` },
      { title: t('problem.code'), dataIndex: 'code', customRender: ({ record }) => html`<span class="faint code">${record.code}</span>` },
      { title: t('problem.severity'), customRender: ({ record }) => labelOf('severity', record.severity) },
    ];

    const table = () =>
      problems.value &&
      html`<${Panel} title=${t('import.problems')} note=${t('list.count', { count: count(problems.value.total) })} slots=${{
        actions: () => problems.value.total > 0 && html`<a-button size="small" href=${address(`/imports/${id}/problems.xlsx`)} download>${t('import.download')}</a-button>`,
      }}>
        ${problems.value.total === 0
          ? html`<${Nothing} text=${t('import.noProblems')} />`
          : html`<a-table size="small" rowKey=${(record, i) => i} columns=${columns()} dataSource=${problems.value.items} scroll=${{ x: 'max-content' }}
              pagination=${{ size: 'small', current: page.value, pageSize: 50, total: problems.value.total, showSizeChanger: false, onChange: (number) => (page.value = number) }} />`}
      </>`;

    return () => {
      if (missing.value) return html`<${Nothing} text=${t('record.missing')}><a-button onClick=${() => router.push('/imports')}>${t('back')}</a-button></>`;
      if (!found.value) return html`<${Waiting} />`;
      const one = found.value;
      return html`<div class="file-page">
        <${PageHead} title=${one.fileName || t('import')} above=${t('menu.imports')} slots=${{
          default: () => html`<span class="states"><${State} value=${stateOf(one)} /></span>`,
          actions: () => [
            html`<a-button key="again" onClick=${() => router.push('/imports')}>${t('import.another')}</a-button>`,
            stateOf(one).code === 'DONE' && !one.dryRun && html`<a-button key="figures" type="primary" onClick=${() => router.push({ path: '/statistics', query: { year: one.year, division: one.division?.code || one.division } })}>${t('import.figures', { year: one.year })}</a-button>`,
          ],
        }} />
        <div class="file-body">
          <${Panel}>
            ${progress()}
            ${!running.value && result()}
            <${Facts} items=${[
              [t('year'), String(one.year ?? '')],
              [t('division'), label(one.division)],
              [t('import.mode'), `${labelOf('importMode', one.mode)}${one.dryRun ? ` · ${t('import.dryRun')}` : ''}`],
              [t('import.startedAt'), moment(one.startedAt)],
              [t('import.rowsRead'), count(one.rowsRead)],
              [t('import.rowsStored'), count(one.rowsStored)],
              [t('import.rowsUnchanged'), count(one.rowsUnchanged)],
              [t('import.errorCount'), count(one.errorCount)],
              [t('import.warningCount'), count(one.warningCount)],
              one.finishedAt && [t('import.finishedAt'), moment(one.finishedAt)],
            ]} />
          </>
          ${table()}
        </div>
      </div>`;
    };
  },
});
