// 写法：dates, amounts and numbers as the office writes them.
import { dayjs } from '../lib.js';
import { language } from '../i18n/language.js';
import { t } from '../i18n/texts.js';

const ZH_DAYS = '日一二三四五六';

/** 2020年12月31日（周四）. */
export function date(iso) {
  if (!iso) return '';
  const day = dayjs(iso);
  if (!day.isValid()) return String(iso);
  if (language.value === 'en') return day.format('ddd, D MMM YYYY');
  return `${day.format('YYYY年M月D日')}（周${ZH_DAYS[day.day()]}）`;
}

/** 2020年12月31日, as papers date themselves. */
export function plainDate(iso) {
  return iso ? dayjs(iso).format('YYYY年M月D日') : '';
}

/** A moment, to the minute, in this machine's time. */
export function moment(instant) {
  return instant ? `${date(instant)} ${dayjs(instant).format('HH:mm')}` : '';
}

export function today() {
  return dayjs().format('YYYY-MM-DD');
}

/** 12,345.00 from the decimal string of the wire; no arithmetic on amounts in here. */
export function yuan(text) {
  if (text === null || text === undefined || text === '') return '';
  const [whole, part = ''] = String(text).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}.${part.padEnd(2, '0')}`;
}

/** 1.2345 万元 beside an amount, exact, from ten thousand yuan on; empty below, and in English. */
export function inWan(text) {
  if (language.value === 'en') return '';
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(String(text ?? ''));
  if (!match || match[2].replace(/^0+/, '').length < 5) return '';
  const digits = match[2].replace(/^0+/, '') + (match[3] || '').padEnd(2, '0');
  const whole = digits.slice(0, -6);
  const part = digits.slice(-6).replace(/0+$/, '');
  const number = match[1] + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
  return t('unit.wan', { number });
}

/** The amount with its 万元 beside it. */
export function money(text) {
  if (text === null || text === undefined || text === '') return '—';
  const wan = inWan(text);
  return wan ? `${t('unit.yuan', { number: yuan(text) })}（${wan}）` : t('unit.yuan', { number: yuan(text) });
}

export function count(number) {
  return typeof number === 'number' ? number.toLocaleString('en-US') : String(number ?? '');
}

/** The label of {code, label}, or the plain value. */
export function label(value) {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.label ?? value.name ?? value.code ?? '' : String(value);
}

export const code = (value) => (value && typeof value === 'object' ? value.code : value);

/** How far a due date is, in words: 还剩 3 天, 今天到期, 逾期 5 天. */
export function distance(iso) {
  if (!iso) return { late: false, days: null, text: '' };
  const days = dayjs(iso).startOf('day').diff(dayjs().startOf('day'), 'day');
  if (days > 0) return { late: false, days, text: t('due.left', { days: count(days) }) };
  if (days === 0) return { late: false, days, text: t('due.today') };
  return { late: true, days, text: t('due.late', { days: count(-days) }) };
}

/** A legal basis in words, whatever shape it comes in. */
export function cite(basis) {
  if (!basis) return '';
  if (Array.isArray(basis)) return basis.map(cite).filter(Boolean).join('；');
  if (typeof basis === 'string') return basis;
  return basis.citation || basis.label || basis.text || basis.ref || '';
}
