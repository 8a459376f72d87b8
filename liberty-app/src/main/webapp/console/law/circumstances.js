// 裁量情节：grouped by the way they lead, each with its article.
import { shallowRef, watch } from '../lib.js';
import { language } from '../i18n/language.js';
import { api } from '../api/client.js';
import { label } from '../kit/format.js';
import { attempt } from '../kit/feedback.js';

const all = shallowRef([]);
let asked = '';

function need() {
  if (asked === language.value) return;
  asked = language.value;
  attempt(async () => {
    all.value = (await api.get('/law/circumstances')).data;
  });
}

watch(language, () => {
  if (asked) need();
});

/** Options of a select box, in groups. */
export function circumstanceOptions() {
  need();
  const groups = new Map();
  for (const one of all.value) {
    if (!groups.has(one.effect.code)) groups.set(one.effect.code, { label: label(one.effect), options: [] });
    groups.get(one.effect.code).options.push({
      value: one.circumstance.code,
      label: label(one.circumstance),
      title: one.basis,
    });
  }
  return [...groups.values()];
}
