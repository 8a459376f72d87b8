// 路由：addresses of the console. They stand behind the #, so that any address can be sent as a link
// without the server knowing it.
import { createRouter, createWebHashHistory } from './lib.js';
import { mayEnter, session, whoAmI } from './api/session.js';
import { whenSignedOut } from './api/client.js';
import { Shell } from './layout/shell.js';

const page = (name, load) => () => load().then((module) => module[name]);

const places = [
  { path: '', name: 'desk', meta: { place: 'desk' }, component: page('DeskPage', () => import('./desk/desk-page.js')) },
  { path: 'reminders', name: 'reminders', meta: { place: 'reminders' }, component: page('ReminderList', () => import('./reminder/reminder-list.js')) },
  { path: 'enterprises', name: 'enterprises', meta: { place: 'enterprises' }, component: page('EnterpriseList', () => import('./enterprise/enterprise-list.js')) },
  { path: 'enterprises/map', name: 'enterprise-map', meta: { place: 'enterprises' }, component: page('EnterpriseMap', () => import('./enterprise/enterprise-map.js')) },
  { path: 'enterprises/duplicates', name: 'enterprise-duplicates', meta: { place: 'enterprises' }, component: page('DuplicatesPage', () => import('./enterprise/duplicates-page.js')) },
  { path: 'enterprises/:id', name: 'enterprise', meta: { place: 'enterprises' }, component: page('EnterpriseFile', () => import('./enterprise/enterprise-file.js')) },
  { path: 'inspection-plans', name: 'inspection-plans', meta: { place: 'plans' }, component: page('PlanList', () => import('./planning/plan-list.js')) },
  { path: 'inspection-plans/:id', name: 'inspection-plan', meta: { place: 'plans' }, component: page('PlanPage', () => import('./planning/plan-page.js')) },
  { path: 'random-draws', name: 'random-draws', meta: { place: 'plans' }, component: page('DrawList', () => import('./planning/draw-list.js')) },
  { path: 'random-draws/:id', name: 'random-draw', meta: { place: 'plans' }, component: page('DrawPage', () => import('./planning/draw-page.js')) },
  { path: 'inspections', name: 'inspections', meta: { place: 'inspections' }, component: page('InspectionList', () => import('./inspection/inspection-list.js')) },
  { path: 'inspections/:id', name: 'inspection', meta: { place: 'inspections' }, component: page('InspectionPage', () => import('./inspection/inspection-page.js')) },
  { path: 'inspections/:id/checklist', name: 'checklist', meta: { place: 'inspections' }, component: page('ChecklistPage', () => import('./checklist/checklist-page.js')) },
  { path: 'rectification-orders/:id', name: 'order', meta: { place: 'hazards' }, component: page('OrderPage', () => import('./hazard/order-page.js')) },
  { path: 'hazards', name: 'hazards', meta: { place: 'hazards' }, component: page('HazardList', () => import('./hazard/hazard-list.js')) },
  { path: 'hazards/:id', name: 'hazard', meta: { place: 'hazards' }, component: page('HazardPage', () => import('./hazard/hazard-page.js')) },
  { path: 'measures/:id', name: 'measure', meta: { place: 'inspections' }, component: page('MeasurePage', () => import('./inspection/measure-page.js')) },
  { path: 'self-inspections', name: 'selfchecks', meta: { place: 'selfchecks' }, component: page('SelfcheckPage', () => import('./selfcheck/selfcheck-page.js')) },
  { path: 'self-inspections/do/:kind/:day', name: 'do-check', meta: { place: 'selfchecks' }, component: page('DoCheck', () => import('./selfcheck/do-check.js')) },
  { path: 'self-inspections/checks/:id', name: 'self-check', meta: { place: 'selfchecks' }, component: page('CheckPage', () => import('./selfcheck/check-page.js')) },
  { path: 'self-inspections/write/:kind/:day', name: 'write-self-report', meta: { place: 'selfchecks' }, component: page('WriteReport', () => import('./selfcheck/write-report.js')) },
  { path: 'self-inspections/reports/:id', name: 'self-report', meta: { place: 'selfchecks' }, component: page('SelfReportPage', () => import('./selfcheck/write-report.js')) },
  { path: 'cases', name: 'cases', meta: { place: 'cases' }, component: page('CaseList', () => import('./enforcement/case-list.js')) },
  { path: 'cases/new', name: 'case-filing', meta: { place: 'cases' }, component: page('FileCase', () => import('./enforcement/file-case.js')) },
  { path: 'cases/on-the-spot', name: 'on-the-spot', meta: { place: 'cases' }, component: page('OnTheSpot', () => import('./enforcement/on-the-spot.js')) },
  { path: 'cases/:id', name: 'case', meta: { place: 'cases' }, component: page('CasePage', () => import('./enforcement/case-page.js')) },
  { path: 'responsibilities', name: 'responsibilities', meta: { place: 'responsibilities' }, component: page('ResponsibilityPage', () => import('./responsibility/responsibility-page.js')) },
  { path: 'indicators', name: 'indicators', meta: { place: 'indicators' }, component: page('IndicatorList', () => import('./checklist/indicator-list.js')) },
  { path: 'indicators/:code', name: 'indicator', meta: { place: 'indicators' }, component: page('IndicatorPage', () => import('./checklist/indicator-page.js')) },
  { path: 'zero-accidents', name: 'zeroaccidents', meta: { place: 'zeroaccidents' }, component: page('ZeroAccidentPage', () => import('./zeroaccident/zero-accident-page.js')) },
  { path: 'statistics', name: 'statistics', meta: { place: 'statistics' }, component: page('StatisticsPage', () => import('./statistics/statistics-page.js')) },
  { path: 'law', name: 'law', meta: { place: 'law' }, component: page('LawPage', () => import('./law/law-page.js')) },
  { path: 'law/trial', name: 'trial', meta: { place: 'law' }, component: page('FineTrial', () => import('./law/fine-trial.js')) },
  { path: 'law/past-cases', name: 'pastCases', meta: { place: 'law' }, component: page('PastCases', () => import('./law/past-cases.js')) },
  { path: 'law/statutes', name: 'statutes', meta: { place: 'law' }, component: page('StatutesPage', () => import('./law/statutes-page.js')) },
  { path: 'imports', name: 'imports', meta: { place: 'imports' }, component: page('ImportList', () => import('./imports/import-list.js')) },
  { path: 'imports/:id', name: 'import', meta: { place: 'imports' }, component: page('ImportPage', () => import('./imports/import-page.js')) },
  { path: 'officers', name: 'officers', meta: { place: 'officers' }, component: page('OfficerList', () => import('./system/officer-list.js')) },
  { path: 'numbers', name: 'numbers', meta: { place: 'numbers' }, component: page('NumberPage', () => import('./system/number-page.js')) },
  { path: 'accounts', name: 'accounts', meta: { place: 'accounts' }, component: page('AccountList', () => import('./system/account-list.js')) },
  { path: 'audit', name: 'audit', meta: { place: 'audit' }, component: page('AuditList', () => import('./system/audit-list.js')) },
];

export const router = createRouter({
  history: createWebHashHistory(),
  scrollBehavior: (to, from, saved) => saved || (to.path === from.path ? undefined : { top: 0 }),
  routes: [
    { path: '/login', name: 'login', meta: { open: true }, component: page('LoginPage', () => import('./login/login-page.js')) },
    { path: '/papers/:kind/:id', name: 'paper', component: page('PaperPage', () => import('./paper/paper-page.js')) },
    { path: '/', component: Shell, children: places },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
});

router.beforeEach(async (to) => {
  if (!session.known) await whoAmI();
  if (to.meta.open) return true;
  if (!session.account) return { name: 'login', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
  if (to.meta.place && !mayEnter(to.meta.place)) return { name: 'desk' };
  return true;
});

whenSignedOut(() => {
  session.account = null;
  const here = router.currentRoute.value;
  if (here.name !== 'login') router.push({ name: 'login', query: { to: here.fullPath, again: '1' } });
});
