// 图标：line icons of the menu, 16 by 16, drawn here.
import { html } from '../html.js';

const PATHS = {
  desk: 'M2 3h12v7H2zM6 13h4M8 10v3',
  reminders: 'M8 2a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM8 5v3.500l2.500 1.500',
  enterprises: 'M2 14V5l5-3v12M7 6h7v8M1 14h14M4 6v0M4 9v0M10 9h1M10 12h1',
  plans: 'M3 3h10v11H3zM3 6.500h10M6 1.500v3M10 1.500v3M6 9.500h1M9 9.500h1',
  inspections: 'M4 3h8v11H4zM6 2h4v2H6zM6 8l1.5 1.5L10.500 6.500M6 12h4',
  hazards: 'M8 2l6.500 12h-13zM8 6.500v4M8 12v.5',
  selfchecks: 'M5 2h6v12H5zM7 12h2M6.500 6.500l1 1 2-2',
  cases: 'M8 2v12M4 14h8M3 4h10M3 4l-2 5h4zM13 4l-2 5h4z',
  responsibilities: 'M3 3h4v3H3zM9 10h4v3H9zM3 10h4v3H3zM5 6v4M5 8h6v2',
  indicators: 'M2 4l1 1 2-2M7 4h7M2 8.500l1 1 2-2M7 8.500h7M2 13l1 1 2-2M7 13h7',
  zeroaccidents: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4zM6 8l1.500 1.500L10.500 6.500',
  statistics: 'M2 14h12M4 14V8M8 14V3M12 14v-4',
  law: 'M3 2h8a2 2 0 0 1 2 2v10H5a2 2 0 0 1-2-2zM3 12a2 2 0 0 1 2-2h8M6 5h4',
  imports: 'M8 2v8M5 7l3 3 3-3M2 11v3h12v-3',
  officers: 'M8 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM3 14c0-3 2-4.500 5-4.500s5 1.500 5 4.500',
  numbers: 'M6 2L4.500 14M11.500 2L10 14M2.500 5.500h11.500M2 10.500h11.500',
  accounts: 'M6 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM1.500 14c0-3 2-4.500 4.500-4.500s4.500 1.500 4.500 4.500M11 3.500a2.500 2.500 0 0 1 0 4.500M12.500 10c1.500.6 2 2 2 4',
  audit: 'M3 2h7l3 3v9H3zM6 7h4M6 10h4M6 4.500h2',
  menu: 'M2 4h12M2 8h12M2 12h12',
};

export const Icon = ({ name }) => html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <path d=${PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round" />
</svg>`;
Icon.props = ['name'];
