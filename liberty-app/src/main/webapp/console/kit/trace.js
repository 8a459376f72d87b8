// 推理过程：the steps of a calculation as a tree one can read: question, what went in, what came out,
// and the articles.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { labelOf } from '../api/vocabularies.js';
import { inWords, titleOf } from '../law/citation.js';
import { cite, date, label, money } from './format.js';

export const Trace = ({ steps }) =>
  html`<ol class="trace">${(steps || []).map((step, i) => html`<${Step} key=${i} step=${step} />`)}</ol>`;
Trace.props = ['steps'];

const Step = ({ step }) => {
  const inputs = Object.entries(step.inputs || {}).filter(([, value]) => value !== null && value !== '');
  return html`<li>
    <div class="trace-question">${step.code ? step.question : labelOf('question', step.question)}</div>
    ${inputs.length > 0 && html`<dl class="trace-inputs">${inputs.map(
      ([name, value]) => html`<div><dt>${labelOf('input', name)}</dt><dd>${valueOf(name, value)}</dd></div>`,
    )}</dl>`}
    <div class="trace-outcome"><span class="faint">${t('trace.outcome')}</span> <strong>${outcomeOf(step)}</strong></div>
    ${cite(step.basis) && html`<div class="basis">${t('basis')}：${cite(step.basis)}</div>`}
    ${step.steps?.length > 0 && html`<${Trace} steps=${step.steps} />`}
  </li>`;
};
Step.props = ['step'];

/** FINE 10万元以下 [ORDER_CORRECTION]: what the last step of an assessment concludes. */
const CONCLUSION = /^(FINE|NO_FINE|WAIVED|REFERENCE)(?: (.+?))? \[(.*)\]$/;

function outcomeOf(step) {
  const found = CONCLUSION.exec(String(step.outcome));
  if (!found) return valueOf('outcome', labelOf('answer', step.outcome));
  const [, outcome, range, others] = found;
  const penalties = others ? others.split(', ').map((code) => labelOf('otherPenalty', code)) : [];
  return [labelOf('assessmentOutcome', outcome), range, ...penalties].filter(Boolean).join(' · ');
}

/** Inputs whose values are codes, and of which vocabulary. */
const CODES = { subject: 'subject', condition: 'condition', kind: 'fineKind', circumstance: 'circumstance', enforcer: 'enforcer' };

function valueOf(name, value) {
  if (Array.isArray(value)) return value.map((one) => valueOf(name, one)).join('、');
  if (value && typeof value === 'object') return label(value) || cite(value) || JSON.stringify(value);
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (/Yuan$/.test(name) && /^\d+(\.\d+)?$/.test(String(value))) return money(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return date(value);
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'yes' : 'no');
  if (name === 'law') return titleOf(value);
  return CODES[name] ? labelOf(CODES[name], value) : inWords(value);
}
