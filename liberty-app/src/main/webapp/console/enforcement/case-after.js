// 送达与救济：how each paper reached the party, until when the decision can be contested, and what became
// of it.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { code, date, label, money } from '../kit/format.js';
import { Due, Facts, Nothing, Panel } from '../kit/parts.js';
import { State } from '../kit/states.js';
import { Trace } from '../kit/trace.js';

/** 送达: one row a paper. */
export const DeliveryPanel = ({ found }) => html`<${Panel} title=${t('delivery.title')}>
  ${found.deliveries.length === 0
    ? html`<${Nothing} text=${t('delivery.none')} />`
    : html`<div class="table-scroll"><table class="plain deliveries"><thead><tr><th>${t('delivery.paper')}</th><th>${t('delivery.issuedOn')}</th><th>${t('delivery.mode')}</th><th>${t('delivery.countsOn')}</th></tr></thead>
      <tbody>${found.deliveries.map((one, i) => html`<tr key=${i} data-paper=${code(one.paper)}>
        <td>${one.title || label(one.paper)}
          ${one.attempts.map((attempt, k) => html`<div class="faint" key=${k}>${date(attempt.date)} ${label(attempt.mode)}：${label(attempt.outcome)}，${attempt.note}</div>`)}</td>
        <td>${date(one.issuedOn)}</td>
        <td>${one.mode ? label(one.mode) : ''} ${one.receiver || ''} ${one.mode && !one.proven && html`<span class="not">${t('delivery.unproven')}</span>`}</td>
        <td>${one.countsOn ? html`<strong>${date(one.countsOn)}</strong>` : html`<${State} value=${t('delivery.open')} tone="warn" />`}
          ${one.explanation && html`<details><summary>${t('term.computation')}</summary><${Trace} steps=${one.explanation} /></details>`}</td></tr>`)}</tbody></table></div>`}
</>`;
DeliveryPanel.props = ['found'];

const TONES = { NONE: 'good', APPLIED: 'warn', IN_RECONSIDERATION: 'warn', IN_SUIT: 'warn' };

/** 救济: where reconsideration and suit stand, with the days that bind. */
export const RemedyPanel = ({ found }) => {
  const remedies = found.remedies;
  if (!remedies) return html`<${Panel} title=${t('remedy.title')}><${Nothing} text=${t('remedy.none')} /></>`;
  return html`<${Panel} title=${t('remedy.title')}><div>
    <p><${State} value=${remedies.state} tone=${TONES[code(remedies.state)] || 'run'} /> ${remedies.outcome && label(remedies.outcome)}</p>
    <${Facts} items=${[
      remedies.reconsiderBy && [t('remedy.reconsiderBy'), html`<${Due} day=${remedies.reconsiderBy} />`],
      remedies.sueBy && [t('remedy.sueBy'), html`<${Due} day=${remedies.sueBy} />`],
      remedies.reconsideredFirst && [t('remedy.first'), t('remedy.first.text'), true],
      remedies.answerBy && [t('remedy.answerBy'), html`<${Due} day=${remedies.answerBy} />`],
      remedies.finalOn && [t('remedy.finalOn'), date(remedies.finalOn)],
      remedies.applyToCourtBy && [t('remedy.applyToCourtBy'), html`<${Due} day=${remedies.applyToCourtBy} />`],
      [t('remedy.inForce'), remedies.stands ? [money(remedies.fineInForceYuan), ...remedies.otherPenaltiesInForce.map(label)].join('；') : t('remedy.revoked')],
    ]} />
    ${remedies.standstill.length > 0 && html`<p class="faint">${t('remedy.standstill')}${remedies.standstill.map((span) => `${date(span.from)}—${span.to ? date(span.to) : t('remedy.goesOn')}`).join('；')} <span class="basis">${t('law.apl73')}</span></p>`}
  </div></>`;
};
RemedyPanel.props = ['found'];
