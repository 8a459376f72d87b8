// 文字：texts by key, from zh.json and en.json. A key without a text shows itself, and a test of the
// build compares the two files.
import { reactive } from '../lib.js';
import { language } from './language.js';

const texts = reactive({ zh: {}, en: {} });

/** Fetches both files, once, before anything is shown. */
export async function loadTexts() {
  const [zh, en] = await Promise.all(
    ['zh', 'en'].map(async (name) => (await fetch(new URL(`${name}.json`, import.meta.url))).json()),
  );
  texts.zh = zh;
  texts.en = en;
}

/** The text of a key, with {name} replaced from the values. */
export function t(key, values = {}) {
  const text = texts[language.value][key] ?? texts.zh[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

/** Whether there is such a text. */
export const hasText = (key) => key in texts.zh;
