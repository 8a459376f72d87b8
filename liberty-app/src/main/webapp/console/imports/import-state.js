// 导入状态.
import { labelOf } from '../api/vocabularies.js';

/** {code, label}, whether the server sends a code or both. */
export function stateOf(found) {
  const code = found?.state?.code || found?.state;
  return code ? { code, label: found.state.label || labelOf('importState', code) } : null;
}
