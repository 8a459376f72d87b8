// 审计：who did what, when; nothing in it can be changed.
import { defineComponent } from '../lib.js';
import { html } from '../html.js';
import { hasText, t } from '../i18n/texts.js';
import { label, moment } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';

const actionOf = (record) => {
  const action = label(record.action);
  return hasText(`audit.${action}`) ? t(`audit.${action}`) : action;
};

const COLUMNS = [
  { key: 'at', title: 'audit.at', text: (r) => moment(r.at) },
  { key: 'actor', title: 'audit.actor', text: (r) => r.actor },
  { key: 'action', title: 'audit.action', text: actionOf },
  { key: 'detail', title: 'audit.detail', text: (r) => r.detail, view: (r) => html`<span class="words">${r.detail}</span>` },
  { key: 'division', title: 'division', text: (r) => label(r.division) },
  { key: 'subject', title: 'audit.subject', text: (r) => r.subject, hidden: true },
  { key: 'subjectId', title: 'audit.subjectId', text: (r) => r.subjectId, view: (r) => html`<span class="number">${r.subjectId}</span>`, hidden: true },
];

const FILTERS = [{ key: 'subjectId', kind: 'text', label: 'audit.subjectId', width: 320 }];

export const AuditList = defineComponent({
  setup() {
    return () => html`<${ListPage} name="audit" title=${t('menu.audit')} path="/audit" columns=${COLUMNS} filters=${FILTERS} emptyText=${t('audit.none')} />`;
  },
});
