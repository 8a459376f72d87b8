// 条款：a row of the law book in words.
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { inWan, money } from '../kit/format.js';
import { labelOf } from '../api/vocabularies.js';

const ZH = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 九十七, as articles are cited. */
export function zhNumber(number) {
  if (number < 10) return ZH[number];
  if (number < 20) return `十${number % 10 ? ZH[number % 10] : ''}`;
  if (number < 100) return `${ZH[Math.floor(number / 10)]}十${number % 10 ? ZH[number % 10] : ''}`;
  const rest = number % 100;
  return `${ZH[Math.floor(number / 100)]}百${rest === 0 ? '' : rest < 10 ? `零${ZH[rest]}` : rest < 20 ? `一${zhNumber(rest)}` : zhNumber(rest)}`;
}

/** 第九十七条第一款第（七）项. */
export function place(row) {
  if (language.value === 'en') return [row.article, row.paragraph, row.item].filter(Boolean).join('.');
  return `第${zhNumber(row.article)}条${row.paragraph ? `第${zhNumber(row.paragraph)}款` : ''}${row.item ? `第（${zhNumber(row.item)}）项` : ''}`;
}

/** The row without its edition, as acts and trials name it. */
export const nameOf = (row) =>
  `${row.law}/${[row.article, row.paragraph, row.item].filter((part) => part !== null && part !== undefined).join('.')}`;

export const labelOfRow = (row) => (language.value === 'en' ? row.labelEn : row.labelZh) || '';

const amount = (yuan) => inWan(yuan) || money(yuan);

/** 10万元–20万元, 年收入的 30%–60%, … */
export function rangeOf(row) {
  const span = (min, max, unit) => {
    const low = min === null || min === undefined ? null : unit(min);
    const high = max === null || max === undefined ? null : unit(max);
    if (low && high) return low === high ? low : t('range.between', { min: low, max: high });
    if (high) return t('range.upTo', { max: high });
    return low ? t('range.from', { min: low }) : '';
  };
  switch (row.kind) {
    case 'RANGE':
      return span(row.minYuan, row.maxYuan, amount);
    case 'PERCENT_OF_ANNUAL_INCOME':
      return t('range.income', { range: span(row.percentMin, row.percentMax, (part) => `${part}%`) });
    case 'MULTIPLE_OF_ILLEGAL_GAINS':
      return t('range.gains', { range: span(row.multipleMin, row.multipleMax, (part) => t('times', { n: part })) });
    case 'MULTIPLE_OF_GOODS_VALUE':
      return t('range.goods', { range: span(row.multipleMin, row.multipleMax, (part) => t('times', { n: part })) });
    case 'MULTIPLE_OF_BASE_FINE':
      return t('range.base', { range: span(row.multipleMin, row.multipleMax, (part) => t('times', { n: part })) });
    default:
      return labelOf('fineKind', row.kind);
  }
}

/** Which amounts a row needs to be computed. */
export function amountsFor(kind) {
  return {
    PERCENT_OF_ANNUAL_INCOME: ['annualIncomeYuan'],
    MULTIPLE_OF_ILLEGAL_GAINS: ['illegalGainsYuan'],
    MULTIPLE_OF_GOODS_VALUE: ['goodsValueYuan'],
    MULTIPLE_OF_BASE_FINE: ['baseFineYuan'],
    DAILY_ACCUMULATION: ['baseFineYuan'],
  }[kind] || [];
}

/** Whose illegal gains are its own; those of a unit are not its leaders' and employees'. */
const HAS_GAINS = ['UNIT', 'AGENCY', 'INVESTOR', 'INDIVIDUAL'];

/** Rows beside which no gains are confiscated: another text says so, or they were already. */
const WITHOUT_GAINS = ['REFERENCE', 'UNSPECIFIED', 'DAILY_ACCUMULATION'];

/**
 * The facts that a row asks for: amounts that it computes with, that its stage turns on or that it
 * confiscates, and the period of a daily fine. Illegal gains are always offered to a party that may
 * have them: where the clause is silent, 行政处罚法(2021) 第28条第2款 confiscates them.
 */
export function factsFor(row) {
  const required = amountsFor(row?.kind);
  const amounts = new Map(required.map((name) => [name, true]));
  const offer = (name) => amounts.has(name) || amounts.set(name, false);
  if (/GAINS/.test(row?.condition || '') || row?.otherPenalties?.includes('CONFISCATE_GAINS')) offer('illegalGainsYuan');
  if (/GOODS/.test(row?.condition || '') || row?.otherPenalties?.includes('CONFISCATE_GOODS')) offer('goodsValueYuan');
  const silent = row && !amounts.has('illegalGainsYuan') && HAS_GAINS.includes(row.subject) && !WITHOUT_GAINS.includes(row.kind);
  if (silent) offer('illegalGainsYuan');
  return {
    amounts: [...amounts].map(([name, needed]) => ({ name, required: needed, hint: silent && name === 'illegalGainsYuan' ? 'illegalGainsYuan.silent' : '' })),
    period: row?.kind === 'DAILY_ACCUMULATION',
  };
}
