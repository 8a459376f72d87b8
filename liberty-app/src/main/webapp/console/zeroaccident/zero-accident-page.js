// 零事故创建：who is enrolled for a year, whom an accident ended, by which rule, and with which named
// exceptions. The result comes from the accidents on record.
import { defineComponent, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo, session } from '../api/session.js';
import { needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt, done } from '../kit/feedback.js';
import { DivisionField, EnterpriseField, LongTextField, NumberField, SelectField, SwitchField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, count, date, label } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { State } from '../kit/states.js';

const accidentText = (accident) => `${accident.number}（${date(accident.occurredOn)} ${label(accident.grade)}）`;

export const ZeroAccidentPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const thisYear = new Date().getFullYear();
    const year = () => Number(route.query.year) || thisYear;
    const data = shallowRef(null);
    const drawer = ref(null);
    const list = ref(null);
    attempt(needVocabularies);
    const load = () => attempt(async () => (data.value = (await api.get(`/zero-accidents/years/${year()}`)).data));
    watch(year, load, { immediate: true });
    const saved = () => {
      drawer.value = null;
      load();
      list.value?.reload();
    };
    const record = async () => {
      const answer = await attempt(() => api.post(`/zero-accidents/years/${year()}/recording`));
      if (!answer) return;
      done(t('zero.recorded', { count: answer.data.changed }));
      saved();
    };
    const columns = () => [
      { key: 'name', title: 'zero.name', text: (u) => u.name, to: (u) => (u.enterpriseId ? `/enterprises/${u.enterpriseId}` : undefined) },
      { key: 'category', title: 'zero.category', text: (u) => label(u.category) },
      { key: 'code', title: 'zero.code', text: (u) => u.code, view: (u) => html`<span class="number">${u.code}</span>` },
      { key: 'division', title: 'division', text: (u) => u.division?.path, view: (u) => label(u.division) },
      { key: 'stands', title: 'zero.result', text: (u) => t(u.stands ? 'zero.stands' : 'zero.ended'), view: (u) => html`<${State} value=${{ code: String(u.stands), label: t(u.stands ? 'zero.stands' : 'zero.ended') }} tone=${u.stands ? 'good' : 'bad'} />` },
      {
        key: 'why',
        title: 'zero.why',
        text: (u) => [...u.endedBy.map(accidentText), ...u.excepted.map((one) => `${accidentText(one.accident)} ${t('zero.excepted')}：${one.reason}`)].join('；'),
        view: (u) => html`<span class="words">${u.endedBy.map((one) => html`<div key=${one.id}>${accidentText(one)} ${mayDo('zero.except') && html`<a-button size="small" onClick=${() => (drawer.value = { kind: 'except', unit: u, accident: one })}>${t('zero.except')}</a-button>`}</div>`)}
          ${u.excepted.map((one) => html`<div key=${one.accident.id} class="faint">${accidentText(one.accident)} ${t('zero.excepted')}：${one.reason}（${one.decidedBy}，${date(one.decidedOn)}）</div>`)}</span>`,
      },
    ];
    const filters = [
      { key: 'category', kind: 'select', label: 'zero.category', vocabulary: 'zeroAccidentCategory', width: 128 },
      { key: 'ended', kind: 'flag', label: 'zero.endedOnly' },
    ];
    const years = Array.from({ length: 6 }, (_, i) => ({ value: thisYear - i, label: String(thisYear - i) }));
    return () => html`<div>
      <${PageHead} title=${t('menu.zeroaccidents')} slots=${{
        actions: () => html`<span class="quick">
          <a-select class="year-choice" value=${year()} options=${years} aria-label=${t('year')} onChange=${(value) => router.push({ query: { year: value } })} />
          ${mayDo('zero.enrol') && year() === thisYear && html`<a-button type="primary" onClick=${() => (drawer.value = { kind: 'enrol' })}>${t('zero.enrol')}</a-button>`}
        </span>`,
      }} />
      ${!data.value
        ? html`<${Waiting} />`
        : !data.value.rule && data.value.categories.every((one) => one.enrolled === 0)
          ? html`<${Panel}><${Nothing} text=${t('zero.noRule')}>${mayDo('zero.rule') && html`<a-button type="primary" onClick=${() => (drawer.value = { kind: 'rule' })}>${t('zero.rule.add')}</a-button>`}</></>`
          : html`<div>
              <${Panel} title=${t('zero.summary', { year: data.value.year })} note=${t('zero.rule.note')} slots=${{ actions: () => data.value.toRecord > 0 && mayDo('zero.rule') && html`<a-button size="small" onClick=${record}>${t('zero.record', { count: data.value.toRecord })}</a-button>` }}>
                ${data.value.rule && html`<p>${t('zero.rule.says', { grades: data.value.rule.grades.map(label).join('、') })}${data.value.rule.placesToo ? t('zero.rule.places') : ''} <span class="faint">${data.value.rule.note}</span></p>`}
                <div class="scroll"><table class="plain"><thead><tr><th>${t('zero.category')}</th><th class="right">${t('zero.enrolled')}</th><th class="right">${t('zero.standing')}</th><th class="right">${t('zero.share')}</th></tr></thead>
                  <tbody>${data.value.categories.map((one) => html`<tr key=${code(one.category)}><td>${label(one.category)}</td><td class="right">${count(one.enrolled)}</td><td class="right">${count(one.standing)}</td><td class="right">${one.percent ? `${one.percent} %` : '—'}</td></tr>`)}</tbody></table></div>
              </>
              <${ListPage} ref=${list} name="zero-accidents" embedded path="/zero-accidents/units" columns=${columns()} filters=${filters} fixed=${{ year: year() }} emptyText=${t('zero.none')} />
            </div>`}
      ${drawer.value?.kind === 'enrol' && html`<${EnrolDrawer} onClose=${() => (drawer.value = null)} onSaved=${saved} />`}
      ${drawer.value?.kind === 'rule' && html`<${RuleDrawer} year=${year()} onClose=${() => (drawer.value = null)} onSaved=${saved} />`}
      ${drawer.value?.kind === 'except' && html`<${ExceptDrawer} unit=${drawer.value.unit} accident=${drawer.value.accident} onClose=${() => (drawer.value = null)} onSaved=${saved} />`}
    </div>`;
  },
});

const EnrolDrawer = defineComponent({
  emits: ['close', 'saved'],
  setup(_, { emit }) {
    const form = useForm({ draft: 'zero.enrol', initial: { category: 'ENTERPRISE', enterpriseId: undefined, division: undefined, code: undefined, name: undefined } });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post('/zero-accidents/units', values, { key }));
      if (saved) emit('saved');
    };
    return () => {
      const { category } = form.values;
      return html`<${ActDrawer} open title=${t('zero.enrol')} act=${t('zero.enrol')} form=${form} width=${800} notes=${[t('zero.enrol.note')]} onClose=${() => emit('close')} onSubmit=${save}>
        <${SelectField} form=${form} path="category" label=${t('zero.category')} vocabulary="zeroAccidentCategory" required wide />
        ${category === 'ENTERPRISE' && html`<${EnterpriseField} form=${form} path="enterpriseId" label=${t('enterprise')} required wide />`}
        ${category !== 'ENTERPRISE' && html`<${DivisionField} form=${form} path="division" label=${t('division')} required wide />`}
        ${category === 'INSTITUTION' && html`<${TextField} form=${form} path="code" label=${t('zero.code')} required />`}
        ${category === 'INSTITUTION' && html`<${TextField} form=${form} path="name" label=${t('zero.name')} required />`}
      </>`;
    };
  },
});

const RuleDrawer = defineComponent({
  props: ['year'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ draft: 'zero.rule', initial: { division: session.account.division?.code, year: props.year, grades: ['GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR'], placesToo: true, note: '' } });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post('/zero-accidents/rules', values, { key }));
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('zero.rule.add')} act=${t('zero.rule.add')} form=${form} width=${800} notes=${[t('zero.rule.note'), t('zero.rule.once')]} onClose=${() => emit('close')} onSubmit=${save}>
      <${NumberField} form=${form} path="year" label=${t('year')} min=${2000} max=${2100} required />
      <${DivisionField} form=${form} path="division" label=${t('division')} required />
      <${SelectField} form=${form} path="grades" label=${t('zero.rule.grades')} vocabulary="accidentGrade" mode="multiple" required wide />
      <${SwitchField} form=${form} path="placesToo" label=${t('zero.category')} text=${t('zero.rule.placesToo')} wide />
      <${TextField} form=${form} path="note" label=${t('selfcheck.rule.note')} wide />
    </>`;
  },
});

const ExceptDrawer = defineComponent({
  props: ['unit', 'accident'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ draft: `zero.except.${props.unit.id}`, initial: { accidentId: props.accident.id, reason: '' } });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post(`/zero-accidents/units/${props.unit.id}/exceptions`, values, { key }));
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('zero.except')} act=${t('zero.except')} form=${form} width=${720} notes=${[t('zero.except.note')]} onClose=${() => emit('close')} onSubmit=${save}>
      <div class="wide">${props.unit.name} · ${accidentText(props.accident)}</div>
      <${LongTextField} form=${form} path="reason" label=${t('zero.reason')} rows=${3} required wide />
    </>`;
  },
});
