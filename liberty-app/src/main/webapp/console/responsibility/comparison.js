// 版本比较：what one edition changes against another, and for how many enterprises.
import { defineComponent, ref, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';
import { count } from '../kit/format.js';
import { Waiting } from '../kit/parts.js';
import { State } from '../kit/states.js';

const TONES = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'wait' };

export const Comparison = defineComponent({
  props: { on: { type: String, default: '' } },
  setup(props) {
    const editions = shallowRef([]);
    const before = ref();
    const after = ref();
    const answer = shallowRef(null);
    attempt(async () => {
      editions.value = (await api.get('/responsibilities/editions', { size: 100 })).data.items;
      if (editions.value.length > 1) {
        after.value = editions.value[0].id;
        before.value = editions.value[1].id;
      }
    });
    watch(
      () => [before.value, after.value, props.on],
      () => before.value && after.value && attempt(async () => (answer.value = (await api.get('/responsibilities/comparison', { before: before.value, after: after.value, on: props.on })).data)),
    );
    const options = () => editions.value.map((one) => ({ value: one.id, label: `${one.edition} ${one.title}` }));
    return () => {
      if (editions.value.length === 0) return html`<p class="faint">${t('resp.noList')}</p>`;
      const found = answer.value;
      return html`<div>
        <div class="compare-bar"><a-select class="full" value=${before.value} options=${options()} aria-label=${t('resp.before')} onChange=${(id) => (before.value = id)} /><span>→</span>
          <a-select class="full" value=${after.value} options=${options()} aria-label=${t('resp.after')} onChange=${(id) => (after.value = id)} /></div>
        ${!found && before.value && html`<${Waiting} />`}
        ${found && html`<p>${t('resp.affected', { n: count(found.affected), all: count(found.enterprises) })}</p>
          <h3>${t('resp.body')}</h3>
          ${found.bodies.length === 0 ? html`<p class="faint">${t('resp.unchanged')}</p>` : html`<div class="scroll"><table class="plain"><tbody>${found.bodies.map((one) => html`<tr key=${one.code}><td><${State} value=${one.change} tone=${TONES[one.change.code]} /></td><td>${one.code}</td><td>${one.before?.name}</td><td>${one.after?.name}</td></tr>`)}</tbody></table></div>`}
          <h3>${t('resp.duty')}</h3>
          ${found.duties.length === 0 ? html`<p class="faint">${t('resp.unchanged')}</p>` : html`<div class="scroll"><table class="plain"><thead><tr><th></th><th>${t('indicator.code')}</th><th>${t('resp.before')}</th><th>${t('resp.after')}</th><th>${t('resp.fields')}</th><th class="right">${t('resp.enterprises')}</th></tr></thead>
            <tbody>${found.duties.map((one) => html`<tr key=${one.code}><td><${State} value=${one.change} tone=${TONES[one.change.code]} /></td><td class="nowrap">${one.code}</td><td class="words">${one.before?.content}</td><td class="words">${one.after?.content}</td>
              <td>${one.fields.map((name) => t(`resp.field.${name}`)).join(t('comma'))}</td><td class="right">${count(one.enterprises)}</td></tr>`)}</tbody></table></div>`}`}
      </div>`;
    };
  },
});
