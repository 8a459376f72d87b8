// 罚款试算：what the law allows for given facts, with reasons; nothing is stored. What was tried lives in
// the address bar, so that a link to it can be sent.
import { defineComponent, nextTick, reactive, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { codesOf, labelOf, needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { DateField, MoneyField, SelectField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { today } from '../kit/format.js';
import { PageHead, Panel } from '../kit/parts.js';
import { ActFields, clauseOf } from './act-fields.js';
import { withoutEmptyAmounts } from './amounts.js';
import { Assessment, Combined } from './assessment.js';
import { needStatutes } from './citation.js';
import { ClauseSummary } from './clause-picker.js';
import { Comparison } from './comparison.js';
import { factsFor } from './provision.js';
import { queryOf, valuesOf } from './trial-state.js';

const emptyAct = () => ({
  provision: undefined,
  actDate: today(),
  subject: undefined,
  condition: undefined,
  circumstances: [],
  annualIncomeYuan: '',
  illegalGainsYuan: '',
  goodsValueYuan: '',
  baseFineYuan: '',
  discoveredDate: undefined,
  harmToLifeOrFinance: false,
  orderedOn: undefined,
  lastDay: undefined,
  measures: {},
});
const empty = () => ({ acts: [emptyAct()], decisionDate: today(), benchmark: undefined, intendedFineYuan: '', compareOn: '', caseFacts: {} });

/** CENTRAL_ENTERPRISE as requests name it: centralEnterprise. */
const memberOf = (code) => code.toLowerCase().replace(/_(\w)/g, (whole, letter) => letter.toUpperCase());

export const FineTrial = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    attempt(needVocabularies);
    attempt(needStatutes);
    const linked = valuesOf(route.query, empty);
    const form = useForm({ draft: linked ? '' : 'fine-trial', initial: linked || empty() });
    const keys = reactive(form.values.acts.map((act, i) => i));
    const rows = reactive({});
    const result = shallowRef(null);
    const tried = shallowRef([]);
    const benchmarks = shallowRef([]);
    let lastKey = keys.length;

    attempt(async () => {
      const { data } = await api.get('/fines/benchmarks', { size: 1000 });
      benchmarks.value = data.items;
    });
    const benchmark = () => benchmarks.value.find((one) => one.key === form.values.benchmark);
    watch(
      () => JSON.stringify({ ...form.values, compareOn: '' }),
      () => {
        result.value = null;
      },
    );

    /** One act as a request says it: only what its clause asks for. */
    function requestOf(act, i, values) {
      const row = rows[keys[i]];
      const facts = factsFor(row);
      const asked = facts.amounts.map((one) => one.name);
      const { orderedOn, lastDay, measures, ...own } = withoutEmptyAmounts(act);
      for (const name of ['annualIncomeYuan', 'illegalGainsYuan', 'goodsValueYuan', 'baseFineYuan']) if (!asked.includes(name)) own[name] = null;
      const weighed = clauseOf(benchmark(), row);
      return {
        ...own,
        decisionDate: values.decisionDate,
        discoveredDate: own.discoveredDate || null,
        refusedPeriod: facts.period && orderedOn && lastDay ? { orderedOn, lastDay } : null,
        benchmark: weighed ? values.benchmark : null,
        measures: weighed ? Object.fromEntries(weighed.measures.filter((code) => measures?.[code]).map((code) => [code, measures[code]])) : null,
        division: session.account?.division?.code || null,
      };
    }

    function caseFactsOf(values) {
      const said = Object.entries(values.caseFacts || {}).filter(([, value]) => value === 'true' || value === 'false');
      return said.length > 0 ? Object.fromEntries(said.map(([name, value]) => [name, value === 'true'])) : null;
    }

    async function assess(event) {
      event?.preventDefault?.();
      const answer = await form.submit(async (values) => {
        const acts = values.acts.map((act, i) => requestOf(act, i, values));
        const caseFacts = caseFactsOf(values);
        const { data } =
          acts.length === 1
            ? await api.post('/fines/assessments', { ...acts[0], intendedFineYuan: values.intendedFineYuan || null, caseFacts })
            : await api.post('/fines/assessments/combined', { acts, caseFacts });
        tried.value = acts;
        return data;
      });
      if (!answer) return;
      result.value = answer;
      keepAddress();
    }

    const keepAddress = () => router.replace({ query: queryOf(form.values) });

    function compare(day) {
      form.values.compareOn = day;
      keepAddress();
    }

    function add() {
      form.values.acts.push({ ...emptyAct(), actDate: form.values.acts[form.values.acts.length - 1].actDate });
      keys.push(lastKey++);
    }

    function remove(i) {
      delete rows[keys[i]];
      form.clearErrors();
      form.values.acts.splice(i, 1);
      keys.splice(i, 1);
    }

    // A link shows its result as soon as its clauses are known; so does another link on the same page.
    const waiting = ref(!!linked);
    const isKnown = () => keys.every((key) => rows[key]) && (!form.values.benchmark || benchmarks.value.length > 0);
    watch(
      () => waiting.value && isKnown(),
      (known) => {
        if (!known) return;
        waiting.value = false;
        nextTick(assess);
      },
    );
    const textOf = (values) => JSON.stringify(queryOf(values));
    watch(
      () => route.query,
      (query) => {
        if (route.name !== 'trial') return;
        const values = valuesOf(query, empty);
        if (textOf(values || empty()) === textOf(form.values)) return;
        form.reset(values || empty());
        for (const key of Object.keys(rows)) delete rows[key];
        keys.splice(0, keys.length, ...form.values.acts.map(() => lastKey++));
        waiting.value = !!values;
      },
    );
    watch(language, () => result.value && assess());

    const factOptions = () => [
      { value: 'true', label: t('yes') },
      { value: 'false', label: t('no') },
    ];

    const actPanel = (key, i) => html`<${Panel} key=${key} title=${keys.length > 1 ? t('trial.act', { n: i + 1 }) : t('case.part.violation')}
      slots=${{ actions: keys.length > 1 ? () => html`<a-button size="small" onClick=${() => remove(i)}>${t('trial.removeAct')}</a-button>` : undefined }}>
      <${ActFields} form=${form} base=${`acts.${i}.`} benchmark=${benchmark()} onRow=${(found) => (rows[key] = found)} />
    </>`;

    return () => html`<div>
      <${PageHead} title=${t('trial')} above=${t('menu.law')} />
      <form class="act page-act trial" onSubmit=${assess} noValidate>
        <div class="act-form">
          ${keys.map(actPanel)}
          <${Panel} title=${t('trial.case')}>
            <div class="fields">
              <${DateField} form=${form} path="decisionDate" label=${t('trial.decisionDate')} required />
              ${benchmarks.value.length > 0 && html`<${SelectField} form=${form} path="benchmark" label=${t('trial.benchmark')}
                options=${benchmarks.value.map((one) => ({ value: one.key, label: language.value === 'en' ? one.titleEn : one.titleZh }))}
                hint=${benchmark() && keys.some((key) => rows[key] && !clauseOf(benchmark(), rows[key])) ? t('trial.benchmark.none') : ''} />`}
              ${keys.length === 1 && html`<${MoneyField} form=${form} path="intendedFineYuan" label=${t('trial.intendedFine')} hint=${t('trial.intendedFine.hint')} />`}
            </div>
            <details class="case-facts">
              <summary>${t('trial.facts')}</summary>
              <div class="fields">${codesOf('penaltyFact').map(
                (code) => html`<${SelectField} key=${code} form=${form} path=${`caseFacts.${memberOf(code)}`} label=${labelOf('penaltyFact', code)} options=${factOptions()} placeholder=${t('trial.facts.unknown')} />`,
              )}</div>
            </details>
          </>
          <div class="page-act-footer">
            <a-button onClick=${add}>${t('trial.addAct')}</a-button>
            <a-button type="primary" htmlType="submit" loading=${form.busy.value}>${t('trial.assess')}</a-button>
          </div>
          ${result.value && html`<${Panel} title=${t('trial.result')} note=${t('trial.note')}>
            ${result.value.acts ? html`<${Combined} result=${result.value} />` : html`<${Assessment} result=${result.value} whole=${true} />`}
          </>`}
          ${result.value && html`<${Panel} title=${t('trial.compare')} note=${t('trial.compare.note')}>
            <${Comparison} acts=${tried.value} day=${form.values.compareOn} onDay=${compare} />
          </>`}
        </div>
        <aside class="act-aside">${keys.map((key, i) => html`<${ClauseSummary} key=${key} row=${rows[key]} title=${keys.length > 1 ? t('trial.act', { n: i + 1 }) : ''} />`)}</aside>
      </form>
    </div>`;
  },
});
