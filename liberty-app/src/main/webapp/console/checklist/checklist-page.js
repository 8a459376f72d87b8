// 检查表：what applies at an inspection, answered item by item with one thumb. Answers are kept; what is
// not in order becomes hazards with the proposed wording and grade.
import { computed, defineComponent, reactive, ref, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { attempt, done } from '../kit/feedback.js';
import { count, date, label } from '../kit/format.js';
import { PageHead, Panel, Waiting } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { Level } from '../kit/states.js';

const ANSWERS = ['CONFORMS', 'DOES_NOT_CONFORM', 'NOT_APPLICABLE', 'NOT_CHECKED'];

export const ChecklistPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const record = useRecord(() => `/inspections/${route.params.id}/checklist`);
    const changed = reactive({});
    const busy = ref(false);
    const text = ref('');
    const only = ref('');
    attempt(needVocabularies);
    watch(record.data, () => Object.keys(changed).forEach((key) => delete changed[key]));
    const stateOf = (item) => changed[item.indicator.code]?.conformity || item.conformity.code;
    const remarkOf = (item) => changed[item.indicator.code]?.remark ?? item.remark;
    const set = (item, part) => {
      const code = item.indicator.code;
      changed[code] = { conformity: stateOf(item), remark: remarkOf(item), ...changed[code], ...part };
    };
    const items = computed(() =>
      (record.data.value?.items || []).filter(
        (item) =>
          (!text.value || `${item.indicator.content}${item.indicator.category}${item.indicator.code}`.includes(text.value)) &&
          (!only.value || stateOf(item) === only.value),
      ),
    );
    const groups = computed(() => {
      const map = new Map();
      for (const item of items.value) {
        const top = item.indicator.category.split('/')[0];
        if (!map.has(top)) map.set(top, []);
        map.get(top).push(item);
      }
      return [...map];
    });
    const tally = computed(() => {
      const all = record.data.value?.items || [];
      return ANSWERS.map((code) => [code, all.filter((item) => stateOf(item) === code).length]);
    });
    const toRecord = computed(() => (record.data.value?.items || []).filter((item) => stateOf(item) === 'DOES_NOT_CONFORM' && !item.hazard).length);
    const save = (asHazards) =>
      attempt(async () => {
        busy.value = true;
        try {
          const answers = Object.entries(changed).map(([indicator, one]) => ({ indicator, conformity: one.conformity, remark: one.remark || undefined }));
          record.accept(await api.put(`/inspections/${route.params.id}/checklist`, { answers, asHazards }, { etag: record.etag.value }));
          done(t(asHazards ? 'finding.saved' : 'saved'));
          if (asHazards) router.push(`/inspections/${route.params.id}`);
        } finally {
          busy.value = false;
        }
      });
    const row = (item) => html`<li key=${item.indicator.code} class=${['check-item', stateOf(item) === 'DOES_NOT_CONFORM' && 'bad']}>
      <div class="check-words"><strong>${item.indicator.content}</strong> ${item.indicator.level.code === 'MAJOR' && html`<${Level} value=${item.indicator.level} />`}
        <div class="faint">${item.indicator.code}　${item.indicator.method}</div></div>
      <a-radio-group class="check-answer" size="small" optionType="button" buttonStyle="solid" value=${stateOf(item)} disabled=${!mayDo('inspection.write') || !!item.hazard}
        options=${ANSWERS.map((code) => ({ value: code, label: labelOf('conformity', code) }))} onUpdate:value=${(value) => set(item, { conformity: value })} />
      ${stateOf(item) === 'DOES_NOT_CONFORM' && html`<div class="check-more">
        ${item.hazard ? html`<router-link to=${`/hazards/${item.hazard}`}>${() => t('checklist.hazard')}</router-link>` : html`<span class="faint">${t('checklist.willRecord')}${t('colon')}${item.indicator.finding}</span>`}
        <a-input size="small" value=${remarkOf(item)} placeholder=${t('checklist.remark')} aria-label=${t('checklist.remark')} maxlength=${1000} disabled=${!!item.hazard} onUpdate:value=${(value) => set(item, { remark: value })} />
      </div>`}
    </li>`;
    return () => {
      const sheet = record.data.value;
      if (!sheet) return html`<${Waiting} />`;
      return html`<div class="checklist-page">
        <${PageHead} title=${t('checklist')} above=${html`<router-link to=${`/inspections/${route.params.id}`}>${() => `${sheet.inspection.number} ${date(sheet.inspection.date)}`}</router-link>`} slots=${{
          actions: () => mayDo('inspection.write') && [
            html`<a-button key="save" loading=${busy.value} disabled=${Object.keys(changed).length === 0} onClick=${() => save(false)}>${t('checklist.save')}</a-button>`,
            html`<a-button key="record" type="primary" loading=${busy.value} disabled=${toRecord.value === 0} onClick=${() => save(true)}>${t('checklist.record', { n: toRecord.value })}</a-button>`,
          ],
        }} />
        <${Panel} tight=${true}>
          <p class="check-head"><span>${t('sector')}${t('colon')}${sheet.sectors.map(label).join(t('comma'))}</span>
            ${sheet.responsible.filter((one) => ['SECTOR', 'PLACE', 'COMPREHENSIVE'].includes(one.kind.code)).map((one) => html`<span key=${one.kind.code + one.name}>${label(one.kind)}${t('colon')}${one.name}</span>`)}</p>
          <div class="filters"><a-input-search class="check-search" value=${text.value} placeholder=${t('indicator.search')} aria-label=${t('indicator.search')} allowClear onUpdate:value=${(value) => (text.value = value)} />
            <a-radio-group size="small" value=${only.value} onUpdate:value=${(value) => (only.value = value)}>
              <a-radio-button value="">${t('checklist.all')} ${count(sheet.items.length)}</a-radio-button>
              ${tally.value.map(([code, n]) => html`<a-radio-button key=${code} value=${code}>${labelOf('conformity', code)} ${count(n)}</a-radio-button>`)}
            </a-radio-group></div>
        </>
        ${sheet.items.length === 0 && html`<${Panel}><p class="faint">${t('checklist.none')}</p></>`}
        ${groups.value.map(([name, list]) => html`<${Panel} key=${name} title=${name} note=${t('list.count', { count: count(list.length) })}><ul class="check-list">${list.map(row)}</ul></>`)}
      </div>`;
    };
  },
});
