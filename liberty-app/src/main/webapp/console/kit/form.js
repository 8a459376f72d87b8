// 表单：values, errors at the field, drafts, and a submission that can be repeated without harm.
import { onBeforeUnmount, reactive, ref, toRaw, watch } from '../lib.js';
import { Problem, newKey } from '../api/client.js';
import { clearProblem, tell } from './feedback.js';
import { dropDraft, findDraft, keepDraft } from './draft.js';

const copy = (value) => JSON.parse(JSON.stringify(toRaw(value)));

/**
 * A form.
 *
 * @param draft the name under which drafts are kept; none when empty
 * @param initial the values to begin with
 */
export function useForm({ draft = '', initial = {} }) {
  const values = reactive(copy(initial));
  const errors = reactive({});
  const busy = ref(false);
  const conflict = ref(null);
  const draftAt = ref(null);
  const fields = new Set();
  let start = copy(initial);
  let sent = { body: null, key: null };
  let timer = null;
  let touched = false;

  const kept = draft && findDraft(draft);
  if (kept) {
    Object.assign(values, merge(kept.values, kept.start || start, start));
    draftAt.value = kept.at;
    touched = true;
  }
  const save = () => {
    clearTimeout(timer);
    timer = null;
    keepDraft(draft, copy(values), start);
  };
  const stop = draft
    ? watch(values, () => {
        if (JSON.stringify(copy(values)) === JSON.stringify(start) && !touched) return;
        touched = true;
        clearTimeout(timer);
        timer = setTimeout(save, 400);
      })
    : () => {};
  onBeforeUnmount(() => {
    if (timer) save();
    stop();
  });

  function reset(to = start) {
    start = copy(to);
    for (const name of Object.keys(values)) delete values[name];
    Object.assign(values, copy(to));
    forget();
  }

  /** Takes a newer version of the record; what was typed stays, the rest follows the record. */
  function rebase(to) {
    Object.assign(values, merge(copy(values), start, copy(to)));
    start = copy(to);
  }

  /** Whether people typed something else into a field than it held. */
  function isChanged(name) {
    return !same(values[name], start[name]);
  }

  function forget() {
    touched = false;
    draftAt.value = null;
    clearErrors();
    setTimeout(() => {
      clearTimeout(timer);
      timer = null;
      if (draft) dropDraft(draft);
    });
  }

  function clearErrors() {
    for (const path of Object.keys(errors)) delete errors[path];
  }

  function fail(path, text) {
    errors[path] = text;
  }

  /** Puts the errors of a refusal at their fields; answers whether each found its field. */
  function place(problem) {
    let all = problem.errors.length > 0;
    for (const error of problem.errors) {
      const path = pathOf(error.pointer);
      const field = [...fields].find((one) => one === path) || nearest(fields, path);
      if (field) errors[field] = errors[field] ? `${errors[field]} ${error.message}` : error.message;
      else all = false;
    }
    return all;
  }

  /**
   * Runs an action with a copy of the values and an idempotency key that changes with them.
   * Answers its result, or undefined after a refusal, which is then shown.
   */
  async function submit(action) {
    if (busy.value) return undefined;
    clearErrors();
    clearProblem();
    const body = copy(values);
    const text = JSON.stringify(body);
    if (sent.body !== text) sent = { body: text, key: newKey() };
    busy.value = true;
    try {
      const result = await action(body, sent.key);
      forget();
      return result ?? true;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.isConflict) conflict.value = problem;
      else if (!place(problem)) tell(problem);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return { values, errors, busy, conflict, draftAt, fields, reset, rebase, isChanged, fail, clearErrors, submit };
}

const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Three versions in one: what was typed over `before`, on top of `now`. */
function merge(typed, before, now) {
  const merged = {};
  for (const name of new Set([...Object.keys(typed), ...Object.keys(now)]))
    merged[name] = name in typed && !same(typed[name], before[name]) ? typed[name] : name in now ? now[name] : typed[name];
  return copy(merged);
}

/** /violation/provision, #/violation/provision and violation.provision are one path. */
export function pathOf(pointer) {
  return String(pointer || '').replace(/^#?\/?/, '').replace(/\//g, '.');
}

function nearest(fields, path) {
  return [...fields]
    .filter((field) => path.startsWith(`${field}.`) || field.endsWith(`.${path}`))
    .sort((a, b) => b.length - a.length)[0];
}

export function read(values, path) {
  return path.split('.').reduce((at, name) => (at === undefined || at === null ? at : at[name]), values);
}

export function write(values, path, value) {
  const names = path.split('.');
  const last = names.pop();
  let at = values;
  for (const name of names) {
    if (at[name] === undefined || at[name] === null) at[name] = {};
    at = at[name];
  }
  at[last] = value;
}
