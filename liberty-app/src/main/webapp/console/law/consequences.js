// 程序后果：what follows from a fine for the procedure, each with why, by which article, and what is
// still missing.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { labelOf } from '../api/vocabularies.js';
import { label } from '../kit/format.js';

const TONES = { YES: 'run', NO: 'quiet', UNDETERMINED: 'wait' };

export const Consequences = ({ items }) => html`<ul class="consequences">${(items || []).map(
  (one) => html`<li key=${one.kind.code} data-consequence=${one.kind.code}>
    <span class="consequence-name">${label(one.kind)}</span>
    <span class=${['state', TONES[one.required]]}>${labelOf('determination', one.required)}</span>
    <div class="consequence-why">
      ${one.grounds.map((ground) => html`<div>${label(ground.code)}${ground.given && html` <strong>${ground.given}</strong>`}${ground.limit && html` <span class="faint">${t('consequence.limit', { limit: ground.limit })}</span>`}</div>`)}
      ${one.missing.length > 0 && html`<div class="missing">${t('consequence.missing')}${t('colon')}${one.missing.map((each) => each.label).join(t('comma'))}</div>`}
      ${one.term && html`<div class="faint">${one.term}</div>`}
      <div class="basis">${one.basis}</div>
    </div>
  </li>`,
)}</ul>`;
Consequences.props = ['items'];
