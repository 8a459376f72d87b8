// 引用：the data form of a clause, work-safety-law/97.1.7 or work-safety-law/2021/97.1.7, in the words of
// a citation.
import { shallowRef } from '../lib.js';
import { language } from '../i18n/language.js';
import { api } from '../api/client.js';
import { chineseOf, codesOf, labelOf } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { place } from './provision.js';

const statutes = shallowRef([]);
let asked = null;

/** The statutes and their editions, fetched once. */
export function needStatutes() {
  if (!asked) {
    asked = api.get('/law/statutes').then(
      ({ data }) => (statutes.value = data.items || data),
      (problem) => {
        asked = null;
        throw problem;
      },
    );
  }
  return asked;
}

/** The title of a statute in the language of the console; the key while it is unknown. */
export function titleOf(law) {
  if (!asked) attempt(needStatutes);
  const one = statutes.value.find((statute) => statute.law === law);
  return (one && (language.value === 'en' ? one.titleEn : one.titleZh)) || law;
}

export const laws = () => [...new Set(statutes.value.map((statute) => statute.law))];

const REFERENCE = /\b([a-z]+(?:-[a-z]+)+)\/(?:((?:19|20)\d\d)\/)?(\d+)(?:\.(\d+))?(?:\.(\d+))?/g;

/** A text with every reference in it put into words: 《安全生产法》(2021)第九十七条第一款第（七）项. */
export function inWords(text) {
  return String(text ?? '').replace(REFERENCE, (whole, law, edition, article, paragraph, item) => {
    const at = place({ article: Number(article), paragraph: Number(paragraph) || null, item: Number(item) || null });
    const year = edition ? `(${edition})` : '';
    return language.value === 'en' ? `${titleOf(law)} ${year} art. ${at}`.replace('  ', ' ') : `《${titleOf(law)}》${year}${at}`;
  });
}

const ARTICLES = /([\u4e00-\u9fa5（）〈〉、]+)\((\d{4})\)(?:第(\d+)条(?:第(\d+)款)?(?:第(\d+)项)?)?/g;

/** 行政处罚法(2021)第37条第1款, as texts of the server cite articles, in the language of the console. */
export function articlesIn(text) {
  if (language.value !== 'en') return text;
  return String(text)
    .replace(ARTICLES, (whole, title, edition, article, paragraph, item) => {
      const law = lawOf(title);
      if (!law) return whole;
      const place = [article && `art. ${article}`, paragraph && `para. ${paragraph}`, item && `item ${item}`];
      return [`${labelOf('statute', law)} (${edition})`, ...place].filter(Boolean).join(' ');
    })
    .replace(/；/g, '; ');
}

function lawOf(title) {
  return codesOf('statute').find((law) => chineseOf('statute', law) === title);
}

/** The page of the law book that shows a clause, work-safety-law/2021/97.1.7. */
export function pageOfClause(ref) {
  const [law, edition, at] = ref.split('/');
  return { path: '/law', query: { law, text: `${edition}/${at}` } };
}

/** The editions of a statute, the newest first. */
export const editionsOf = (law) =>
  statutes.value.filter((one) => one.law === law).sort((a, b) => b.edition - a.edition);

export const allStatutes = () => statutes.value;
