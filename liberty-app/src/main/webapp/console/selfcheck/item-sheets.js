// 自查项目：the items of an enterprise, one a line, in force from a day on; old checks keep theirs.
import { defineComponent, ref, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { DateField, LongTextField, ChoiceField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, date, label } from '../kit/format.js';
import { Nothing, Panel, Waiting } from '../kit/parts.js';

export const ItemSheets = defineComponent({
  props: { enterprise: { type: String, required: true }, today: { type: String, required: true } },
  emits: ['saved'],
  setup(props, { emit }) {
    const sheets = shallowRef(null);
    const open = ref(null);
    const load = () => attempt(async () => (sheets.value = (await api.get('/self-inspections/settings/items', { enterprise: props.enterprise })).data));
    load();
    const saved = () => {
      open.value = null;
      load();
      emit('saved');
    };
    const newest = (kind) => sheets.value.find((one) => code(one.kind) === kind);
    return () => {
      if (!sheets.value) return html`<${Waiting} />`;
      return html`<div>
        ${sheets.value.length === 0 && html`<${Nothing} text=${t('selfcheck.noItems')}><a-button type="primary" onClick=${() => (open.value = 'DAILY')}>${t('selfcheck.items.adopt')}</a-button></>`}
        ${sheets.value.map((sheet, i) => html`<${Panel} key=${sheet.id} title=${label(sheet.kind)} note=${t('selfcheck.items.from', { date: date(sheet.from) })}
          slots=${newest(code(sheet.kind)) === sheet ? { actions: () => html`<a-button size="small" onClick=${() => (open.value = code(sheet.kind))}>${t('selfcheck.items.adopt')}</a-button>` } : {}}>
          <details open=${i < 2}><summary>${t('selfcheck.items.count', { count: sheet.items.length })}</summary>
          <ol class="item-list">${sheet.items.map((item) => html`<li key=${item.id}>${item.content}${item.photoNeeded && html` <span class="state run">${t('selfcheck.photo')}</span>`}${item.indicatorId && html` <span class="faint">${item.indicatorId}</span>`}</li>`)}</ol></details>
        </>`)}
        ${open.value && html`<${SheetDrawer} enterprise=${props.enterprise} kind=${open.value} before=${newest(open.value)} today=${props.today} onClose=${() => (open.value = null)} onSaved=${saved} />`}
      </div>`;
    };
  },
});

const MARK = /\s*[[【［(（]\s*(照片|photo)\s*[\]】］)）]\s*$/i;

const SheetDrawer = defineComponent({
  props: ['enterprise', 'kind', 'before', 'today'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    attempt(needVocabularies);
    const lines = (sheet) => (sheet ? sheet.items.map((item) => item.content + (item.photoNeeded ? '［照片］' : '')).join('\n') : '');
    const form = useForm({ draft: `selfcheck.items.${props.enterprise}`, initial: { kind: props.kind, from: props.today, items: lines(props.before) } });
    const kinds = [
      { value: 'DAILY', label: t('selfcheck.kind.daily') },
      { value: 'TEN_DAY', label: t('selfcheck.kind.tenDay') },
    ];
    const save = async () => {
      const known = new Map((props.before?.items || []).map((item) => [item.content, item]));
      const used = new Set();
      let next = 0;
      const items = form.values.items.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
        const content = line.replace(MARK, '');
        const old = known.get(content);
        let id = old && !used.has(old.id) ? old.id : null;
        while (!id) {
          next += 1;
          const candidate = String(next);
          if (!used.has(candidate) && ![...known.values()].some((item) => item.id === candidate)) id = candidate;
        }
        used.add(id);
        return { id, content, photoNeeded: MARK.test(line), indicatorId: old?.indicatorId };
      });
      const saved = await form.submit((values, key) => api.post('/self-inspections/settings/items', { enterpriseId: props.enterprise, kind: values.kind, from: values.from, items }, { key }));
      if (saved) emit('saved');
    };
    return () => html`<${ActDrawer} open title=${t('selfcheck.items.adopt')} act=${t('selfcheck.items.adopt')} form=${form} width=${880}
      notes=${[t('selfcheck.items.note'), t('selfcheck.items.photoNote')]} onClose=${() => emit('close')} onSubmit=${save}>
      <${ChoiceField} form=${form} path="kind" label=${t('selfcheck.kind')} options=${kinds} />
      <${DateField} form=${form} path="from" label=${t('selfcheck.notice.from')} required />
      <${LongTextField} form=${form} path="items" label=${t('selfcheck.items.lines')} rows=${10} required wide />
    </>`;
  },
});
