// 责令限期整改：which hazards, by when.
import { dayjs, defineComponent } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { DateField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { today } from '../kit/format.js';
import { Level } from '../kit/states.js';

export const OrderDrawer = defineComponent({
  props: { inspection: { type: Object, required: true }, hazards: { type: Array, required: true }, etag: { type: String, default: '' } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const issuedOn = today() < props.inspection.date ? props.inspection.date : today();
    const due = dayjs(issuedOn).add(15, 'day').format('YYYY-MM-DD');
    const form = useForm({
      draft: `order.${props.inspection.id}`,
      initial: { issuedOn, dueOn: due, items: props.hazards.map((hazard) => ({ hazardId: hazard.id, dueOn: due, chosen: true })) },
    });
    const all = (day) => {
      if (day) form.values.items.forEach((item) => (item.dueOn = day));
    };
    const chosen = () => form.values.items.filter((item) => item.chosen);
    const save = async () => {
      const saved = await form.submit((values, key) =>
        api.post(
          `/inspections/${props.inspection.id}/rectification-orders`,
          { issuedOn: values.issuedOn, items: values.items.filter((item) => item.chosen).map(({ hazardId, dueOn }) => ({ hazardId, dueOn })) },
          { key, etag: props.etag },
        ),
      );
      if (saved) emit('saved', saved);
    };
    const requires = () => [
      { ok: chosen().length > 0, text: t('order.rule.items') },
      { ok: form.values.issuedOn >= props.inspection.date, text: t('order.rule.after') },
      { ok: chosen().every((item) => item.dueOn && item.dueOn >= form.values.issuedOn), text: t('order.rule.due'), basis: t('law.wsl65.2') },
      { text: t('order.rule.reinspect'), basis: t('law.p18.27') },
    ];
    const latest = () => chosen().map((item) => item.dueOn).filter(Boolean).sort().pop();
    return () => html`<${ActDrawer} open title=${t('order.issue')} act=${t('order.issue')} form=${form} requires=${requires()}
      blocked=${chosen().length === 0 ? t('order.rule.items') : ''} dates=${[{ rule: 'REINSPECTION', from: latest() }]}
      onClose=${() => emit('close')} onSubmit=${save}>
      <${DateField} form=${form} path="issuedOn" label=${t('order.issuedOn')} required />
      <div class="field"><label>${t('order.dueAll')}</label>
        <div class="quick">${[7, 15, 30].map((days) => html`<a-button size="small" onClick=${() => all(dayjs(form.values.issuedOn).add(days, 'day').format('YYYY-MM-DD'))}>${t('days', { days })}</a-button>`)}</div>
        <div class="note"></div></div>
      ${form.values.items.map((item, i) => {
        const hazard = props.hazards.find((one) => one.id === item.hazardId);
        return hazard && html`<div class="wide item-row" key=${item.hazardId}>
          <a-checkbox checked=${item.chosen} aria-label=${hazard.description} onUpdate:checked=${(on) => (item.chosen = on)} />
          <div class="item-text"><${Level} value=${hazard.level} /> ${hazard.description}<div class="faint number">${hazard.number}</div></div>
          <${DateField} form=${form} path="items.${i}.dueOn" label=${t('hazard.dueOn')} required />
        </div>`;
      })}
    </>`;
  },
});
