// 部件：small pieces that many pages share.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { RouterLink } from '../lib.js';
import { date, distance, money } from './format.js';

/** The head of a page: what it is, its state, what can be done, and in words what cannot and why. */
export const PageHead = (props, { slots }) => html`<header class="page-head">
  <div class="page-title">
    ${props.above && html`<div class="faint">${props.above}</div>`}
    <h1>${props.title}</h1>
    ${slots.default?.()}
  </div>
  ${slots.actions && html`<div class="page-acts"><div class="actions">${slots.actions()}</div>
    ${props.why && html`<p class="why-not">${props.why}</p>`}</div>`}
</header>`;
PageHead.props = ['title', 'above', 'why'];

/** A white panel with an optional title and actions. */
export const Panel = (props, { slots }) => html`<section class=${['panel', props.tight && 'tight']}>
  ${(props.title || slots.actions) && html`<div class="panel-head">
    <h2>${props.title}${props.note && html`<small>${props.note}</small>`}</h2>
    ${slots.actions && html`<div class="actions">${slots.actions()}</div>`}
  </div>`}
  ${slots.default?.()}
</section>`;
Panel.props = ['title', 'note', 'tight'];

/** Names and values; items: [[name, value]], empty values show a dash. */
export const Facts = ({ items }) => html`<dl class="facts">
  ${items.filter(Boolean).map(
    ([name, value, wide]) => html`<div class=${wide ? 'wide' : ''}><dt>${name}</dt><dd>${empty(value) ? '—' : value}</dd></div>`,
  )}
</dl>`;
Facts.props = ['items'];

const empty = (value) => value === null || value === undefined || value === '' || value === false;

/** Nothing here, and what to do next. */
export const Nothing = (props, { slots }) => html`<div class="nothing">
  <p>${props.text || t('nothing')}</p>
  ${slots.default?.()}
</div>`;
Nothing.props = ['text'];

export const Waiting = () => html`<div class="waiting"><a-skeleton active paragraph=${{ rows: 6 }} /></div>`;

/** A due date with its distance; late ones say so in words. */
export const Due = ({ day, closed }) => {
  if (!day) return html`<span class="faint">—</span>`;
  const { late, days, text } = distance(day);
  return html`<span class="due-cell">${date(day)}${!closed && html` <span class=${['due', late ? 'late' : days <= 3 ? 'soon' : '']}>${text}</span>`}</span>`;
};
Due.props = ['day', 'closed'];

export const Amount = ({ yuan }) => html`<span class="amount">${money(yuan)}</span>`;
Amount.props = ['yuan'];

/** A link inside the console, or plain text where there is nowhere to go. */
export const Go = (props, { slots }) =>
  props.to ? html`<${RouterLink} to=${props.to}>${() => slots.default?.()}</>` : html`<span>${slots.default?.()}</span>`;
Go.props = ['to'];
