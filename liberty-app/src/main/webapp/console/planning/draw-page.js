// 抽查：commitment and pool, the result once drawn, and its verification.
import { defineComponent, ref, shallowRef, useRoute } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt, done } from '../kit/feedback.js';
import { TextField } from '../kit/fields.js';
import { FilePage } from '../kit/file-page.js';
import { useForm } from '../kit/form.js';
import { count, date, label, today } from '../kit/format.js';
import { Facts, Nothing, Panel } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { State } from '../kit/states.js';

export const DrawPage = defineComponent({
  setup() {
    const route = useRoute();
    const record = useRecord(() => `/random-draws/${route.params.id}`);
    const drawing = ref(false);
    const verification = shallowRef(null);
    const verify = () => attempt(async () => {
      verification.value = (await api.get(`/random-draws/${route.params.id}/verification`)).data;
    });
    const officer = (one) => one.name || one.certificateNumber;
    const holds = () => verification.value.commitmentHolds && verification.value.selectionHolds;

    const facts = (draw) => html`<${Panel} title=${t('draw.published')}><${Facts} items=${[
      [t('division'), label(draw.division)],
      [t('draw.announcedOn'), date(draw.announcedOn)],
      [t('draw.drawOn'), date(draw.drawOn)],
      [t('draw.pool'), t('draw.pool.size', { enterprises: count(draw.enterprises), officers: count(draw.officers) })],
      [t('draw.groups'), draw.strata.map((one) => `${one.name} ${one.wanted}`).join('；'), true],
      [t('draw.publicSource'), draw.publicSource, true],
      [t('draw.commitment'), html`<span class="number receipt">${draw.commitment}</span>`, true],
      draw.drawnOn && [t('draw.publicValue'), draw.publicValue, true],
      draw.drawnOn && [t('draw.secret'), html`<span class="number receipt">${draw.secret}</span>`, true],
    ]} /><p><a href=${`/api/v1/random-draws/${draw.id}/pool`} target="_blank" rel="noopener">${t('draw.pool.text')}</a></p>
      <p class="faint">${t('draw.howTo')}</p></>`;

    const result = (draw) => html`<${Panel} title=${t('draw.result')} note=${t('list.count', { count: count(draw.visits.length) })} slots=${{
      actions: () => draw.drawnOn && html`<a-button size="small" onClick=${verify}>${t('draw.verify')}</a-button>`,
    }}>
      ${verification.value && html`<p><${State} tone=${holds() ? 'good' : 'bad'} value=${t(holds() ? 'draw.holds' : verification.value.commitmentHolds ? 'draw.selectionBroken' : 'draw.commitmentBroken')} /></p>`}
      ${draw.visits.length === 0 ? html`<${Nothing} text=${t('draw.waits', { date: date(draw.drawOn) })} />` : html`<div class="scroll"><table class="plain">
        <thead><tr><th class="right">#</th><th>${t('enterprise')}</th><th>${t('draw.lead')}</th><th>${t('draw.assisting')}</th></tr></thead>
        <tbody>${draw.visits.map((visit, i) => html`<tr key=${i}><td class="right">${i + 1}</td>
          <td><router-link to=${`/enterprises/${visit.enterprise.id}`}>${() => visit.enterprise.name}</router-link></td>
          <td>${officer(visit.lead)}</td><td>${officer(visit.assisting)}</td></tr>`)}</tbody></table></div>`}
    </>`;

    return () => {
      const draw = record.data.value;
      const tooEarly = draw && draw.drawOn > today();
      return html`<div>
        <${FilePage} record=${record} title=${draw?.title} above=${t('draws')} why=${draw && !draw.drawnOn && tooEarly ? t('draw.waits', { date: date(draw.drawOn) }) : ''} slots=${{
          states: () => html`<span class="states"><${State} tone=${draw.drawnOn ? 'good' : 'run'} value=${t(draw.drawnOn ? 'draw.drawn' : 'draw.announced')} /></span>`,
          actions: () => !draw.drawnOn && mayDo('plan.write') && html`<a-button type="primary" disabled=${tooEarly} onClick=${() => (drawing.value = true)}>${t('draw.do')}</a-button>`,
          head: () => html`<div class="file-body">${facts(draw)}${result(draw)}</div>`,
        }} />
        ${drawing.value && html`<${Drawing} draw=${draw} etag=${record.etag.value} onClose=${() => (drawing.value = false)}
          onSaved=${() => {
            drawing.value = false;
            done(t('draw.drawn'));
            record.reload();
          }} />`}
      </div>`;
    };
  },
});

const Drawing = defineComponent({
  props: { draw: { type: Object, required: true }, etag: { type: String, default: '' } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: { publicValue: '' } });
    const save = async () => {
      const saved = await form.submit((values, key) => api.post(`/random-draws/${props.draw.id}/result`, values, { key, etag: props.etag }));
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('draw.do')} act=${t('draw.do')} form=${form} requires=${[{ text: t('draw.rule.once') }]} onClose=${() => emit('close')} onSubmit=${save}>
      <${TextField} form=${form} path="publicValue" label=${t('draw.publicValue')} hint=${props.draw.publicSource} required wide />
    </>`;
  },
});
