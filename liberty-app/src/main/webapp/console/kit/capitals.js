// 大写金额：an amount as papers write it: 叁佰壹拾元零伍分. The same words as Yuan in the core.
const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

/** From the decimal string of the wire; empty for what is not an amount below 10^12. */
export function capitals(text) {
  const match = /^0*(\d{0,12})(?:\.(\d{1,2}))?$/.exec(String(text ?? ''));
  if (!match || String(text) === '') return '';
  const whole = match[1];
  const [jiao, fen] = (match[2] || '').padEnd(2, '0').split('').map(Number);
  let words = whole ? `${integer(whole)}元` : '';
  if (jiao === 0 && fen === 0) return words ? `${words}整` : '零元整';
  if (words && (jiao === 0 || whole.endsWith('0'))) words += '零';
  if (jiao) words += `${DIGITS[jiao]}角`;
  return words + (fen ? `${DIGITS[fen]}分` : '');
}

function integer(digits) {
  const parts = digits.match(/\d{1,4}(?=(?:\d{4})*$)/g);
  let words = '';
  let gap = false;
  parts.forEach((part, i) => {
    const value = Number(part);
    if (value === 0) {
      gap = words !== '';
      return;
    }
    if (words && (gap || value < 1000)) words += '零';
    words += group(value) + GROUPS[parts.length - 1 - i];
    gap = false;
  });
  return words;
}

function group(value) {
  let words = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== '';
    } else {
      words += (gap ? '零' : '') + DIGITS[digit] + PLACES[place];
      gap = false;
    }
  }
  return words;
}
