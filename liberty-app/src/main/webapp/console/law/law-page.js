// 法规：the clauses with penalties, by law, day, subject and kind, with the range of each.
import { defineComponent, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { date } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { laws, needStatutes, titleOf } from './citation.js';
import { labelOfRow, place, rangeOf } from './provision.js';

export const LawPage = defineComponent({
  setup() {
    const router = useRouter();
    attempt(needVocabularies);
    attempt(needStatutes);
    const options = () => laws().map((law) => ({ value: law, label: titleOf(law) }));
    const columns = [
      { key: 'law', title: 'law', text: (r) => `${titleOf(r.law)}（${r.edition}）` },
      { key: 'place', title: 'provision.place', text: place, view: (r) => html`<span class="nowrap">${place(r)}</span>` },
      { key: 'label', title: 'provision.label', text: labelOfRow, view: (r) => html`<span class="words">${labelOfRow(r)}</span>` },
      { key: 'subject', title: 'subject', text: (r) => labelOf('subject', r.subject) },
      { key: 'condition', title: 'condition', text: (r) => labelOf('condition', r.condition) },
      { key: 'range', title: 'range', text: rangeOf },
      { key: 'otherPenalties', title: 'otherPenalties', text: (r) => (r.otherPenalties || []).map((one) => labelOf('otherPenalty', one)).join('、') },
      { key: 'enforcer', title: 'enforcer', text: (r) => labelOf('enforcer', r.enforcer), hidden: true },
      { key: 'from', title: 'provision.from', text: (r) => r.effectiveFrom, view: (r) => date(r.effectiveFrom), hidden: true },
      { key: 'to', title: 'provision.to', text: (r) => r.effectiveTo || '', view: (r) => (r.effectiveTo ? date(r.effectiveTo) : t('provision.inForce')), hidden: true },
      { key: 'ref', title: 'provision.ref', text: (r) => r.ref, hidden: true },
    ];
    const filters = [
      { key: 'law', kind: 'select', label: 'law', options, width: 240 },
      { key: 'text', kind: 'text', label: 'provision.search', width: 240 },
      { key: 'on', kind: 'day', label: 'provision.on', width: 168 },
    ];
    return () => html`<${ListPage} name="law" title=${t('menu.law')} path="/law/provisions" columns=${columns} filters=${filters} rowKey=${(r) => `${r.ref} ${r.subject} ${r.condition}`}
      emptyText=${t('provision.none')} slots=${{ actions: () => html`<a-button type="primary" onClick=${() => router.push('/law/trial')}>${t('trial')}</a-button>` }} />`;
  },
});
