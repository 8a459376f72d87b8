// 记录：one stored record with its ETag, fetched anew when asked.
import { ref, shallowRef, watch } from '../lib.js';
import { api } from '../api/client.js';
import { attempt } from './feedback.js';

/** @param path a function of the address; an empty answer fetches nothing */
export function useRecord(path) {
  const data = shallowRef(null);
  const etag = ref('');
  const missing = ref(false);
  let asked = 0;

  async function reload() {
    const at = path();
    if (!at) return;
    const mine = ++asked;
    missing.value = false;
    try {
      const answer = await api.get(at);
      if (mine === asked) accept(answer);
    } catch (problem) {
      if (problem.status === 404) missing.value = true;
      else await attempt(() => Promise.reject(problem));
    }
  }

  /** Takes an answer that already carries the new state. */
  function accept(answer) {
    data.value = answer.data;
    etag.value = answer.etag || (answer.data?.revision !== undefined ? `"${answer.data.revision}"` : '');
  }

  watch(path, reload, { immediate: true });
  return { data, etag, missing, reload, accept };
}
