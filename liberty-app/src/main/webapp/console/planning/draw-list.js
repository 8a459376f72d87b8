// 双随机抽查：announced, then drawn on its day.
import { defineComponent, ref, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo, session } from '../api/session.js';
import { needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { DateField, DivisionField, NumberField, SelectField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { count, date, label } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { State } from '../kit/states.js';

const stateOf = (draw) => (draw.drawnOn ? 'draw.drawn' : 'draw.announced');

const COLUMNS = [
  { key: 'title', title: 'draw.title', text: (draw) => draw.title, to: (draw) => `/random-draws/${draw.id}` },
  { key: 'division', title: 'division', text: (draw) => label(draw.division) },
  { key: 'state', title: 'state', text: (draw) => t(stateOf(draw)), view: (draw) => html`<${State} tone=${draw.drawnOn ? 'good' : 'run'} value=${t(stateOf(draw))} />` },
  { key: 'pool', title: 'draw.pool', text: (draw) => t('draw.pool.size', { enterprises: count(draw.enterprises), officers: count(draw.officers) }) },
  { key: 'wanted', title: 'draw.wanted', text: (draw) => count(draw.strata.reduce((sum, one) => sum + one.wanted, 0)), align: 'right' },
  { key: 'announcedOn', title: 'draw.announcedOn', text: (draw) => draw.announcedOn, view: (draw) => date(draw.announcedOn) },
  { key: 'drawOn', title: 'draw.drawOn', text: (draw) => draw.drawOn, view: (draw) => date(draw.drawOn) },
];

export const DrawList = defineComponent({
  setup() {
    const router = useRouter();
    const adding = ref(false);
    const add = () => mayDo('plan.write') && html`<a-button type="primary" onClick=${() => (adding.value = true)}>${t('draw.new')}</a-button>`;
    return () => html`<div>
      <${ListPage} name="draws" title=${t('draws')} path="/random-draws" columns=${COLUMNS} emptyText=${t('draw.none')} slots=${{ actions: add, empty: add }} />
      ${adding.value && html`<${Announcement} onClose=${() => (adding.value = false)} onSaved=${(draw) => router.push(`/random-draws/${draw.id}`)} />`}
    </div>`;
  },
});

const group = () => ({ name: '', sector: undefined, riskLevel: undefined, wanted: 1 });

const Announcement = defineComponent({
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    attempt(needVocabularies);
    const form = useForm({
      draft: 'draw.new',
      initial: { division: session.account?.division?.code, title: '', drawOn: undefined, publicSource: '', groups: [group()] },
    });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post('/random-draws', values, { key }));
      if (saved) emit('saved', saved.data || saved);
    };
    return () => html`<${ActDrawer} open title=${t('draw.new')} act=${t('draw.announce')} form=${form} requires=${[{ text: t('draw.rule.commitment') }, { text: t('draw.rule.public') }]} onClose=${() => emit('close')} onSubmit=${save}>
      <${TextField} form=${form} path="title" label=${t('draw.title')} required wide />
      <${DivisionField} form=${form} path="division" label=${t('division')} required />
      <${DateField} form=${form} path="drawOn" label=${t('draw.drawOn')} required />
      <${TextField} form=${form} path="publicSource" label=${t('draw.publicSource')} hint=${t('draw.publicSource.hint')} required wide />
      ${form.values.groups.map((one, i) => html`<fieldset class="item wide" key=${i}>
        <legend>${t('draw.group', { n: i + 1 })}
          ${form.values.groups.length > 1 && html`<a-button type="link" size="small" onClick=${() => form.values.groups.splice(i, 1)}>${t('remove')}</a-button>`}</legend>
        <div class="fields">
          <${TextField} form=${form} path="groups.${i}.name" label=${t('draw.group.name')} required />
          <${NumberField} form=${form} path="groups.${i}.wanted" label=${t('draw.wanted')} min=${1} required />
          <${SelectField} form=${form} path="groups.${i}.sector" label=${t('sector')} vocabulary="sector" />
          <${SelectField} form=${form} path="groups.${i}.riskLevel" label=${t('riskLevel')} vocabulary="riskLevel" />
        </div>
      </fieldset>`)}
      <div class="wide"><a-button type="dashed" block onClick=${() => form.values.groups.push(group())}>${t('draw.group.add')}</a-button></div>
    </>`;
  },
});
