// 词汇：the closed lists of the system with their labels, fetched once a language.
import { reactive, watch } from '../lib.js';
import { language } from '../i18n/language.js';
import { api } from './client.js';

const lists = reactive({});
let fetched = null;

/** Fetches the lists; many callers share one request. */
export function needVocabularies() {
  if (!fetched) {
    fetched = api
      .get('/vocabularies')
      .then(({ data }) => Object.assign(lists, data))
      .catch((problem) => {
        fetched = null;
        throw problem;
      });
  }
  return fetched;
}

watch(language, () => {
  if (fetched) {
    fetched = null;
    needVocabularies();
  }
});

const entries = (name) => lists[name] || [];

/** Options for a select box. */
export function optionsOf(name) {
  return entries(name).map((entry) => ({ value: entry.code, label: labelIn(entry) }));
}

/** The label of a code; the code itself while its list is unknown. */
export function labelOf(name, code) {
  const entry = entries(name).find((one) => one.code === code);
  return entry ? labelIn(entry) : code;
}

/** The codes of a list. */
export const codesOf = (name) => entries(name).map((entry) => entry.code);

/** The Chinese label of a code, whatever the language. */
export const chineseOf = (name, code) => entries(name).find((one) => one.code === code)?.labelZh;

function labelIn(entry) {
  if (language.value === 'en') return entry.labelEn || entry.label || entry.code;
  return entry.labelZh || entry.label || entry.code;
}
