// 办理：one kind of form for every act: the form, and beside it what the law requires now, what is still
// missing, and the dates that will follow. The button says the act's name. Drafts are kept; when
// somebody else changed the record meanwhile, both versions are shown.
import { defineComponent, ref, watch } from '../lib.js';
import { html } from '../html.js';
import { language } from '../i18n/language.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { cite, date, moment } from './format.js';
import { narrow } from './screen.js';
import { Trace } from './trace.js';

export const ActDrawer = defineComponent({
  props: {
    open: Boolean,
    title: { type: String, required: true },
    act: { type: String, required: true },
    form: { type: Object, required: true },
    requires: { type: Array, default: () => [] },
    notes: { type: Array, default: () => [] },
    missing: { type: Array, default: () => [] },
    dates: { type: Array, default: () => [] },
    versions: { type: Function, default: undefined },
    blocked: { type: String, default: '' },
    width: { type: Number, default: 960 },
  },
  emits: ['close', 'submit', 'refresh'],
  setup(props, { emit, slots }) {
    const submit = (event) => {
      event?.preventDefault?.();
      emit('submit');
    };
    return () => html`<a-drawer open=${props.open} title=${props.title} width=${narrow.value ? '100%' : Math.min(props.width, window.innerWidth)}
      maskClosable=${false} onClose=${() => emit('close')} class="act-drawer" destroyOnClose slots=${{
        footer: () => html`<div class="act-footer">
          ${props.blocked && html`<span class="blocked" role="status">${props.blocked}</span>`}
          <a-button onClick=${() => emit('close')}>${t('cancel')}</a-button>
          <a-button type="primary" loading=${props.form.busy.value} disabled=${!!props.blocked} onClick=${submit}>${props.act}</a-button>
        </div>`,
      }}>
      ${() => html`<div class="act">
        <form class="act-form" onSubmit=${submit} noValidate>
          <${DraftNote} form=${props.form} />
          ${props.form.conflict.value && html`<${Conflict} form=${props.form} versions=${props.versions} onRefresh=${() => emit('refresh')} />`}
          <div class="fields">${slots.default?.()}</div>
          <button type="submit" hidden></button>
        </form>
        <aside class="act-aside">
          ${slots.aside?.()}
          ${props.requires.length > 0 && html`<section>
            <h3>${t('act.requires')}</h3>
            <ul class="requires">${props.requires.map((rule) => html`<li class=${rule.ok === undefined ? '' : rule.ok ? 'ok' : 'not'}>
              ${rule.ok !== undefined && html`<span class="sign" aria-label=${t(rule.ok ? 'act.met' : 'act.unmet')}>${rule.ok ? '✓' : '○'}</span>`}
              <span>${rule.text}${rule.basis && html`<span class="basis">${cite(rule.basis)}</span>`}</span>
            </li>`)}</ul>
          </section>`}
          ${props.notes.length > 0 && html`<section>
            <h3>${t('act.notes')}</h3>
            <ul class="requires">${props.notes.map((note) => html`<li><span>${note}</span></li>`)}</ul>
          </section>`}
          ${props.missing.length > 0 && html`<section>
            <h3>${t('act.missing')}</h3>
            <ul class="requires">${props.missing.map((one) => html`<li class="not"><span class="sign" aria-hidden="true">!</span>
              <span>${one.text}${one.basis && html`<span class="basis">${cite(one.basis)}</span>`}</span></li>`)}</ul>
          </section>`}
          ${props.dates.length > 0 && html`<${FollowingDates} dates=${props.dates} />`}
        </aside>
      </div>`}
    </a-drawer>`;
  },
});

export const DraftNote = ({ form }) =>
  form.draftAt.value
    ? html`<div class="draft-note" role="status">${t('draft.restored', { at: moment(form.draftAt.value) })}
        <a-button type="link" size="small" onClick=${() => form.reset()}>${t('draft.discard')}</a-button></div>`
    : null;
DraftNote.props = ['form'];

/** Both versions side by side: [{label, mine, stored}]. */
export const Conflict = defineComponent({
  props: ['form', 'versions'],
  emits: ['refresh'],
  setup(props, { emit }) {
    const rows = ref(null);
    watch(
      () => props.form.conflict.value,
      async (problem) => {
        rows.value = problem && props.versions ? await props.versions() : null;
      },
      { immediate: true },
    );
    return () => html`<div class="conflict" role="alert">
      <strong>${t('conflict.title')}</strong>
      <p>${t('conflict.text')}</p>
      ${rows.value && html`<table class="versions">
        <thead><tr><th></th><th>${t('conflict.mine')}</th><th>${t('conflict.stored')}</th></tr></thead>
        <tbody>${rows.value.map((row) => html`<tr class=${row.mine !== row.stored ? 'differs' : ''}><th>${row.label}</th><td>${row.mine || '—'}</td><td>${row.stored || '—'}</td></tr>`)}</tbody>
      </table>`}
      <a-button size="small" onClick=${() => {
        props.form.conflict.value = null;
        emit('refresh');
      }}>${t('conflict.proceed')}</a-button>
    </div>`;
  },
});

let terms = null;
const computed = new Map();

/** The legal term of a name that was in force on the day; undefined if there was none. */
async function termOn(rule, day) {
  if (!terms) {
    terms = api.get('/deadlines/rules').then(
      ({ data }) => data.items || data,
      () => {
        terms = null;
        return [];
      },
    );
  }
  return (await terms).find(
    (term) => term.rule === rule && (!term.effectiveFrom || term.effectiveFrom <= day) && (!term.effectiveTo || day < term.effectiveTo),
  );
}

/** A date that follows: {term, lastDay, provisional, explanation}; null where the law sets no term. */
function follow(rule, from) {
  const key = `${language.value} ${rule} ${from}`;
  if (!computed.has(key)) {
    computed.set(
      key,
      (async () => {
        const term = await termOn(rule, from);
        if (!term) return null;
        const { data } = await api.post('/deadlines', { rule, from, provisional: true });
        return { term, ...data };
      })().catch(() => {
        computed.delete(key);
        return null;
      }),
    );
  }
  return computed.get(key);
}

/** Dates that follow from an event: [{rule, from}], asked of the server and remembered. */
export const FollowingDates = defineComponent({
  props: ['dates', 'title'],
  setup(props) {
    const found = ref([]);
    let asked = 0;
    watch(
      () => JSON.stringify(props.dates),
      async () => {
        const mine = ++asked;
        const answers = await Promise.all(props.dates.filter((one) => one.from).map((one) => follow(one.rule, one.from)));
        if (mine === asked) found.value = answers.filter(Boolean);
      },
      { immediate: true },
    );
    return () =>
      found.value.length === 0
        ? null
        : html`<section>
            <h3>${props.title || t('act.dates')}</h3>
            <ul class="following">${found.value.map((one) => html`<li key=${one.term.rule}>
              <span>${language.value === 'en' ? one.term.labelEn : one.term.labelZh}</span>
              <strong>${t(one.term.direction === 'BEFORE' ? 'term.before' : 'term.until', { date: date(one.lastDay) })}</strong>
              ${one.provisional && html`<span class="faint">${t('act.provisional')}</span>`}
              <span class="basis">${one.term.basis}</span>
              <details><summary>${t('term.computation')}</summary><${Trace} steps=${one.explanation} /></details>
            </li>`)}</ul>
          </section>`;
  },
});
