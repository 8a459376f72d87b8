// 执法人员：who may inspect, and until when.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { done } from '../kit/feedback.js';
import { DateField, DivisionField, SwitchField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, date, label, today } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { State } from '../kit/states.js';

const valid = (officer) => officer.validUntil >= today() && officer.issuedOn <= today();

const FILTERS = [{ key: 'text', kind: 'text', label: 'officer.search', width: 280 }];

export const OfficerList = defineComponent({
  setup() {
    const changing = ref(null);
    const list = ref(null);
    const columns = [
      { key: 'name', title: 'officer.name', text: (o) => o.name },
      { key: 'certificateNumber', title: 'officer.certificate', text: (o) => o.certificateNumber, view: (o) => html`<span class="number">${o.certificateNumber}</span>` },
      { key: 'unit', title: 'officer.unit', text: (o) => o.unit },
      { key: 'division', title: 'division', text: (o) => o.division?.path || label(o.division), view: (o) => label(o.division) },
      { key: 'issuedOn', title: 'officer.issuedOn', text: (o) => o.issuedOn, view: (o) => date(o.issuedOn) },
      { key: 'validUntil', title: 'officer.validUntil', text: (o) => o.validUntil, view: (o) => date(o.validUntil) },
      { key: 'state', title: 'state', text: (o) => t(valid(o) ? 'officer.valid' : 'officer.expired'), view: (o) => html`<${State} tone=${valid(o) ? 'good' : 'bad'} value=${t(valid(o) ? 'officer.valid' : 'officer.expired')} />` },
      { key: 'partyMember', title: 'officer.partyMember', text: (o) => t(o.partyMember ? 'yes' : 'no'), hidden: true },
      ...(mayDo('officer.write') ? [{ key: 'change', title: 'change', text: () => '', view: (o) => html`<a-button type="link" size="small" onClick=${() => (changing.value = o)}>${t('change')}</a-button>` }] : []),
    ];
    const add = () => mayDo('officer.write') && html`<a-button type="primary" onClick=${() => (changing.value = {})}>${t('officer.add')}</a-button>`;
    return () => html`<div>
      <${ListPage} ref=${list} name="officers" title=${t('menu.officers')} path="/officers" columns=${columns} filters=${FILTERS} emptyText=${t('officer.none')} slots=${{ actions: add, empty: add }} />
      ${changing.value && html`<${OfficerForm} officer=${changing.value.id ? changing.value : null} onClose=${() => (changing.value = null)}
        onSaved=${() => {
          changing.value = null;
          done(t('saved'));
          list.value.reload();
        }} />`}
    </div>`;
  },
});

const OfficerForm = defineComponent({
  props: { officer: { type: Object, default: null } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const before = props.officer;
    const form = useForm({
      draft: before ? `officer.${before.id}` : 'officer.new',
      initial: {
        certificateNumber: before?.certificateNumber || '',
        name: before?.name || '',
        unit: before?.unit || '',
        division: code(before?.division),
        issuedOn: before?.issuedOn,
        validUntil: before?.validUntil,
        partyMember: before?.partyMember || false,
      },
    });
    const save = async () => {
      const saved = await form.submit((values, key) =>
        before ? api.put(`/officers/${before.id}`, values, { etag: `"${before.revision}"` }) : api.post('/officers', values, { key }),
      );
      if (saved) emit('saved', saved);
    };
    return () => html`<${ActDrawer} open title=${t(before ? 'officer.change' : 'officer.add')} act=${t('save')} form=${form} requires=${[{ text: t('officer.rule'), basis: t('law.apl42') }]}
      onClose=${() => emit('close')} onSubmit=${save}>
      <${TextField} form=${form} path="name" label=${t('officer.name')} required />
      <${TextField} form=${form} path="certificateNumber" label=${t('officer.certificate')} required />
      <${TextField} form=${form} path="unit" label=${t('officer.unit')} required />
      <${DivisionField} form=${form} path="division" label=${t('division')} required />
      <${DateField} form=${form} path="issuedOn" label=${t('officer.issuedOn')} required />
      <${DateField} form=${form} path="validUntil" label=${t('officer.validUntil')} required />
      <${SwitchField} form=${form} path="partyMember" label=${t('officer.partyMember')} text=${t('yes')} />
    </>`;
  },
});
