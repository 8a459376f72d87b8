// 疑似重复：entries that look like the one at hand, with the reasons.
import { RouterLink } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { label } from '../kit/format.js';

/** `pairs`: [{second, reasons}]; links open beside, so that nothing typed is lost. */
export const Alike = ({ pairs }) => html`<div class="alike" role="status">
  <strong>${t('duplicate.alike')}</strong>
  <ul>${pairs.map(
    ({ second, reasons }) => html`<li key=${second.id}>
      <${RouterLink} to=${`/enterprises/${second.id}`} target="_blank">${second.name}</> <span class="number">${second.creditCode}</span>
      <span class="faint"> ${second.address}</span> — ${reasons.map(label).join('、')}
    </li>`,
  )}</ul>
  <p class="faint">${t('duplicate.alike.note')}</p>
</div>`;
Alike.props = ['pairs'];
