// 提示：short confirmations, and refusals with what to do and the article. One refusal at a time, and
// it stays until it is closed or the next attempt begins.
import { defineComponent, antd } from '../lib.js';
import { html } from '../html.js';
import { hasText, t } from '../i18n/texts.js';
import { cite } from './format.js';

const PROBLEM = 'problem';
let app = null;

/** Sits inside <a-app> and lends its context, so that notices wear the theme. */
export const FeedbackHost = defineComponent({
  setup(_, { slots }) {
    app = antd.App.useApp();
    return () => slots.default?.();
  },
});

export function done(text) {
  app.message.success(text);
}

export function clearProblem() {
  app.notification.destroy(PROBLEM);
}

/** What is wrong, what to do about it, and the article where law is the reason. */
export function tell(problem) {
  if (!problem.code) throw problem;
  const title = problem.title || t(`problem.${problem.code}`);
  app.notification.error({
    key: PROBLEM,
    duration: 0,
    message: title,
    description: html`<${ProblemText} problem=${problem} />`,
    class: 'problem-notice',
  });
}

/** Runs a task and tells its refusal; answers undefined then. */
export async function attempt(task) {
  try {
    return await task();
  } catch (problem) {
    tell(problem);
    return undefined;
  }
}

export const ProblemText = (props) => {
  const { problem } = props;
  const basis = cite(problem.basis);
  const advice = `problem.${problem.code}.do`;
  const other = problem.errors.map((error) => error.message).filter((text) => text !== problem.detail);
  return html`<div class="problem-text">
    ${problem.detail && problem.detail !== problem.title && html`<p>${problem.detail}</p>`}
    ${other.length > 0 && html`<ul>${other.map((text) => html`<li>${text}</li>`)}</ul>`}
    ${hasText(advice) && html`<p>${t(advice)}</p>`}
    ${basis && html`<p class="basis">${t('basis')}：${basis}</p>`}
    <p class="faint code">${problem.code}</p>
  </div>`;
};
ProblemText.props = ['problem'];
