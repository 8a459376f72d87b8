// 执法人员姓名：names of officers that a record gives by identity, fetched once each.
import { reactive } from '../lib.js';
import { api } from '../api/client.js';

const known = reactive({});

/** Name and certificate; empty until it is known. */
export function nameOfOfficer(id) {
  if (!(id in known)) {
    known[id] = '';
    api.get(`/officers/${id}`).then(
      ({ data }) => (known[id] = `${data.name}（${data.certificateNumber}）`),
      () => delete known[id],
    );
  }
  return known[id];
}
