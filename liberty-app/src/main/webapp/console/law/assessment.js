// 罚款评估：the result of an assessment: outcome, range, other penalties, what follows, and the reasons.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { labelOf } from '../api/vocabularies.js';
import { code, date, label, money } from '../kit/format.js';
import { copy } from '../kit/copy.js';
import { Trace } from '../kit/trace.js';
import { Consequences } from './consequences.js';
import { inWords } from './citation.js';

/** minYuan–maxYuan in words. */
export function spanOf(result) {
  if (result.maxYuan === null || result.maxYuan === undefined) return '';
  if (result.minYuan === result.maxYuan) return money(result.maxYuan);
  return result.minYuan && Number(result.minYuan) > 0
    ? t('range.between', { min: money(result.minYuan), max: money(result.maxYuan) })
    : t('range.upTo', { max: money(result.maxYuan) });
}

const penaltiesOf = (result) =>
  (result.otherPenalties || []).map((one) => (typeof one === 'object' ? label(one) : labelOf('otherPenalty', one))).join(t('comma'));

const line = (name, value) => value && html`<p><span class="faint">${name}</span> ${value}</p>`;

/** Outcome and range, and what stands beside the fine. */
export const Outcome = ({ result }) => html`<div class="outcome">
  <p class="assessment-outcome">${labelOf('assessmentOutcome', code(result.outcome))} <strong>${spanOf(result)}</strong></p>
  ${result.amountYuan && result.minYuan !== result.maxYuan && line(t('trial.amount'), html`<strong>${money(result.amountYuan)}</strong>`)}
  ${result.appliedRef && line(t('assessment.applied'), inWords(result.appliedRef))}
  ${result.tier && line(t('trial.tier'), `${result.tier.number} · ${language.value === 'en' ? result.tier.labelEn : result.tier.labelZh}`)}
  ${line(t('otherPenalties'), penaltiesOf(result))}
  ${result.confiscation?.gainsYuan && line(t('trial.confiscatedGains'), money(result.confiscation.gainsYuan))}
  ${result.confiscation?.goodsYuan && line(t('trial.confiscatedGoods'), money(result.confiscation.goodsYuan))}
  ${result.limitation && result.limitation.state !== 'IN_TIME' && html`<p class="duty">${result.limitation.label} · ${date(result.limitation.lastDay)}</p>`}
  ${result.reducible && html`<p>${t('trial.reducible')}</p>`}
  ${result.waivable && code(result.outcome) !== 'WAIVED' && html`<p>${t('trial.waivable')}</p>`}
  ${result.aggravated && html`<p>${t('trial.aggravated')}</p>`}
</div>`;
Outcome.props = ['result'];

/** The sentence for the document, and a button that takes it along. */
export const CitationLine = ({ text }) => html`<div class="citation-line">
  <span class="citation">${text}</span>
  <a-button size="small" onClick=${() => copy(text)}>${t('copy.citation')}</a-button>
</div>`;
CitationLine.props = ['text'];

/** `whole` also shows the consequences as a table and the receipt in full. */
export const Assessment = ({ result, whole }) => html`<div class="assessment">
  <${Outcome} result=${result} />
  ${!whole && result.hearingRequired && html`<p class="duty">${t('assessment.hearing')}</p>`}
  ${!whole && result.collectiveDiscussionRequired && html`<p class="duty">${t('assessment.collective')}</p>`}
  ${whole && result.citation && html`<${CitationLine} text=${result.citation} />`}
  ${whole && result.consequences && html`<h3>${t('consequences')}</h3><${Consequences} items=${result.consequences} />`}
  ${result.trace && html`<h3>${t('trace')}</h3><${Trace} steps=${Array.isArray(result.trace) ? result.trace : result.trace.steps} />`}
  ${result.receipt && html`<p class="faint number receipt">${result.receipt}</p>`}
</div>`;
Assessment.props = ['result', 'whole'];

const partyOf = (party) => [party.party, labelOf('subject', party.subject)].filter(Boolean).join(' · ');

/** Several acts: the sum of each party, each act, what follows for each party, the reasons. */
export const Combined = ({ result }) => html`<div class="assessment combined">
  ${
    result.parties.length > 1
      ? result.parties.map((party) => html`<section key=${partyOf(party)} class="party-sum"><h3>${partyOf(party)}</h3><${Outcome} result=${party} /></section>`)
      : html`<${Outcome} result=${result} />`
  }
  <ol class="act-results">${result.acts.map((act, i) => html`<li key=${i}>
    <h3>${t('trial.act', { n: i + 1 })}</h3><${Outcome} result=${act} />
  </li>`)}</ol>
  <${CitationLine} text=${result.citation} />
  ${result.parties.map((party) => html`<section key=${`${party.party} ${party.subject}`}>
    <h3>${t('consequences')}${result.parties.length > 1 && html`<small class="faint"> ${partyOf(party)} ${spanOf(party)}</small>`}</h3>
    <${Consequences} items=${party.consequences} />
  </section>`)}
  <h3>${t('trace')}</h3><${Trace} steps=${result.trace} />
  <p class="faint number receipt">${result.receipt}</p>
</div>`;
Combined.props = ['result'];
