// 法规：the clauses with penalties, by law, day, subject and kind, with the range of each.
import { RouterLink, defineComponent, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { date } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { inWords, laws, needStatutes, pageOfClause, titleOf } from './citation.js';
import { Superseded } from './clause-picker.js';
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
      { key: 'label', title: 'provision.label', text: labelOfRow, view: (r) => html`<div class="words">${labelOfRow(r)}<${Superseded} row=${r} /></div>` },
      { key: 'subject', title: 'subject', text: (r) => labelOf('subject', r.subject) },
      { key: 'condition', title: 'condition', text: (r) => labelOf('condition', r.condition) },
      { key: 'range', title: 'range', text: rangeOf },
      { key: 'superseded', title: 'provision.superseded', text: (r) => (r.supersededBy || []).join(' '), hidden: true },
      { key: 'otherPenalties', title: 'otherPenalties', text: (r) => (r.otherPenalties || []).map((one) => labelOf('otherPenalty', one)).join(t('comma')) },
      { key: 'enforcer', title: 'enforcer', text: (r) => labelOf('enforcer', r.enforcer), hidden: true },
      { key: 'from', title: 'provision.from', text: (r) => r.effectiveFrom, view: (r) => date(r.effectiveFrom), hidden: true },
      { key: 'to', title: 'provision.to', text: (r) => r.effectiveTo || '', view: (r) => (r.effectiveTo ? date(r.effectiveTo) : t('provision.inForce')), hidden: true },
      { key: 'succeeded', title: 'provision.succeeded', text: (r) => r.succeededBy || '', view: (r) => r.succeededBy && html`<${RouterLink} to=${pageOfClause(r.succeededBy)}>${inWords(r.succeededBy)}</>`, hidden: true },
      { key: 'ref', title: 'provision.ref', text: (r) => r.ref, hidden: true },
    ];
    const filters = [
      { key: 'law', kind: 'select', label: 'law', options, width: 240 },
      { key: 'text', kind: 'text', label: 'provision.search', width: 240 },
      { key: 'on', kind: 'day', label: 'provision.on', width: 168 },
    ];
    return () => html`<${ListPage} name="law" title=${t('menu.law')} path="/law/provisions" columns=${columns} filters=${filters} rowKey=${(r) => `${r.ref} ${r.subject} ${r.condition}`}
      emptyText=${t('provision.none')} slots=${{ actions: () => [
        html`<a-button key="statutes" onClick=${() => router.push('/law/statutes')}>${t('statutes')}</a-button>`,
        html`<a-button key="past" onClick=${() => router.push('/law/past-cases')}>${t('past')}</a-button>`,
        html`<a-button key="trial" type="primary" onClick=${() => router.push('/law/trial')}>${t('trial')}</a-button>`,
      ] }} />`;
  },
});
