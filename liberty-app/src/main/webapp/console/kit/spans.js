// 幅度文字：10万元以上20万元以下, as traces keep ranges, in the language of the console.
import { language } from '../i18n/language.js';
import { t } from '../i18n/texts.js';
import { yuan } from './format.js';

const AMOUNT = '(\\d+(?:\\.\\d+)?)(万?)元';
const SPANS = new RegExp(`${AMOUNT}以上${AMOUNT}以下|${AMOUNT}以下|${AMOUNT}`, 'g');

/** 20万元 as 200,000.00; moves the point, and computes nothing. */
function plain(number, wan) {
  if (!wan) return yuan(number);
  const [whole, part = ''] = number.split('.');
  const digits = part.padEnd(4, '0');
  return yuan(`${whole}${digits.slice(0, 4)}.${digits.slice(4) || '00'}`);
}

export function spansIn(text) {
  if (language.value !== 'en') return text;
  return text.replace(SPANS, (whole, low, lowWan, high, highWan, top, topWan, one, oneWan) => {
    const amount = (number, wan) => t('unit.yuan', { number: plain(number, wan) });
    if (low !== undefined) return t('range.between', { min: amount(low, lowWan), max: amount(high, highWan) });
    if (top !== undefined) return t('range.upTo', { max: amount(top, topWan) });
    return amount(one, oneWan);
  });
}
