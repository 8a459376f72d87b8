// 复查：item by item: passed, failed, or more time.
import { defineComponent } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { ChoiceField, DateField, OfficerField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { date, today } from '../kit/format.js';
import { Level } from '../kit/states.js';

export const ReinspectDrawer = defineComponent({
  props: { order: { type: Object, required: true }, items: { type: Array, required: true }, etag: { type: String, default: '' } },
  emits: ['close', 'saved', 'refresh'],
  setup(props, { emit }) {
    attempt(needVocabularies);
    const form = useForm({
      draft: `reinspection.${props.order.id}`,
      initial: {
        date: today() < props.order.issuedOn ? props.order.issuedOn : today(),
        leadOfficerId: undefined,
        assistingOfficerId: undefined,
        results: props.items.map((item) => ({ hazardId: item.id, outcome: undefined, newDueOn: undefined })),
      },
    });
    const all = (outcome) => form.values.results.forEach((result) => (result.outcome = outcome));
    const save = async () => {
      const saved = await form.submit((values, key) =>
        api.post(
          `/rectification-orders/${props.order.id}/reinspections`,
          {
            ...values,
            results: values.results
              .filter((result) => result.outcome)
              .map(({ hazardId, outcome, newDueOn }) => (outcome === 'EXTENSION' ? { hazardId, outcome, newDueOn } : { hazardId, outcome })),
          },
          { key, etag: props.etag },
        ),
      );
      if (saved) emit('saved', saved);
    };
    const judged = () => form.values.results.filter((result) => result.outcome).length;
    const requires = () => {
      const { leadOfficerId: lead, assistingOfficerId: assisting } = form.values;
      return [
        { ok: !!lead && !!assisting && lead !== assisting, text: t('inspection.rule.two'), basis: t('law.apl42') },
        { ok: judged() > 0, text: t('reinspection.rule.each', { judged: judged(), all: form.values.results.length }), basis: t('law.p18.27') },
        ...(form.values.results.some((result) => result.outcome === 'EXTENSION') ? [{ text: t('reinspection.rule.extension'), basis: t('law.p18.27.1') }] : []),
        ...(form.values.results.some((result) => result.outcome === 'FAIL') ? [{ text: t('reinspection.rule.fail'), basis: t('law.p18.27') }] : []),
      ];
    };
    const newDue = () => form.values.results.map((result) => result.outcome === 'EXTENSION' && result.newDueOn).filter(Boolean).sort().pop();
    return () => html`<${ActDrawer} open title=${t('reinspect')} act=${t('reinspection.record')} form=${form} requires=${requires()} width=${1080}
      blocked=${judged() === 0 ? t('reinspection.rule.none') : ''} dates=${[{ rule: 'REINSPECTION', from: newDue() }]}
      onClose=${() => emit('close')} onSubmit=${save} onRefresh=${() => emit('refresh')}>
      <${DateField} form=${form} path="date" label=${t('reinspection.date')} required />
      <div class="field"><label>${t('reinspection.all')}</label><div class="quick">
        <a-button size="small" onClick=${() => all('PASS')}>${labelOf('reinspectionOutcome', 'PASS')}</a-button>
        <a-button size="small" onClick=${() => all('FAIL')}>${labelOf('reinspectionOutcome', 'FAIL')}</a-button></div><div class="note"></div></div>
      <${OfficerField} form=${form} path="leadOfficerId" label=${t('officer.lead')} on=${form.values.date} required wide />
      <${OfficerField} form=${form} path="assistingOfficerId" label=${t('officer.assisting')} on=${form.values.date} required wide />
      ${form.values.results.map((result, i) => {
        const item = props.items.find((one) => one.id === result.hazardId);
        return item && html`<div class="wide item-row judged" key=${result.hazardId}>
          <div class="item-text"><${Level} value=${item.level} /> ${item.description}<div class="faint">${item.number} · ${t('hazard.dueOn')} ${date(item.dueOn)}</div></div>
          <${ChoiceField} form=${form} path="results.${i}.outcome" label=${t('reinspection.outcome')} vocabulary="reinspectionOutcome" />
          ${result.outcome === 'EXTENSION' && html`<${DateField} form=${form} path="results.${i}.newDueOn" label=${t('reinspection.newDueOn')} required />`}
        </div>`;
      })}
    </>`;
  },
});
