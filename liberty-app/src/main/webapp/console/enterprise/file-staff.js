// 人员、许可证、重大危险源：three lists of the file, with what runs out and what has run out.
import { defineComponent, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { attempt, done } from '../kit/feedback.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { DateField, SelectField, SwitchField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, date, label, today } from '../kit/format.js';
import { Due, Panel, Waiting } from '../kit/parts.js';
import { State } from '../kit/states.js';
import { valuesOf, bodyOf } from './enterprise-form.js';

const STATE_TONES = { IN_FORCE: 'good', SUSPENDED: 'wait', REVOKED: 'bad', CANCELLED: 'quiet' };
const orNull = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === '' || value === undefined ? null : value]));

/** A drawer with a form, which saves by `send(values, key)`. */
const Edit = defineComponent({
  props: ['title', 'initial', 'send', 'fields'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: props.initial });
    const save = async () => {
      const result = await form.submit((values, key) => props.send(values, key));
      if (result) {
        done(t('saved'));
        emit('saved', result);
        emit('close');
      }
    };
    return () => html`<${ActDrawer} open width=${760} title=${props.title} act=${t('save')} form=${form} onClose=${() => emit('close')} onSubmit=${save} onRefresh=${() => emit('saved')}>${props.fields(form)}</>`;
  },
});

const table = (heads, rows) => html`<div class="scroll-x"><table class="plain"><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
const add = (open) => ({ actions: () => mayDo('enterprise.write') && html`<a-button size="small" type="primary" onClick=${open}>${t('file.add')}</a-button>` });
const change = (open) => mayDo('enterprise.write') && html`<a-button size="small" type="link" onClick=${open}>${t('file.edit')}</a-button>`;

/** 许可证: they are part of the entry. */
export const FileLicences = defineComponent({
  props: ['enterprise', 'etag'],
  emits: ['saved'],
  setup(props, { emit }) {
    const editing = shallowRef(null);
    const fresh = () => ({ kind: undefined, number: '', issuer: '', scope: '', validFrom: undefined, validUntil: undefined, state: 'IN_FORCE' });
    const send = (values) => {
      const body = bodyOf(valuesOf(props.enterprise), props.enterprise);
      const one = orNull(values);
      body.licences = editing.value.at < 0 ? [...body.licences, one] : body.licences.map((each, i) => (i === editing.value.at ? one : each));
      return api.put(`/enterprises/${props.enterprise.id}`, body, { etag: props.etag });
    };
    const fields = (form) => html`<${SelectField} form=${form} path="kind" label=${t('licence.kind')} vocabulary="licenceKind" required />
      <${TextField} form=${form} path="number" label=${t('licence.number')} required />
      <${TextField} form=${form} path="issuer" label=${t('licence.issuer')} />
      <${SelectField} form=${form} path="state" label=${t('licence.state')} vocabulary="licenceState" required />
      <${DateField} form=${form} path="validFrom" label=${t('licence.validFrom')} />
      <${DateField} form=${form} path="validUntil" label=${t('licence.validUntil')} />
      <${TextField} form=${form} path="scope" label=${t('licence.scope')} wide />`;
    return () => {
      const all = props.enterprise.licences || [];
      return html`<${Panel} title=${t('enterprise.licences')} slots=${add(() => (editing.value = { at: -1, initial: fresh() }))}>
        ${all.length === 0 && html`<p class="faint">${t('nothing')}</p>`}
        ${all.length > 0 && table([t('licence.kind'), t('licence.number'), t('licence.issuer'), t('licence.scope'), t('licence.validUntil'), t('licence.state'), ''],
          all.map((each, at) => html`<tr key=${at}><td>${label(each.kind)}</td><td>${each.number}</td><td>${each.issuer}</td><td>${each.scope}</td>
            <td><${Due} day=${each.validUntil} /></td><td><${State} value=${each.state} tone=${STATE_TONES[code(each.state)]} /></td>
            <td>${change(() => (editing.value = { at, initial: { ...fresh(), ...each, kind: code(each.kind), state: code(each.state) } }))}</td></tr>`))}
        ${editing.value && html`<${Edit} title=${t('enterprise.licences')} initial=${editing.value.initial} send=${send} fields=${fields} onClose=${() => (editing.value = null)} onSaved=${(answer) => emit('saved', answer)} />`}
      </>`;
    };
  },
});

/** 安全从业人员. */
export const FileStaff = defineComponent({
  props: ['enterprise'],
  setup(props) {
    const items = shallowRef(null);
    const editing = shallowRef(null);
    const base = `/enterprises/${props.enterprise.id}/staff`;
    const load = () =>
      attempt(async () => {
        items.value = (await api.get(base, { size: 500 })).data.items;
      });
    load();
    const values = (person) => ({
      name: person?.name || '',
      role: code(person?.role),
      fullTime: person?.fullTime ?? true,
      since: person?.since || today(),
      until: person?.until || undefined,
      certificates: (person?.certificates || []).map((each) => ({ kind: code(each.kind), number: each.number, issuer: each.issuer, validUntil: each.validUntil || undefined })),
    });
    const send = (person) => (v, key) => {
      const body = { ...orNull(v), certificates: v.certificates.map(orNull) };
      return person ? api.put(`${base}/${person.id}`, body, { etag: `"${person.revision}"` }) : api.post(base, body, { key });
    };
    const fields = (form) => html`<${TextField} form=${form} path="name" label=${t('file.personName')} required />
      <${SelectField} form=${form} path="role" label=${t('file.role')} vocabulary="safetyRole" required />
      <${DateField} form=${form} path="since" label=${t('file.since')} required />
      <${DateField} form=${form} path="until" label=${t('file.until')} />
      <${SwitchField} form=${form} path="fullTime" label=${t('file.fullTime')} text=${t('file.fullTime')} />
      ${form.values.certificates.map((each, i) => html`<div class="field wide factor" key=${i}><div class="fields">
        <${SelectField} form=${form} path=${`certificates.${i}.kind`} label=${t('file.certificate')} vocabulary="certificateKind" required />
        <${TextField} form=${form} path=${`certificates.${i}.number`} label=${t('file.certificateNumber')} required />
        <${TextField} form=${form} path=${`certificates.${i}.issuer`} label=${t('licence.issuer')} />
        <${DateField} form=${form} path=${`certificates.${i}.validUntil`} label=${t('licence.validUntil')} />
      </div></div>`)}
      <div class="field wide"><a-button onClick=${() => form.values.certificates.push({ kind: undefined, number: '', issuer: '', validUntil: undefined })}>${t('file.addCertificate')}</a-button></div>`;
    return () => html`<${Panel} title=${t('tab.staff')} slots=${add(() => (editing.value = { person: null }))}>
      ${!items.value && html`<${Waiting} />`}
      ${items.value?.length === 0 && html`<p class="faint">${t('file.noStaff')}</p>`}
      ${items.value?.length > 0 && table([t('file.personName'), t('file.role'), t('file.fullTime'), t('file.certificates'), t('file.since'), ''],
        items.value.map((each) => html`<tr key=${each.id} class=${each.until ? 'faint' : ''}><td>${each.name}</td><td>${label(each.role)}</td><td>${t(each.fullTime ? 'file.full' : 'file.part')}</td>
          <td>${each.certificates.length === 0 ? '—' : each.certificates.map((one) => html`<div>${label(one.kind)} ${one.number} ${one.validUntil && html`<${Due} day=${one.validUntil} closed=${!!each.until} />`}</div>`)}</td>
          <td>${date(each.since)}${each.until && ` – ${date(each.until)}`}</td><td>${change(() => (editing.value = { person: each }))}</td></tr>`))}
      ${editing.value && html`<${Edit} title=${t('tab.staff')} initial=${values(editing.value.person)} send=${send(editing.value.person)} fields=${fields} onClose=${() => (editing.value = null)} onSaved=${load} />`}
    </>`;
  },
});

/** 重大危险源. */
export const FileInstallations = defineComponent({
  props: ['enterprise'],
  setup(props) {
    const items = shallowRef(null);
    const editing = shallowRef(null);
    const base = `/enterprises/${props.enterprise.id}/installations`;
    const load = () =>
      attempt(async () => {
        items.value = (await api.get(base, { size: 500 })).data.items;
      });
    load();
    const NAMES = ['name', 'level', 'substance', 'quantity', 'place', 'filingNumber', 'filedOn', 'assessedOn', 'assessedUntil', 'closedOn'];
    const values = (each) => Object.fromEntries(NAMES.map((name) => [name, each?.[name] ?? (name.endsWith('On') || name === 'assessedUntil' || name === 'level' ? undefined : '')]));
    const send = (each) => (v, key) => (each ? api.put(`${base}/${each.id}`, orNull(v), { etag: `"${each.revision}"` }) : api.post(base, orNull(v), { key }));
    const levels = [1, 2, 3, 4].map((level) => ({ value: level, label: t(`file.level.${level}`) }));
    const fields = (form) => html`<${TextField} form=${form} path="name" label=${t('file.installation')} required />
      <${SelectField} form=${form} path="level" label=${t('file.level')} options=${levels} required />
      <${TextField} form=${form} path="substance" label=${t('file.substance')} required />
      <${TextField} form=${form} path="quantity" label=${t('file.quantity')} placeholder="500 t" />
      <${TextField} form=${form} path="place" label=${t('file.place')} />
      <${TextField} form=${form} path="filingNumber" label=${t('file.filingNumber')} />
      <${DateField} form=${form} path="filedOn" label=${t('file.filedOn')} />
      <${DateField} form=${form} path="assessedOn" label=${t('file.assessedOn')} />
      <${DateField} form=${form} path="assessedUntil" label=${t('file.assessedUntil')} />
      <${DateField} form=${form} path="closedOn" label=${t('file.closedOn')} />`;
    return () => html`<${Panel} title=${t('tab.installations')} slots=${add(() => (editing.value = { item: null }))}>
      <p class="faint">${t('file.installations.note')}</p>
      ${!items.value && html`<${Waiting} />`}
      ${items.value?.length === 0 && html`<p class="faint">${t('file.noInstallation')}</p>`}
      ${items.value?.length > 0 && table([t('file.level'), t('file.installation'), t('file.substance'), t('file.quantity'), t('file.filingNumber'), t('file.assessedUntil'), ''],
        items.value.map((each) => html`<tr key=${each.id} class=${each.closedOn ? 'faint' : ''}><td>${t(`file.level.${each.level}`)}</td><td>${each.name}${each.closedOn && ` (${t('file.closedOn')} ${date(each.closedOn)})`}</td><td>${each.substance}</td><td>${each.quantity}</td>
          <td>${each.filingNumber || '—'}</td><td><${Due} day=${each.assessedUntil} closed=${!!each.closedOn} /></td><td>${change(() => (editing.value = { item: each }))}</td></tr>`))}
      ${editing.value && html`<${Edit} title=${t('tab.installations')} initial=${values(editing.value.item)} send=${send(editing.value.item)} fields=${fields} onClose=${() => (editing.value = null)} onSaved=${load} />`}
    </>`;
  },
});
