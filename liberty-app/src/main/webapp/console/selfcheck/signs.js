// 可疑迹象：what was noticed, by which figures, and where to look.
import { html } from '../html.js';
import { hasText, t } from '../i18n/texts.js';
import { code, label, moment } from '../kit/format.js';
import { Go } from '../kit/parts.js';

const shown = (name, value) => (/At$/.test(name) ? moment(value) : name === 'sha256' || name === 'from' || name === 'to' ? `${value.slice(0, 8)}…` : value);

export const Signs = ({ signs }) => html`<ul class="signs">${signs.map((sign, i) => html`<li key=${code(sign.kind) + i}>
  <strong>${label(sign.kind)}</strong>
  <span class="faint">${sign.facts.map((fact) => `${hasText(`selfcheck.fact.${fact.name}`) ? t(`selfcheck.fact.${fact.name}`) : fact.name} ${shown(fact.name, fact.value)}`).join(' · ')}</span>
  ${sign.otherCheckId && html`<${Go} to=${`/self-inspections/checks/${sign.otherCheckId}`}>${() => t('selfcheck.signs.other')}</>`}
</li>`)}</ul>`;
Signs.props = ['signs'];
