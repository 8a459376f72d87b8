// 时间线：everything that happened, each entry with its document.
import { html } from '../html.js';
import { date, label } from './format.js';
import { Go, Nothing } from './parts.js';

/** entries: [{key, date, kind, title, number, to, paper, detail}], as the caller orders them. */
export const Timeline = ({ entries }) =>
  entries.length === 0
    ? html`<${Nothing} />`
    : html`<ol class="timeline">${entries.map(
        (entry, i) => html`<li key=${entry.key ?? i}>
          <time datetime=${entry.date}>${date(entry.date)}</time>
          <div class="timeline-body">
            <strong>${label(entry.kind)}</strong>
            ${entry.title && html`<span> ${entry.title}</span>`}
            ${entry.number && html`<span class="number"><${Go} to=${entry.to}>${() => entry.number}</></span>`}
            ${entry.paper && html`<${Go} to=${entry.paper.to}>${() => entry.paper.text}</>`}
            ${entry.detail && html`<div class="timeline-detail">${entry.detail}</div>`}
          </div>
        </li>`,
      )}</ol>`;
Timeline.props = ['entries'];
