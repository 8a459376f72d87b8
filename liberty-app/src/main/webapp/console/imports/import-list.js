// 导入：a year's workbook, and the imports so far.
import { defineComponent, ref, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { newKey, upload } from '../api/client.js';
import { session } from '../api/session.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { attempt, clearProblem, tell } from '../kit/feedback.js';
import { count, label, moment } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { PageHead, Panel } from '../kit/parts.js';
import { DivisionPicker } from '../kit/pickers.js';
import { State } from '../kit/states.js';
import { stateOf } from './import-state.js';

const COLUMNS = [
  { key: 'startedAt', title: 'import.startedAt', text: (i) => moment(i.startedAt || i.createdAt), to: (i) => `/imports/${i.id}` },
  { key: 'fileName', title: 'import.file', text: (i) => i.fileName },
  { key: 'year', title: 'year', text: (i) => i.year },
  { key: 'division', title: 'division', text: (i) => label(i.division) },
  { key: 'mode', title: 'import.mode', text: (i) => `${labelOf('importMode', i.mode)}${i.dryRun ? ` · ${t('import.dryRun')}` : ''}` },
  { key: 'state', title: 'state', text: (i) => stateOf(i).label, view: (i) => html`<${State} value=${stateOf(i)} />` },
  { key: 'rowsRead', title: 'import.rowsRead', text: (i) => i.rowsRead, view: (i) => count(i.rowsRead), align: 'right' },
  { key: 'rowsStored', title: 'import.rowsStored', text: (i) => i.rowsStored, view: (i) => count(i.rowsStored), align: 'right' },
  { key: 'rowsUnchanged', title: 'import.rowsUnchanged', text: (i) => i.rowsUnchanged, view: (i) => count(i.rowsUnchanged), align: 'right' },
];

export const ImportList = defineComponent({
  setup() {
    const router = useRouter();
    attempt(needVocabularies);
    const file = ref(null);
    const year = ref(new Date().getFullYear());
    const division = ref(session.account?.division?.code);
    const mode = ref('ATOMIC');
    const dryRun = ref(false);
    const sending = ref(null);
    const sent = ref(0);
    let key = newKey();

    const choose = (chosen) => {
      file.value = chosen;
      key = newKey();
      const named = /(20\d\d)/.exec(chosen.name);
      if (named) year.value = Number(named[1]);
      return false;
    };
    const start = async () => {
      clearProblem();
      sent.value = 0;
      sending.value = upload(
        '/imports',
        { year: year.value, division: division.value, mode: mode.value, dryRun: dryRun.value || undefined },
        'workbook',
        file.value,
        { key, onProgress: (part) => (sent.value = Math.round(part * 100)) },
      );
      try {
        const { data, location } = await sending.value.done;
        router.push(`/imports/${data.id || location.split('/').pop()}`);
      } catch (problem) {
        if (problem.code !== 'CANCELLED') tell(problem);
      } finally {
        sending.value = null;
        key = newKey();
      }
    };
    const years = Array.from({ length: 20 }, (_, i) => new Date().getFullYear() - i).map((one) => ({ value: one, label: String(one) }));

    return () => html`<div>
      <${PageHead} title=${t('menu.imports')} />
      <${Panel} title=${t('import.new')}>
        <div class="import-form">
          <a-upload-dragger class="drop" accept=".xlsx" beforeUpload=${choose} showUploadList=${false} maxCount=${1} disabled=${!!sending.value}>
            <p class="drop-title">${file.value ? file.value.name : t('import.drop')}</p>
            <p class="faint">${file.value ? t('import.size', { size: count(Math.ceil(file.value.size / 1024)) }) : t('import.drop.hint')}</p>
          </a-upload-dragger>
          <div class="import-options">
            <div class="field" data-path="year"><label for="import-year">${t('year')}</label><a-select id="import-year" class="full" value=${year.value} options=${years} onChange=${(value) => (year.value = value)} /></div>
            <div class="field" data-path="division"><label for="import-division">${t('division')}</label><${DivisionPicker} model=${{ id: 'import-division', value: division.value, 'onUpdate:value': (value) => (division.value = value) }} /></div>
            <div class="field wide"><span class="label">${t('import.mode')}</span>
              <a-radio-group value=${mode.value} onUpdate:value=${(value) => (mode.value = value)}>
                <a-radio value="ATOMIC">${labelOf('importMode', 'ATOMIC')} <span class="faint">${t('import.mode.ATOMIC.text')}</span></a-radio>
                <a-radio value="PARTIAL">${labelOf('importMode', 'PARTIAL')} <span class="faint">${t('import.mode.PARTIAL.text')}</span></a-radio>
              </a-radio-group></div>
            <div class="field wide"><a-checkbox checked=${dryRun.value} onUpdate:checked=${(on) => (dryRun.value = on)}>${t('import.dryRun')} <span class="faint">${t('import.dryRun.text')}</span></a-checkbox></div>
            <div class="import-start">
              ${sending.value
                ? html`<div class="full"><a-progress percent=${sent.value} size="small" /><a-button size="small" onClick=${() => sending.value.cancel()}>${t('cancel')}</a-button></div>`
                : html`<a-button type="primary" disabled=${!file.value || !division.value} onClick=${start}>${t(dryRun.value ? 'import.check' : 'import.start')}</a-button>`}
              ${!file.value && html`<span class="faint">${t('import.needFile')}</span>`}
            </div>
          </div>
        </div>
      </>
      <h2 class="section-title">${t('import.past')}</h2>
      <${ListPage} embedded name="imports" title=${t('menu.imports')} path="/imports" columns=${COLUMNS} emptyText=${t('import.none')} />
    </div>`;
  },
});
