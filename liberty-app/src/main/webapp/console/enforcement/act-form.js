// 办理程序行为：the form of one act of a case.
import { defineComponent, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { ChoiceField, DateField, LongTextField, MoneyField, NumberField, OfficerField, SelectField, SwitchField, TagsField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { label, money } from '../kit/format.js';
import { Assessment } from '../law/assessment.js';
import { ACTS } from './acts.js';
import { ArchiveItems } from './archive-items.js';
import { filledIn } from './investigation-acts.js';
import { HeldField, ItemsField, MomentField } from './investigation-fields.js';

const CONTROLS = { date: DateField, text: TextField, long: LongTextField, money: MoneyField, select: SelectField, choice: ChoiceField, switch: SwitchField, tags: TagsField, number: NumberField, officer: OfficerField, moment: MomentField, items: ItemsField };

/** Chosen among what the case holds. */
const HELD = ['held', 'evidence', 'files', 'commission', 'recusal'];

export const ActForm = defineComponent({
  props: { found: { type: Object, required: true }, act: { type: Object, required: true }, etag: { type: String, default: '' } },
  emits: ['close', 'saved', 'refresh'],
  setup(props, { emit }) {
    const definition = ACTS[props.act.code];
    const form = useForm({ draft: `case.${props.found.id}.${props.act.code}`, initial: definition.initial(props.found, props.act) });
    const holds = shallowRef({});
    if (definition.holds) {
      attempt(async () => {
        const path = `/cases/${props.found.id}`;
        const [measures, evidence, files] = await Promise.all([api.get(`${path}/measures`), api.get(`${path}/evidence`), api.get(`${path}/files`, { size: 500 })]);
        holds.value = { ...measures.data, evidence: evidence.data.items, files: files.data.items };
      });
    }
    const opened = props.found;
    const range = shallowRef(null);
    if (definition.range) {
      watch(
        () => form.values.date,
        async (on) => {
          if (!on) return;
          range.value = await api.get(`/cases/${props.found.id}/assessment`, { on }, { quiet: true }).then(({ data }) => data, () => null);
        },
        { immediate: true },
      );
    }
    const save = async () => {
      const saved = await form.submit((values, key) => api.post(`/cases/${props.found.id}/${definition.path}`, definition.holds ? filledIn(values) : values, { key, etag: props.etag }));
      if (saved) emit('saved', saved);
    };
    const versions = async () => {
      const now = (await api.get(`/cases/${props.found.id}`)).data;
      const last = (found) => label((found.acts || []).slice(-1)[0]?.kind);
      return [
        { label: t('case.stage'), mine: label(opened.stage), stored: label(now.stage) },
        { label: t('conflict.lastAct'), mine: last(opened), stored: last(now) },
        { label: t('conflict.acts'), mine: String((opened.acts || []).length), stored: String((now.acts || []).length) },
      ];
    };
    const rules = () => (typeof definition.requires === 'function' ? definition.requires(form.values) : definition.requires || []);
    const control = (field) => {
      if (field.kind === 'catalogue') return html`<${ArchiveItems} key="catalogue" form=${form} found=${props.found} />`;
      if (field.kind === 'instalments') return html`<${Instalments} key="instalments" form=${form} owed=${props.found.collection?.outstandingFineYuan} />`;
      if (HELD.includes(field.kind)) return html`<${HeldField} key=${field.path} form=${form} field=${field} holds=${holds.value} />`;
      const Control = CONTROLS[field.kind];
      return html`<${Control} key=${field.label + field.path} form=${form} path=${field.path} label=${t(field.label)} required=${field.required} wide=${field.wide}
        vocabulary=${field.vocabulary} mode=${field.mode} min=${field.min} max=${field.max} on=${form.values.date} text=${field.text && t(field.text)} />`;
    };
    return () => html`<${ActDrawer} open title=${`${label(props.act)} · ${props.found.number}`} act=${label(props.act)} form=${form} versions=${versions}
      requires=${rules().map((rule) => ({ text: t(rule.text), basis: t(rule.basis) }))}
      missing=${(props.act.missing || []).map((one) => ({ text: label(one.rule), basis: one.basis }))} dates=${definition.dates?.(form.values) || []}
      onClose=${() => emit('close')} onSubmit=${save} onRefresh=${() => emit('refresh')}
      slots=${{ aside: () => range.value && html`<section><h3>${t('assessment.now')}</h3><${Assessment} result=${range.value} /></section>` }}>
      ${definition.fields.filter((field) => !field.when || field.when(form.values)).map(control)}
    </>`;
  },
});

const Instalments = ({ form, owed }) => {
  const rows = form.values.instalments;
  const left = rows.reduce((rest, row) => rest - fen(row.amountYuan), fen(owed));
  return html`<div class="wide instalments">
    ${rows.map((row, i) => html`<div class="item-row" key=${i}>
      <${DateField} form=${form} path="instalments.${i}.dueOn" label=${t('instalments.dueOn', { n: i + 1 })} required />
      <${MoneyField} form=${form} path="instalments.${i}.amountYuan" label=${t('instalments.amount')} required />
      ${rows.length > 1 && html`<a-button type="link" size="small" onClick=${() => rows.splice(i, 1)}>${t('remove')}</a-button>`}
    </div>`)}
    <div class="quick"><a-button type="dashed" size="small" onClick=${() => rows.push({ dueOn: undefined, amountYuan: '' })}>${t('instalments.add')}</a-button>
      ${owed && html`<span class=${left === 0n ? 'ok' : 'not'}>${left === 0n ? t('instalments.even') : t('instalments.left', { amount: money(yuanOf(left)) })}</span>`}</div>
  </div>`;
};
Instalments.props = ['form', 'owed'];

/** Whole fen, exactly; 0 for what is not an amount yet. */
function fen(text) {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(text || ''));
  return match ? BigInt(match[1] + (match[2] || '').padEnd(2, '0')) : 0n;
}

function yuanOf(amount) {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
