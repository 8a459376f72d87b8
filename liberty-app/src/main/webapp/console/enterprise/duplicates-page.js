// 疑似重复：pairs of entries that may be the same enterprise. A person decides, with a reason.
import { RouterLink, defineComponent, ref, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { attempt, done } from '../kit/feedback.js';
import { SelectField, LongTextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { count, label } from '../kit/format.js';
import { Nothing, PageHead, Panel, Waiting } from '../kit/parts.js';
import { State } from '../kit/states.js';

export const DuplicatesPage = defineComponent({
  setup() {
    const answer = shallowRef(null);
    const page = ref(1);
    const deciding = shallowRef(null);
    const load = () =>
      attempt(async () => {
        answer.value = (await api.get('/enterprises/duplicates', { page: page.value - 1, size: 20 })).data;
      });
    load();
    const entry = (card) => html`<div class="alike-entry">
      <div><${RouterLink} to=${`/enterprises/${card.id}`}>${card.name}</> <${State} value=${card.status} /></div>
      <div class="number">${card.creditCode}</div>
      <div class="faint">${[label(card.division), label(card.sector), card.people, card.phone].filter(Boolean).join(' · ')}</div>
      <div class="faint">${card.address}</div>
    </div>`;
    return () => html`<div>
      <${PageHead} title=${t('enterprise.duplicates')} above=${t('menu.enterprises')} />
      <${Panel} title=${t('duplicate.list')} note=${answer.value && t('list.count', { count: count(answer.value.total) })}>
        <p class="faint">${t('duplicate.rule')}</p>
        ${!answer.value && html`<${Waiting} />`}
        ${answer.value?.total === 0 && html`<${Nothing} text=${t('duplicate.none')} />`}
        <ul class="alike-list">${(answer.value?.items || []).map(
          (pair) => html`<li key=${pair.first.id + pair.second.id}>
            <div class="alike-pair">${entry(pair.first)}${entry(pair.second)}</div>
            <div class="alike-foot"><span>${pair.reasons.map((reason) => html`<a-tag>${label(reason)}</a-tag>`)}</span>
              <a-button onClick=${() => (deciding.value = pair)}>${t('duplicate.decide')}</a-button></div>
          </li>`,
        )}</ul>
        ${answer.value?.total > 20 && html`<a-pagination size="small" current=${page.value} pageSize=${20} total=${answer.value.total}
          onChange=${(number) => {
            page.value = number;
            load();
          }} />`}
      </>
      ${deciding.value && html`<${Decide} pair=${deciding.value} onClose=${() => (deciding.value = null)} onSaved=${load} />`}
    </div>`;
  },
});

const Decide = defineComponent({
  props: ['pair'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const { first, second } = props.pair;
    const form = useForm({ initial: { verdict: undefined, kept: first.id, reason: '' } });
    const save = async () => {
      const result = await form.submit((values, key) =>
        api.post('/enterprises/duplicates/decisions', { ...values, other: values.kept === first.id ? second.id : first.id }, { key }),
      );
      if (result) {
        done(t('saved'));
        emit('saved');
        emit('close');
      }
    };
    return () => html`<${ActDrawer} open width=${720} title=${t('duplicate.decide')} act=${t('duplicate.decide')} form=${form} notes=${[t('duplicate.note.same'), t('duplicate.note.kept')]}
      onClose=${() => emit('close')} onSubmit=${save}>
      <${SelectField} form=${form} path="verdict" label=${t('duplicate.verdict')} vocabulary="duplicateVerdict" required />
      <${SelectField} form=${form} path="kept" label=${t('duplicate.kept')} required
        options=${[first, second].map((card) => ({ value: card.id, label: `${card.name}　${card.creditCode}` }))} />
      <${LongTextField} form=${form} path="reason" label=${t('enterprise.reason')} required wide />
    </>`;
  },
});
