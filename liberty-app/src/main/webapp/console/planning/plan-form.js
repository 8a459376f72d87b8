// 编制计划：officers, other work, what is to be inspected, and figures of a printed plan to compare.
import { defineComponent } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { DivisionField, EnterpriseField, NumberField, SelectField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code } from '../kit/format.js';

const PRINTED = { statutory: 'STATUTORY', otherEnforcement: 'OTHER_ENFORCEMENT', otherWork: 'OTHER_WORK', inspection: 'INSPECTION', key: 'KEY', general: 'GENERAL' };
const item = () => ({ label: '', days: '' });
const line = () => ({ part: 'KEY', enterpriseId: undefined, sector: undefined, riskLevel: undefined, division: undefined, enterprises: 1, visits: 1, daysPerVisit: '1' });

export const PlanForm = defineComponent({
  props: { plan: { type: Object, default: null }, etag: { type: String, default: '' } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const before = props.plan;
    attempt(needVocabularies);
    const printedOf = (figure) => before?.figures.find((one) => one.figure.code === figure)?.printed || '';
    const form = useForm({
      draft: before ? `plan.${before.id}` : 'plan.new',
      initial: {
        division: code(before?.division) || session.account?.division?.code,
        year: before?.year || new Date().getFullYear(),
        content: {
          officers: before?.officers || 1,
          otherEnforcement: before?.otherEnforcement.map((one) => ({ ...one })) || [item()],
          otherWork: before?.otherWork.map((one) => ({ ...one })) || [item()],
          lines: before?.lines.map((one) => ({
            id: one.id,
            part: one.part.code,
            enterpriseId: one.enterprise?.id,
            sector: code(one.sector),
            riskLevel: code(one.riskLevel),
            division: code(one.division),
            enterprises: one.enterprises,
            visits: one.visits,
            daysPerVisit: one.daysPerVisit,
          })) || [line()],
          printed: Object.fromEntries(Object.entries(PRINTED).map(([name, figure]) => [name, printedOf(figure)])),
        },
      },
    });
    const filled = (content) => ({
      ...content,
      otherEnforcement: content.otherEnforcement.filter((one) => one.label || one.days),
      otherWork: content.otherWork.filter((one) => one.label || one.days),
    });
    const save = async () => {
      const saved = await form.submit((values, key) =>
        before
          ? api.put(`/inspection-plans/${before.id}`, filled(values.content), { etag: props.etag })
          : api.post('/inspection-plans', { ...values, content: filled(values.content) }, { key }),
      );
      if (saved) emit('saved', saved.data || saved);
    };
    const items = (name) => html`<fieldset class="item wide"><legend>${t(`plan.${name}`)}</legend>
      ${form.values.content[name].map((one, i) => html`<div class="fields" key=${i}>
        <${TextField} form=${form} path="content.${name}.${i}.label" label=${t('plan.item')} />
        <${TextField} form=${form} path="content.${name}.${i}.days" label=${t('plan.days')} />
      </div>`)}
      <a-button type="dashed" block onClick=${() => form.values.content[name].push(item())}>${t('plan.item.add')}</a-button>
    </fieldset>`;
    const lines = () => form.values.content.lines.map((one, i) => html`<fieldset class="item wide" key=${i}>
      <legend>${t('plan.line', { n: i + 1 })}
        ${form.values.content.lines.length > 1 && html`<a-button type="link" size="small" onClick=${() => form.values.content.lines.splice(i, 1)}>${t('remove')}</a-button>`}</legend>
      <div class="fields">
        <${SelectField} form=${form} path="content.lines.${i}.part" label=${t('plan.part')} vocabulary="planPart" required />
        <${EnterpriseField} form=${form} path="content.lines.${i}.enterpriseId" label=${t('enterprise')} hint=${t('plan.target.hint')} known=${before?.lines[i]?.enterprise} />
        <${SelectField} form=${form} path="content.lines.${i}.sector" label=${t('sector')} vocabulary="sector" />
        <${SelectField} form=${form} path="content.lines.${i}.riskLevel" label=${t('riskLevel')} vocabulary="riskLevel" />
        <${NumberField} form=${form} path="content.lines.${i}.enterprises" label=${t('plan.enterprises')} min=${1} required />
        <${NumberField} form=${form} path="content.lines.${i}.visits" label=${t('plan.visitsEach')} min=${1} required />
        <${TextField} form=${form} path="content.lines.${i}.daysPerVisit" label=${t('plan.daysPerVisit')} required />
      </div>
    </fieldset>`);
    return () => html`<${ActDrawer} open title=${t(before ? 'plan.change' : 'plan.new')} act=${t('save')} form=${form}
      requires=${[{ text: t('plan.rule'), basis: t('law.wsl62') }, { text: t('plan.rule.sum'), basis: t('law.p18.5') }]} onClose=${() => emit('close')} onSubmit=${save}>
      ${!before && html`<${DivisionField} form=${form} path="division" label=${t('division')} required />`}
      ${!before && html`<${NumberField} form=${form} path="year" label=${t('year')} min=${2007} required />`}
      <${NumberField} form=${form} path="content.officers" label=${t('plan.officers')} min=${1} required />
      ${items('otherEnforcement')}
      ${items('otherWork')}
      ${lines()}
      <div class="wide"><a-button type="dashed" block onClick=${() => form.values.content.lines.push(line())}>${t('plan.line.add')}</a-button></div>
      <fieldset class="item wide"><legend>${t('plan.printed')}</legend><div class="fields">
        ${Object.entries(PRINTED).map(([name, figure]) => html`<${TextField} key=${name} form=${form} path="content.printed.${name}" label=${labelOf('planFigure', figure)} />`)}
      </div></fieldset>
    </>`;
  },
});
