// 菜单：one place for each kind of work; a role sees only the places it may enter.
import { mayEnter } from '../api/session.js';

const PLACES = [
  { place: 'desk', to: '/' },
  { place: 'reminders', to: '/reminders' },
  { place: 'enterprises', to: '/enterprises' },
  { place: 'plans', to: '/inspection-plans' },
  { place: 'inspections', to: '/inspections' },
  { place: 'hazards', to: '/hazards' },
  { place: 'selfchecks', to: '/self-inspections' },
  { place: 'cases', to: '/cases' },
  { place: 'responsibilities', to: '/responsibilities' },
  { place: 'indicators', to: '/indicators' },
  { place: 'zeroaccidents', to: '/zero-accidents' },
  { place: 'statistics', to: '/statistics' },
  { place: 'law', to: '/law' },
  { place: 'imports', to: '/imports' },
  { place: 'officers', to: '/officers' },
  { place: 'numbers', to: '/numbers' },
  { place: 'accounts', to: '/accounts' },
  { place: 'audit', to: '/audit' },
];

export const menuOfRole = () => PLACES.filter(({ place }) => mayEnter(place));
