// 接口：the only door to the server. Answers data with its ETag; refusals come as Problem.
import { language } from '../i18n/language.js';

const BASE = '/api/v1';

/** No other site can send this header; without it the server takes no change under a session. */
const CONSOLE = 'X-Anjian-Console';

/** A refusal of the server (application/problem+json), or a request that got no answer. */
export class Problem extends Error {
  constructor(status, body = {}) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.status = status;
    this.code = body.code || (status === 0 ? 'NO_CONNECTION' : `HTTP_${status}`);
    this.title = body.title || '';
    this.detail = body.detail || '';
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.basis = body.basis || null;
    this.body = body;
  }

  get isConflict() {
    return this.status === 412;
  }
}

let onSignedOut = () => {};

/** Called when the server no longer knows who asks. */
export function whenSignedOut(callback) {
  onSignedOut = callback;
}

export const api = {
  get: (path, query, options) => send('GET', withQuery(path, query), undefined, options),
  post: (path, body, options) => send('POST', path, body, options),
  put: (path, body, options) => send('PUT', path, body, options),
  delete: (path, options) => send('DELETE', path, undefined, options),
};

/** The address of a path below the API, such as for a download. */
export function address(path, query) {
  return BASE + withQuery(path, query);
}

/** Random enough for an idempotency key, also on plain http, where randomUUID does not exist. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function withQuery(path, query = {}) {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') pairs.append(name, value);
  }
  const text = pairs.toString();
  return text ? `${path}?${text}` : path;
}

async function send(method, path, body, options = {}) {
  const headers = { Accept: 'application/json, application/problem+json' };
  headers['Accept-Language'] = language.value;
  headers[CONSOLE] = '1';
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.etag) headers['If-Match'] = options.etag;
  if (options.key) headers['Idempotency-Key'] = options.key;
  let response;
  try {
    response = await fetch(BASE + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: options.signal,
    });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem(0);
  }
  const answer = await read(response);
  if (!response.ok) {
    const problem = new Problem(response.status, answer && typeof answer === 'object' ? answer : {});
    if (response.status === 401 && !options.quiet) onSignedOut();
    throw problem;
  }
  return {
    data: answer,
    etag: response.headers.get('ETag'),
    location: response.headers.get('Location'),
    status: response.status,
  };
}

/** A file that is made from what is sent. */
export async function download(path, body) {
  let response;
  try {
    response = await fetch(BASE + path, {
      method: 'POST',
      headers: { Accept: '*/*', 'Accept-Language': language.value, [CONSOLE]: '1', 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch {
    throw new Problem(0);
  }
  if (!response.ok) {
    if (response.status === 401) onSignedOut();
    throw new Problem(response.status, (await read(response)) || {});
  }
  return response.blob();
}

/** A page that the server makes: of a record, or of what is sent. */
export async function pageText(path, body) {
  let response;
  try {
    response = await fetch(BASE + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Accept: 'text/html, application/problem+json', 'Accept-Language': language.value, [CONSOLE]: '1', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch {
    throw new Problem(0);
  }
  if (!response.ok) {
    if (response.status === 401) onSignedOut();
    throw new Problem(response.status, (await read(response)) || {});
  }
  return response.text();
}

async function read(response) {
  const type = response.headers.get('Content-Type') || '';
  if (response.status === 204 || !type.includes('json')) return null;
  const text = await response.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    throw new Problem(response.status, { title: 'unreadable answer' });
  }
}

/**
 * Sends a file with progress. fetch cannot tell how much of a body is sent; XMLHttpRequest can.
 *
 * @returns {{done: Promise<{data, location}>, cancel: () => void}}
 */
export function upload(path, query, field, file, { key, etag, onProgress }) {
  const request = new XMLHttpRequest();
  const done = new Promise((resolve, reject) => {
    request.open('POST', address(path, query));
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', language.value);
    request.setRequestHeader(CONSOLE, '1');
    if (key) request.setRequestHeader('Idempotency-Key', key);
    if (etag) request.setRequestHeader('If-Match', etag);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      let data = {};
      try {
        data = JSON.parse(request.responseText || '{}');
      } catch {
        data = {};
      }
      if (request.status >= 200 && request.status < 300) {
        resolve({ data, location: request.getResponseHeader('Location') });
      } else {
        if (request.status === 401) onSignedOut();
        reject(new Problem(request.status, data));
      }
    };
    request.onerror = () => reject(new Problem(0));
    request.onabort = () => reject(new Problem(0, { code: 'CANCELLED' }));
    const form = new FormData();
    form.append(field, file, file.name);
    request.send(form);
  });
  return { done, cancel: () => request.abort() };
}

/** All records of a list, page by page, up to a limit: for exports. */
export async function everything(path, query, limit = 20000) {
  const items = [];
  for (let page = 0; items.length < limit; page++) {
    const { data } = await api.get(path, { ...query, page, size: 500 });
    items.push(...data.items);
    if (data.items.length === 0 || items.length >= data.total) break;
  }
  return items;
}
