// 罚款评估：the result of an assessment: outcome, range, other penalties, duties, and the reasons.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { labelOf } from '../api/vocabularies.js';
import { code, label, money } from '../kit/format.js';
import { Trace } from '../kit/trace.js';
import { inWords } from './citation.js';

/** minYuan–maxYuan in words. */
export function spanOf(result) {
  if (result.maxYuan === null || result.maxYuan === undefined) return '';
  return result.minYuan && Number(result.minYuan) > 0
    ? t('range.between', { min: money(result.minYuan), max: money(result.maxYuan) })
    : t('range.upTo', { max: money(result.maxYuan) });
}

export const Assessment = ({ result }) => html`<div class="assessment">
  <p class="assessment-outcome">${labelOf('assessmentOutcome', code(result.outcome))} <strong>${spanOf(result)}</strong></p>
  ${result.appliedRef && html`<p><span class="faint">${t('assessment.applied')}</span> ${inWords(result.appliedRef)}</p>`}
  ${result.otherPenalties?.length > 0 && html`<p><span class="faint">${t('otherPenalties')}</span> ${result.otherPenalties.map((one) => (typeof one === 'object' ? label(one) : labelOf('otherPenalty', one))).join('、')}</p>`}
  ${result.hearingRequired && html`<p class="duty">${t('assessment.hearing')}</p>`}
  ${result.collectiveDiscussionRequired && html`<p class="duty">${t('assessment.collective')}</p>`}
  ${result.trace && html`<h3>${t('trace')}</h3><${Trace} steps=${Array.isArray(result.trace) ? result.trace : result.trace.steps} />`}
  ${result.receipt && html`<p class="faint number receipt">${result.receipt}</p>`}
</div>`;
Assessment.props = ['result'];
