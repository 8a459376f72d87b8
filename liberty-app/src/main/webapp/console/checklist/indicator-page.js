// 指标：what it says now, and every edition that it had.
import { defineComponent, ref, useRoute } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt, done } from '../kit/feedback.js';
import { DateField, LongTextField, TagsField } from '../kit/fields.js';
import { FilePage } from '../kit/file-page.js';
import { useForm } from '../kit/form.js';
import { date, label, today } from '../kit/format.js';
import { Facts, Go, Panel } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { Level } from '../kit/states.js';
import { inWords, needStatutes, pageOfClause } from '../law/citation.js';
import { IndicatorForm } from './indicator-form.js';

const WithdrawDrawer = defineComponent({
  props: { code: { type: String, required: true } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: { from: today(), replacedBy: [], reason: '' } });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post(`/indicators/${props.code}/withdrawal`, values, { key }));
      if (saved) emit('saved', saved);
    };
    return () => html`<${ActDrawer} open title=${t('indicator.withdraw')} act=${t('indicator.withdraw')} form=${form} notes=${[t('indicator.note.past')]} onClose=${() => emit('close')} onSubmit=${save}>
      <${DateField} form=${form} path="from" label=${t('indicator.withdrawnFrom')} required />
      <${TagsField} form=${form} path="replacedBy" label=${t('indicator.replacedBy')} />
      <${LongTextField} form=${form} path="reason" label=${t('indicator.reason')} required wide rows=${2} />
    </>`;
  },
});

export const IndicatorPage = defineComponent({
  setup() {
    const route = useRoute();
    const record = useRecord(() => `/indicators/${route.params.code}`);
    const open = ref('');
    attempt(needStatutes);
    const saved = (answer) => {
      open.value = '';
      record.accept(answer);
      done(t('saved'));
    };
    const current = (file) => file.editions.find((one) => one.effectiveFrom <= today() && (!one.effectiveTo || today() < one.effectiveTo)) || file.editions[0];
    const facts = (one) => [
      [t('indicator.content'), one.content, true],
      [t('indicator.method'), one.method, true],
      [t('indicator.finding'), one.finding, true],
      [t('indicator.category'), one.category],
      [t('sector'), one.sectors.length === 0 ? t('indicator.allSectors') : one.sectors.map(label).join(t('comma'))],
      [t('hazard.level'), html`<${Level} value=${one.level} />`],
      [t('indicator.frequency'), label(one.frequency)],
      [t('indicator.checkers'), one.checkers.map(label).join(t('comma'))],
      [t('indicator.violation'), one.violation && html`<${Go} to=${one.violation.ref ? pageOfClause(one.violation.ref) : undefined}>${() => `${one.violation.label || ''} ${one.violation.ref ? inWords(one.violation.ref) : one.violation.provision}`}</>`, true],
      [t('indicator.articles'), one.articles.length > 0 && html`<ul class="bare">${one.articles.map((ref_) => html`<li key=${ref_}>${inWords(ref_)}</li>`)}</ul>`, true],
      [t('indicator.basisText'), one.basisText, true],
      one.keywords.length > 0 && [t('indicator.keywords'), one.keywords.join(t('comma'))],
    ];
    const editions = (file) => html`<div class="scroll"><table class="plain">
      <thead><tr><th>${t('indicator.edition')}</th><th>${t('indicator.period')}</th><th>${t('indicator.content')}</th><th>${t('hazard.level')}</th></tr></thead>
      <tbody>${file.editions.map((one) => html`<tr key=${one.edition}><td class="number">${one.edition}</td>
        <td class="nowrap">${date(one.effectiveFrom)} – ${one.effectiveTo ? date(one.effectiveTo) : t('provision.inForce')}
          ${one.replacedBy && html`<div class="faint">${t('indicator.withdrawn')}${t('colon')}${one.withdrawalReason} ${one.replacedBy.map((code) => html`<router-link key=${code} to=${`/indicators/${code}`}>${() => code}</router-link> `)}</div>`}</td>
        <td class="words">${one.content}</td><td><${Level} value=${one.level} /></td></tr>`)}</tbody></table></div>`;
    return () => {
      const file = record.data.value;
      const one = file && current(file);
      return html`<div>
        <${FilePage} record=${record} title=${file?.code} above=${t('menu.indicators')} slots=${{
          states: () => html`<span class="states"><${Level} value=${one.level} /></span>`,
          actions: () => mayDo('lists.write') && [
            !file.editions[0].replacedBy && html`<a-button key="withdraw" onClick=${() => (open.value = 'withdraw')}>${t('indicator.withdraw')}</a-button>`,
            html`<a-button key="edition" type="primary" onClick=${() => (open.value = 'edition')}>${t('indicator.newEdition')}</a-button>`,
          ],
          head: () => html`<div class="file-body">
            <${Panel} title=${t('tab.facts')}><${Facts} items=${facts(one)} /></>
            <${Panel} title=${t('indicator.editions')}>${editions(file)}</>
          </div>`,
        }} />
        ${open.value === 'edition' && html`<${IndicatorForm} indicator=${file.editions[0]} etag=${record.etag.value} onClose=${() => (open.value = '')} onSaved=${(_, answer) => saved(answer)} />`}
        ${open.value === 'withdraw' && html`<${WithdrawDrawer} code=${file.code} onClose=${() => (open.value = '')} onSaved=${saved} />`}
      </div>`;
    };
  },
});
