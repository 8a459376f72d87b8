// 记录检查：two officers whose certificates are valid on the day.
import { defineComponent, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { ChoiceField, DateField, EnterpriseField, OfficerField, SwitchField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { today } from '../kit/format.js';

export const RecordInspection = defineComponent({
  props: { enterprise: { type: Object, default: null } },
  emits: ['close'],
  setup(props, { emit }) {
    const router = useRouter();
    attempt(needVocabularies);
    const form = useForm({
      draft: `inspection.${props.enterprise?.id || 'new'}`,
      initial: {
        enterpriseId: props.enterprise?.id,
        date: today(),
        mode: 'ROUTINE',
        leadOfficerId: undefined,
        assistingOfficerId: undefined,
        urgent: false,
      },
    });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post('/inspections', values, { key }));
      if (saved) router.push(`/inspections/${saved.data.id}`);
    };
    const requires = () => {
      const { leadOfficerId: lead, assistingOfficerId: assisting, date: day, urgent } = form.values;
      return [
        { ok: !!lead && !!assisting && lead !== assisting, text: t('inspection.rule.two'), basis: t('law.apl42') },
        { ok: !!day && day <= today(), text: t('inspection.rule.date') },
        { text: t('inspection.rule.show'), basis: t('law.apl55') },
        { ok: true, text: t(urgent ? 'inspection.rule.urgent' : 'inspection.rule.plan'), basis: t('law.p18.5') },
        { text: t('inspection.rule.sign'), basis: t('law.wsl68') },
      ];
    };
    return () => html`<${ActDrawer} open title=${t('inspection.record')} act=${t('inspection.record')} form=${form} requires=${requires()}
      dates=${[{ rule: 'FILING', from: form.values.date }]} onClose=${() => emit('close')} onSubmit=${save}>
      <${EnterpriseField} form=${form} path="enterpriseId" label=${t('enterprise')} known=${props.enterprise} required wide />
      <${DateField} form=${form} path="date" label=${t('inspection.date')} required />
      <${SwitchField} form=${form} path="urgent" label=${t('inspection.urgent')} text=${t('inspection.urgent.text')} />
      <${ChoiceField} form=${form} path="mode" label=${t('inspection.mode')} vocabulary="inspectionMode" required wide />
      <${OfficerField} form=${form} path="leadOfficerId" label=${t('officer.lead')} on=${form.values.date} required wide />
      <${OfficerField} form=${form} path="assistingOfficerId" label=${t('officer.assisting')} on=${form.values.date} required wide />
    </>`;
  },
});
