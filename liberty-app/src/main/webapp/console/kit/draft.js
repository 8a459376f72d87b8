// 草稿：what was typed, kept on this machine until the act succeeds. One for each account and form.
import { session } from '../api/session.js';

const place = (key) => `anjian.draft.${session.account?.name || ''}.${key}`;

/** Keeps what was typed, and over what: the values that the form began with. */
export function keepDraft(key, values, start) {
  try {
    localStorage.setItem(place(key), JSON.stringify({ at: new Date().toISOString(), values, start }));
  } catch {
    // A full or forbidden store only means that there is no draft.
  }
}

/** {at, values, start}, or null. */
export function findDraft(key) {
  try {
    return JSON.parse(localStorage.getItem(place(key)));
  } catch {
    return null;
  }
}

export function dropDraft(key) {
  localStorage.removeItem(place(key));
}
