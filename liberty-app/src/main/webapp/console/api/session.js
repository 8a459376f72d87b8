// 会话：who works here, and what this role may see and do. The server decides; this only spares
// people doors that are closed to them.
import { reactive } from '../lib.js';
import { api } from './client.js';

export const session = reactive({ known: false, account: null });

/** Which roles find a place in the menu. */
export const STAFF = ['ADMINISTRATOR', 'INSPECTOR', 'TOWNSHIP_STATION', 'LEGAL_REVIEWER', 'LEADER', 'CASHIER', 'READ_ONLY'];
const PLACES = {
  desk: [...STAFF, 'ENTERPRISE'],
  reminders: [...STAFF, 'ENTERPRISE'],
  enterprises: [...STAFF, 'ENTERPRISE'],
  plans: STAFF,
  inspections: [...STAFF, 'ENTERPRISE'],
  hazards: [...STAFF, 'ENTERPRISE'],
  selfchecks: [...STAFF, 'ENTERPRISE'],
  cases: ['ADMINISTRATOR', 'INSPECTOR', 'LEGAL_REVIEWER', 'LEADER', 'CASHIER', 'READ_ONLY'],
  responsibilities: [...STAFF, 'ENTERPRISE'],
  indicators: [...STAFF, 'ENTERPRISE'],
  zeroaccidents: STAFF,
  statistics: STAFF,
  law: [...STAFF, 'ENTERPRISE'],
  imports: ['ADMINISTRATOR', 'LEADER'],
  officers: ['ADMINISTRATOR', 'LEADER'],
  numbers: STAFF,
  accounts: ['ADMINISTRATOR'],
  audit: ['ADMINISTRATOR', 'LEADER'],
};

/** Which roles may do an act of the console. */
const ACTS = {
  'enterprise.write': ['ADMINISTRATOR', 'INSPECTOR', 'TOWNSHIP_STATION'],
  'plan.write': ['ADMINISTRATOR', 'LEADER'],
  'enterprise.decide': ['ADMINISTRATOR', 'INSPECTOR'],
  'inspection.write': ['INSPECTOR', 'TOWNSHIP_STATION', 'LEADER'],
  'lists.write': ['ADMINISTRATOR', 'LEADER', 'LEGAL_REVIEWER'],
  'measure.write': ['INSPECTOR', 'LEADER'],
  'case.file': ['INSPECTOR', 'LEADER'],
  'selfcheck.rules': ['ADMINISTRATOR', 'LEADER'],
  'zero.enrol': ['ADMINISTRATOR', 'LEADER', 'INSPECTOR', 'TOWNSHIP_STATION'],
  'zero.rule': ['ADMINISTRATOR', 'LEADER'],
  'zero.except': ['LEADER'],
  'officer.write': ['ADMINISTRATOR', 'LEADER'],
  'number.void': ['INSPECTOR', 'LEADER'],
};

export function roles() {
  return (session.account?.roles || []).map((role) => (typeof role === 'string' ? role : role.code));
}

export function hasAnyOf(allowed) {
  return roles().some((role) => allowed.includes(role));
}

export const mayEnter = (place) => hasAnyOf(PLACES[place] || []);
export const mayDo = (act) => hasAnyOf(ACTS[act] || []);

/** That somebody signed in here before; without it there is no session to ask for. */
const SIGNED_IN = 'anjian.signedIn';

export async function whoAmI() {
  if (!localStorage.getItem(SIGNED_IN)) {
    session.known = true;
    return null;
  }
  try {
    session.account = (await api.get('/session', {}, { quiet: true })).data;
  } catch (problem) {
    if (problem.status !== 401) throw problem;
    session.account = null;
    localStorage.removeItem(SIGNED_IN);
  } finally {
    session.known = true;
  }
  return session.account;
}

export async function signIn(name, password) {
  const { data } = await api.post('/session', { name, password }, { quiet: true });
  session.account = data;
  session.known = true;
  localStorage.setItem(SIGNED_IN, '1');
}

export async function signOut() {
  try {
    await api.delete('/session', { quiet: true });
  } finally {
    session.account = null;
    localStorage.removeItem(SIGNED_IN);
  }
}
