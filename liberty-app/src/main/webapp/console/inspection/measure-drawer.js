// 现场处理措施：suspend, stop, evacuate; and the consent to resume.
import { defineComponent } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { ChoiceField, DateField, LongTextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { today } from '../kit/format.js';

export const MeasureDrawer = defineComponent({
  props: { inspection: { type: Object, required: true }, etag: { type: String, default: '' } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    attempt(needVocabularies);
    const form = useForm({
      draft: `measure.${props.inspection.id}`,
      initial: { kind: 'SUSPEND_PRODUCTION', decidedOn: today() < props.inspection.date ? props.inspection.date : today(), reason: '' },
    });
    const save = async () => {
      const saved = await form.submit((values, key) =>
        api.post(`/inspections/${props.inspection.id}/measures`, values, { key, etag: props.etag }),
      );
      if (saved) emit('saved', saved);
    };
    const requires = () => [
      { ok: (props.inspection.hazards || []).some((hazard) => hazard.level?.code === 'MAJOR'), text: t('measure.rule.major'), basis: t('law.wsl65.3') },
      { ok: !!form.values.reason.trim(), text: t('measure.rule.reason') },
      { text: t('measure.rule.months'), basis: t('law.p18.22') },
    ];
    return () => html`<${ActDrawer} open title=${t('measure.decide')} act=${t('measure.decide')} form=${form} requires=${requires()}
      dates=${[{ rule: 'RECONSIDERATION', from: form.values.decidedOn }, { rule: 'LITIGATION', from: form.values.decidedOn }]}
      onClose=${() => emit('close')} onSubmit=${save}>
      <${ChoiceField} form=${form} path="kind" label=${t('measure.kind')} vocabulary="measureKind" required wide />
      <${DateField} form=${form} path="decidedOn" label=${t('measure.decidedOn')} required />
      <${LongTextField} form=${form} path="reason" label=${t('measure.reason')} required wide />
    </>`;
  },
});

export const ResumptionDrawer = defineComponent({
  props: { measure: { type: Object, required: true }, etag: { type: String, default: '' } },
  emits: ['close', 'saved', 'refresh'],
  setup(props, { emit }) {
    const form = useForm({ draft: `resumption.${props.measure.id}`, initial: { date: today() } });
    const save = async () => {
      const saved = await form.submit((values, key) =>
        api.post(`/measures/${props.measure.id}/resumption`, values, { key, etag: props.etag }),
      );
      if (saved) emit('saved', saved);
    };
    return () => html`<${ActDrawer} open title=${t('measure.resume')} act=${t('measure.resume')} form=${form} width=${720}
      requires=${[{ text: t('measure.rule.review'), basis: t('law.wsl65.3') }, { ok: form.values.date >= props.measure.decidedOn, text: t('measure.rule.after') }]}
      onClose=${() => emit('close')} onSubmit=${save} onRefresh=${() => emit('refresh')}>
      <${DateField} form=${form} path="date" label=${t('measure.resumedOn')} required wide />
    </>`;
  },
});
