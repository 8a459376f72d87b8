// 导出：tables as CSV (with a byte order mark, so that Excel reads Chinese) and as .xlsx, written here
// without a library: a zip of stored parts.
import { dayjs } from '../lib.js';

export function saveCsv(name, heads, lines) {
  const text = [heads, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n');
  saveFile(`${name}.csv`, new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' }));
}

/** Quotes where needed; a text that a spreadsheet would run as a formula gets an apostrophe. */
function csvCell(value) {
  let text = String(value ?? '');
  if (/^[=+@\t\r]/.test(text) || (/^-/.test(text) && !/^-\d+(\.\d+)?$/.test(text))) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export function saveXlsx(name, sheet, heads, lines) {
  const row = (cells, number, style) =>
    `<row r="${number}">${cells.map((cell, i) => xlsxCell(cell, letters(i) + number, style)).join('')}</row>`;
  const widths = heads.map((head, i) =>
    Math.min(60, Math.max(...[head, ...lines.slice(0, 200).map((line) => line[i])].map(width)) + 2),
  );
  const worksheet = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((size, i) => `<col min="${i + 1}" max="${i + 1}" width="${size}" customWidth="1"/>`)
    .join('')}</cols><sheetData>${row(heads, 1, ' s="1"')}${lines.map((line, i) => row(line, i + 2, '')).join('')}</sheetData></worksheet>`;
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escape(sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': worksheet,
  };
  saveFile(`${name}.xlsx`,
    new Blob([zip(parts)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function xlsxCell(value, place, style) {
  if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
  const text = String(value ?? '');
  return text === '' ? '' : `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

const escape = (text) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const width = (value) => [...String(value ?? '')].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

function letters(index) {
  let name = '';
  for (let i = index + 1; i > 0; i = Math.floor((i - 1) / 26)) name = String.fromCharCode(65 + ((i - 1) % 26)) + name;
  return name;
}

// --- zip ------------------------------------------------------------------------------------------

const CRC = Array.from({ length: 256 }, (_, i) => {
  let value = i;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = CRC[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A zip of stored (uncompressed) parts. */
function zip(parts) {
  const encoder = new TextEncoder();
  const now = dayjs();
  const clock = (now.hour() << 11) | (now.minute() << 5) | (now.second() >> 1);
  const day = ((now.year() - 1980) << 9) | ((now.month() + 1) << 5) | now.date();
  const chunks = [];
  const directory = [];
  let offset = 0;
  for (const [path, text] of Object.entries(parts)) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const common = [0x0800, 0, clock, day];
    const sizes = [checksum(data), data.length, data.length];
    const local = record(0x04034b50, [20, ...common], sizes, [name.length, 0]);
    chunks.push(local, name, data);
    directory.push(
      record(0x02014b50, [20, 20, ...common], sizes, [name.length, 0, 0, 0, 0, 0, 0], offset),
      name,
    );
    offset += local.length + name.length + data.length;
  }
  const length = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const number = Object.keys(parts).length;
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, number, true);
  end.setUint16(10, number, true);
  end.setUint32(12, length, true);
  end.setUint32(16, offset, true);
  return new Blob([...chunks, ...directory, end]);
}

/** Shorts, then words, then shorts, then the offset of a directory entry. */
function record(signature, shorts, words, more, offset) {
  const view = new DataView(new ArrayBuffer(4 + shorts.length * 2 + words.length * 4 + more.length * 2 + (offset === undefined ? 0 : 4)));
  let at = 0;
  const word = (value) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const short = (value) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  word(signature);
  shorts.forEach(short);
  words.forEach(word);
  more.forEach(short);
  if (offset !== undefined) word(offset);
  return new Uint8Array(view.buffer);
}

/** Hands a file to whoever sits before the browser. */
export function saveFile(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
