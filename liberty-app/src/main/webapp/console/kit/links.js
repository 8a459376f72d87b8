// 去处：where a record of the server lies in the console.
const PAGES = {
  ENTERPRISE: (id) => `/enterprises/${id}`,
  INSPECTION: (id) => `/inspections/${id}`,
  HAZARD: (id) => `/hazards/${id}`,
  RECTIFICATION_ORDER: (id) => `/rectification-orders/${id}`,
  ON_SITE_MEASURE: (id) => `/measures/${id}`,
  CASE: (id) => `/cases/${id}`,
};

const PATHS = [
  [/^\/api\/v1\/enterprises\/([\w-]+)$/, 'ENTERPRISE'],
  [/^\/api\/v1\/inspections\/([\w-]+)$/, 'INSPECTION'],
  [/^\/api\/v1\/hazards\/([\w-]+)$/, 'HAZARD'],
  [/^\/api\/v1\/rectification-orders\/([\w-]+)(\/.*)?$/, 'RECTIFICATION_ORDER'],
  [/^\/api\/v1\/measures\/([\w-]+)$/, 'ON_SITE_MEASURE'],
  [/^\/api\/v1\/cases\/([\w-]+)$/, 'CASE'],
];

/** The page of a link of the API; undefined where the console has none. */
export function pageOf(link) {
  if (!link) return undefined;
  const path = link.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
  for (const [pattern, kind] of PATHS) {
    const found = pattern.exec(path);
    if (found) return PAGES[kind](found[1]);
  }
  return undefined;
}
