// 试算的地址：what is tried lives in the address bar, so that a link to it can be sent:
// ?act=provision:work-safety-law/97.1.7~subject:UNIT~…&act=…&decisionDate=2023-08-01

const LISTS = ['circumstances'];
const ACT = [
  'provision', 'actDate', 'subject', 'condition', 'circumstances', 'annualIncomeYuan', 'illegalGainsYuan', 'goodsValueYuan',
  'baseFineYuan', 'discoveredDate', 'harmToLifeOrFinance', 'orderedOn', 'lastDay', 'measures',
];
const CASE = ['decisionDate', 'benchmark', 'intendedFineYuan', 'compareOn'];

const isSaid = (value) => value !== undefined && value !== null && value !== '' && value !== false;

function written(act) {
  const parts = [];
  for (const name of ACT) {
    const value = act[name];
    if (name === 'measures') {
      for (const [code, number] of Object.entries(value || {})) if (isSaid(number)) parts.push(`measures.${code}:${number}`);
    } else if (LISTS.includes(name)) {
      if (value?.length) parts.push(`${name}:${value.join(',')}`);
    } else if (isSaid(value)) {
      parts.push(`${name}:${value}`);
    }
  }
  return parts.join('~');
}

function parsed(text, empty) {
  const act = { ...empty, measures: {} };
  for (const part of String(text).split('~')) {
    const at = part.indexOf(':');
    const name = part.slice(0, at);
    const value = part.slice(at + 1);
    if (name.startsWith('measures.')) act.measures[name.slice(9)] = value;
    else if (LISTS.includes(name)) act[name] = value.split(',');
    else if (name === 'harmToLifeOrFinance') act[name] = value === 'true';
    else if (ACT.includes(name)) act[name] = value;
  }
  return act;
}

/** The query of an address for what was typed. */
export function queryOf(values) {
  const query = { act: values.acts.map(written) };
  for (const name of CASE) if (isSaid(values[name])) query[name] = values[name];
  const facts = Object.entries(values.caseFacts || {}).filter(([, value]) => isSaid(value));
  if (facts.length > 0) query.facts = facts.map(([name, value]) => `${name}:${value}`).join('~');
  return query;
}

/** What an address says; null when it says nothing. */
export function valuesOf(query, empty) {
  if (!query.act) return null;
  const values = { ...empty(), acts: [].concat(query.act).map((text) => parsed(text, empty().acts[0])) };
  for (const name of CASE) if (query[name]) values[name] = query[name];
  for (const part of String(query.facts || '').split('~').filter(Boolean)) {
    const [name, value] = part.split(':');
    values.caseFacts[name] = value;
  }
  return values;
}
