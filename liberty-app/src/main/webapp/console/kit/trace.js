// 推理过程：the steps of a calculation as a tree one can read and fold: question, what went in, what came
// out, and the articles.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { labelOf } from '../api/vocabularies.js';
import { articlesIn, inWords, titleOf } from '../law/citation.js';
import { date, label, money } from './format.js';
import { spansIn } from './spans.js';

/** `depth` counts from the outside; what lies inside a step begins folded. */
export const Trace = ({ steps, depth }) =>
  html`<ol class="trace">${(steps || []).map((step, i) => html`<${Step} key=${i} step=${step} depth=${depth || 0} />`)}</ol>`;
Trace.props = ['steps', 'depth'];

const Step = ({ step, depth }) => {
  const inputs = Object.entries(step.inputs || {}).filter(([, value]) => value !== null && value !== '');
  return html`<li>
    <details open=${depth === 0}>
      <summary>
        <span class="trace-question">${step.code ? step.question : labelOf('question', step.question)}</span>
        <span class="trace-outcome"><span class="faint">${t('trace.outcome')}</span> <strong>${outcomeOf(step)}</strong></span>
      </summary>
      ${inputs.length > 0 && html`<dl class="trace-inputs">${inputs.map(
        ([name, value]) => html`<div><dt>${nameOf(name)}</dt><dd>${valueOf(name, value)}</dd></div>`,
      )}</dl>`}
      ${step.basis && html`<div class="basis">${t('basis')}${t('colon')}${articlesIn(step.basis)}</div>`}
      ${step.steps?.length > 0 && html`<${Trace} steps=${step.steps} depth=${depth + 1} />`}
    </details>
  </li>`;
};
Step.props = ['step', 'depth'];

/** FINE 10万元以下 [ORDER_CORRECTION]: what the last step of a frozen assessment concludes. */
const CONCLUSION = /^(FINE|NO_FINE|WAIVED|REFERENCE)(?: (.+?))? \[(.*)\]$/;

function outcomeOf(step) {
  const found = CONCLUSION.exec(String(step.outcome));
  if (!found) return valueOf('outcome', labelOf('answer', step.outcome));
  const [, outcome, range, others] = found;
  const penalties = others ? others.split(', ').map((code) => labelOf('otherPenalty', code)) : [];
  return [labelOf('assessmentOutcome', outcome), range && spansIn(range), ...penalties].filter(Boolean).join(' · ');
}

/** Vocabularies in which a code inside a value may stand. */
const VOCABULARIES = ['assessmentOutcome', 'subject', 'condition', 'fineKind', 'circumstance', 'circumstanceEffect', 'otherPenalty', 'enforcer', 'lean', 'answer', 'input'];

function wordOf(code) {
  for (const name of VOCABULARIES) {
    const text = labelOf(name, code);
    if (text !== code) return text;
  }
  return code;
}

/** The label of an input; the sums of a combined assessment are named by party and subject. */
function nameOf(name) {
  const text = labelOf('input', name);
  return text === name ? name.replace(/\b[A-Z]+(?:_[A-Z]+)*$/, wordOf) : text;
}

function valueOf(name, value) {
  if (Array.isArray(value)) return value.map((one) => valueOf(name, one)).join(t('comma'));
  if (value && typeof value === 'object') return label(value) || JSON.stringify(value);
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  const text = String(value);
  if (/Yuan$/.test(name) && /^\d+(\.\d+)?$/.test(text)) return money(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return date(value);
  if (text === 'true' || text === 'false') return t(text === 'true' ? 'yes' : 'no');
  if (name === 'law') return titleOf(value);
  if (name === 'missing') return wordOf(text);
  return spansIn(inWords(articlesIn(text)))
    .replace(/\[([A-Z0-9_, ]*)\]/g, (whole, codes) => (codes ? `· ${codes.split(', ').map(wordOf).join(t('comma'))}` : ''))
    .replace(/^· /, '')
    .replace(/\bMAY\b/g, t('range.may'))
    .replace(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b/g, (code) => (code.length > 2 ? wordOf(code) : code))
    .trim();
}
