// 文号：the series of a county and a year, and what became of every number: given, void with its reason,
// or with a device that works offline. A number is never used again.
import { defineComponent, reactive, ref, shallowRef, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies, optionsOf } from '../api/vocabularies.js';
import { mayDo, session } from '../api/session.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt, done } from '../kit/feedback.js';
import { LongTextField, NumberField, SelectField, TagsField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, count, label, moment } from '../kit/format.js';
import { Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { State } from '../kit/states.js';

const thisYear = () => new Date().getFullYear();
const county = () => code(session.account?.division)?.slice(0, 6);

export const NumberPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const series = shallowRef(null);
    const act = ref(null);
    const opened = reactive(new Set());
    attempt(needVocabularies);
    const year = () => Number(route.query.year) || thisYear();
    const reload = () =>
      attempt(async () => {
        series.value = (await api.get('/document-numbers', { division: county(), year: year(), size: 500 })).data.items;
      });
    watch(() => route.query.year, reload, { immediate: true });

    const years = Array.from({ length: 10 }, (_, i) => thisYear() - i).map((one) => ({ value: one, label: String(one) }));
    const toggle = (word) => (opened.has(word) ? opened.delete(word) : opened.add(word));
    const saved = (text) => {
      act.value = null;
      done(text);
      reload();
    };

    const detail = (one) => html`<div class="series-detail">
      ${one.voids.length > 0 && html`<h3>${t('number.voids')}</h3><table class="plain"><thead><tr><th>${t('number.number')}</th><th>${t('number.reason')}</th><th>${t('audit.actor')}</th><th>${t('audit.at')}</th></tr></thead>
        <tbody>${one.voids.map((each) => html`<tr key=${each.number}><td class="number">${each.number}</td><td>${each.reason}</td><td>${each.voidedBy}</td><td>${moment(each.voidedAt)}</td></tr>`)}</tbody></table>`}
      ${one.leases.length > 0 && html`<h3>${t('number.leases')}</h3><table class="plain"><thead><tr><th>${t('number.device')}</th><th>${t('number.block')}</th><th>${t('number.used')}</th><th>${t('number.returned')}</th><th>${t('number.outstanding')}</th><th>${t('audit.at')}</th><th></th></tr></thead>
        <tbody>${one.leases.map((lease) => html`<tr key=${lease.id}><td>${lease.device}<div class="faint">${lease.leasedBy}</div></td><td class="number">${lease.first}${t('number.count', { count: lease.count })}</td>
          <td>${lease.used.join('、') || '—'}</td><td>${lease.unused.join('、') || '—'}</td>
          <td>${lease.outstanding.length === 0 ? html`<${State} value=${t('number.settled')} tone="good" />` : html`<strong>${lease.outstanding.join('、')}</strong>`}</td><td>${moment(lease.leasedAt)}</td>
          <td>${mayDo('inspection.write') && lease.outstanding.length > 0 && html`<a-button size="small" onClick=${() => (act.value = { kind: 'report', lease })}>${t('number.report')}</a-button>`}</td></tr>`)}</tbody></table>`}
    </div>`;

    const row = (one) => {
      const more = one.voids.length + one.leases.length > 0;
      return [
        html`<tr key=${one.kindWord}><td>${one.kind ? label(one.kind) : one.kindWord}<div class="faint number">${one.kindWord}</div></td>
          <td class="right">${count(one.last)}</td><td class="right">${count(one.voids.length)}</td><td class="right">${one.outstanding > 0 ? html`<strong class="due soon">${count(one.outstanding)}</strong>` : 0}</td>
          <td>${more ? html`<a-button type="link" size="small" aria-expanded=${opened.has(one.kindWord)} onClick=${() => toggle(one.kindWord)}>${t(opened.has(one.kindWord) ? 'number.fold' : 'number.unfold')}</a-button>` : html`<span class="faint">${t('number.noGaps')}</span>`}</td></tr>`,
        opened.has(one.kindWord) && html`<tr key=${`${one.kindWord} more`}><td colspan="5">${detail(one)}</td></tr>`,
      ];
    };

    return () => html`<div>
      <${PageHead} title=${t('menu.numbers')} slots=${{
        actions: () => html`<a-select value=${year()} options=${years} aria-label=${t('year')} onChange=${(value) => router.push({ query: { year: value } })} />
          ${mayDo('number.void') && html`<a-button onClick=${() => (act.value = { kind: 'void' })}>${t('number.void')}</a-button>`}
          ${mayDo('inspection.write') && html`<a-button type="primary" onClick=${() => (act.value = { kind: 'lease' })}>${t('number.lease')}</a-button>`}`,
      }} />
      <${Panel} note=${t('number.rule')} title=${t('number.series')}>
        ${!series.value
          ? html`<${Waiting} />`
          : series.value.length === 0
            ? html`<${Nothing} text=${t('number.none')} />`
            : html`<div class="scroll"><table class="plain"><thead><tr><th>${t('number.kind')}</th><th class="right">${t('number.last')}</th><th class="right">${t('number.voids')}</th><th class="right">${t('number.outstanding')}</th><th></th></tr></thead>
                <tbody>${series.value.map(row)}</tbody></table></div>`}
      </>
      ${act.value?.kind === 'void' && html`<${VoidForm} onClose=${() => (act.value = null)} onSaved=${() => saved(t('number.voided'))} />`}
      ${act.value?.kind === 'lease' && html`<${LeaseForm} year=${year()} onClose=${() => (act.value = null)} onSaved=${(lease) => saved(t('number.leased', { first: lease.first, count: lease.count }))} />`}
      ${act.value?.kind === 'report' && html`<${ReportForm} lease=${act.value.lease} onClose=${() => (act.value = null)} onSaved=${() => saved(t('saved'))} />`}
    </div>`;
  },
});

function form(props, { emit }, initial, send) {
  const state = useForm({ initial });
  const save = async () => {
    const saved = await state.submit(send);
    if (saved) emit('saved', saved.data);
  };
  return { state, save };
}

const VoidForm = defineComponent({
  emits: ['close', 'saved'],
  setup(props, context) {
    const { state, save } = form(props, context, { number: '', reason: '' }, (values, key) => api.post('/document-numbers/voids', { division: county(), ...values }, { key }));
    return () => html`<${ActDrawer} open title=${t('number.void')} act=${t('number.void')} form=${state} notes=${[t('number.void.note')]} onClose=${() => context.emit('close')} onSubmit=${save}>
      <${TextField} form=${state} path="number" label=${t('number.number')} placeholder="（翼）应急罚〔2026〕3号" required wide />
      <${LongTextField} form=${state} path="reason" label=${t('number.reason')} required wide />
    </>`;
  },
});

const LeaseForm = defineComponent({
  props: { year: { type: Number, required: true } },
  emits: ['close', 'saved'],
  setup(props, context) {
    const { state, save } = form(props, context, { kind: undefined, count: 10, device: '' }, (values, key) => api.post('/document-numbers/leases', { division: county(), year: props.year, ...values }, { key }));
    return () => html`<${ActDrawer} open title=${t('number.lease')} act=${t('number.lease')} form=${state} notes=${[t('number.lease.note')]} onClose=${() => context.emit('close')} onSubmit=${save}>
      <${SelectField} form=${state} path="kind" label=${t('number.kind')} options=${optionsOf('documentKind')} required wide />
      <${NumberField} form=${state} path="count" label=${t('number.howMany')} min=${1} max=${200} required />
      <${TextField} form=${state} path="device" label=${t('number.device')} required />
    </>`;
  },
});

const serials = (texts) => texts.map(Number).filter(Number.isInteger);

const ReportForm = defineComponent({
  props: { lease: { type: Object, required: true } },
  emits: ['close', 'saved'],
  setup(props, context) {
    const { state, save } = form(props, context, { used: [], unused: [] }, (values, key) =>
      api.post(`/document-numbers/leases/${props.lease.id}/returns`, { used: serials(values.used), unused: serials(values.unused) }, { key }),
    );
    return () => html`<${ActDrawer} open title=${t('number.report')} act=${t('number.report')} form=${state} notes=${[t('number.report.note', { numbers: props.lease.outstanding.join('、') })]} onClose=${() => context.emit('close')} onSubmit=${save}>
      <${TagsField} form=${state} path="used" label=${t('number.used')} wide />
      <${TagsField} form=${state} path="unused" label=${t('number.returned')} wide />
    </>`;
  },
});
