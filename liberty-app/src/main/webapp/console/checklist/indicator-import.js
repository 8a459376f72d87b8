// 导入检查标准.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { today } from '../kit/format.js';
import { SheetUpload } from './sheet-upload.js';

export const IndicatorImport = defineComponent({
  emits: ['close'],
  setup(_, { emit }) {
    const from = ref(today());
    return () => html`<${SheetUpload} title=${t('indicator.import')} path="/indicators/imports" query=${{ effectiveFrom: from.value }} counts=${['added', 'changed', 'unchanged']}
      accept=".xlsx,.csv" hint=${t('indicator.import.hint')} onClose=${() => emit('close')}>
      <div class="field"><label for="import-from">${t('indicator.from')}</label>
        <a-date-picker id="import-from" class="full" value=${from.value} valueFormat="YYYY-MM-DD" onUpdate:value=${(day) => (from.value = day || today())} /></div>
    </>`;
  },
});
