// 历史案件重算：what the decided cases of a year would be under the law of another day or edition. Page
// after page, with what is done and how long it will take; nothing is stored, no decision changes, and
// nothing is ranked. What is asked lives in the address bar.
import { RouterLink, computed, defineComponent, onBeforeUnmount, reactive, shallowRef, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { DATE_FORMATS } from '../kit/fields.js';
import { count, date, label, money, yuan } from '../kit/format.js';
import { saveXlsx } from '../kit/export.js';
import { PageHead, Panel } from '../kit/parts.js';
import { DivisionPicker } from '../kit/pickers.js';
import { spanOf } from './assessment.js';
import { allStatutes, inWords, needStatutes } from './citation.js';

const AT_ONCE = 100;

export const PastCases = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    attempt(needVocabularies);
    attempt(needStatutes);
    const asked = computed(() => ({
      year: Number(route.query.year) || new Date().getFullYear() - 1,
      division: route.query.division || session.account?.division?.code || '',
      day: route.query.day || '',
      edition: route.query.edition || '',
    }));
    const work = reactive({ running: false, read: 0, total: 0, started: 0 });
    const found = shallowRef(null);
    let run = 0;

    const stop = () => {
      run++;
      work.running = false;
    };
    onBeforeUnmount(stop);

    function ask(change) {
      stop();
      found.value = null;
      router.replace({ query: { ...asked.value, ...change } });
    }

    async function assess() {
      const mine = ++run;
      Object.assign(work, { running: true, read: 0, total: 0, started: Date.now() });
      const sum = { decided: 0, same: 0, different: [], refused: [] };
      found.value = null;
      const { year, division, day, edition } = asked.value;
      const body = { year, division: division || null, day: edition ? null : day || null, edition: edition || null };
      const done = await attempt(async () => {
        for (let page = 0; mine === run; page++) {
          const { data } = await api.post(`/fines/reassessments/cases?page=${page}&size=${AT_ONCE}`, body);
          if (mine !== run) return false;
          for (const one of data.items) {
            sum.decided++;
            if (one.same && one.changedSince.length === 0) sum.same++;
            else sum.different.push(one);
          }
          work.total = data.total;
          work.read = Math.min((page + 1) * AT_ONCE, data.total);
          if (work.read >= data.total) return true;
        }
        return false;
      });
      if (mine !== run) return;
      work.running = false;
      if (done) found.value = { ...sum, ...asked.value };
    }

    const perSecond = () => work.read / Math.max((Date.now() - work.started) / 1000, 0.1);
    const left = () => Math.ceil((work.total - work.read) / Math.max(perSecond(), 0.1));

    const editions = () =>
      allStatutes().map((one) => ({
        value: `${one.law}/${one.edition}`,
        label: `${language.value === 'en' ? one.titleEn : one.titleZh} (${one.edition})`,
      }));
    const years = () =>
      Array.from({ length: 15 }, (_, i) => new Date().getFullYear() - i).map((one) => ({ value: one, label: t('year.of', { year: one }) }));

    const textOf = (verdict) =>
      verdict.refusal
        ? verdict.refusal.title
        : [labelOf('assessmentOutcome', verdict.result.outcome), spanOf(verdict.result)].filter(Boolean).join(' ');
    const clauseOf = (verdict) => (verdict.refusal ? verdict.refusal.detail : inWords(verdict.result.appliedRef));
    const side = (verdict) => html`<div>${textOf(verdict)}<div class="faint">${clauseOf(verdict)}</div></div>`;
    const changes = (one) => [...new Set([...one.changes, ...one.changedSince].map(label))].join(t('comma'));
    const allowed = (one) => (one.allowedAfter === null ? '—' : t(one.allowedAfter ? 'past.allowed' : 'past.notAllowed'));

    function take() {
      const heads = ['case.number', 'past.decidedOn', 'past.fine', 'past.before', 'past.beforeClause', 'past.after', 'past.afterClause', 'past.changes', 'past.changedSince', 'past.allowedAfter'].map((key) => t(key));
      const lines = found.value.different.map((one) => [
        one.number, one.decidedOn, yuan(one.fineYuan), textOf(one.before), clauseOf(one.before), textOf(one.after), clauseOf(one.after),
        one.changes.map(label).join(t('comma')), one.changedSince.map(label).join(t('comma')), allowed(one),
      ]);
      saveXlsx(`${t('past')}-${found.value.year}-${found.value.division}`, String(found.value.year), heads, lines);
    }

    const row = (one) => html`<tr key=${one.id}>
      <th scope="row" data-title=${t('case.number')}><${RouterLink} to=${`/cases/${one.id}`}>${one.number}</><div class="faint">${date(one.decidedOn)}</div></th>
      <td class="right" data-title=${t('past.fine')}>${money(one.fineYuan)}</td>
      <td data-title=${t('past.before')}>${side(one.before)}</td>
      <td data-title=${t('past.after')}>${one.same ? html`<span class="faint">${t('trial.same')}</span>` : side(one.after)}</td>
      <td data-title=${t('past.changes')}>${changes(one)}${one.changedSince.length > 0 && html`<div class="faint">${t('past.since')}</div>`}</td>
      <td data-title=${t('past.allowedAfter')}>${allowed(one)}</td>
    </tr>`;

    const supposed = () => {
      const { day, edition } = asked.value;
      if (edition) return t('past.underEdition', { edition: editions().find((one) => one.value === edition)?.label || edition });
      return day ? t('past.underDay', { date: date(day) }) : t('past.underOwn');
    };

    return () => html`<div class="past-cases">
      <${PageHead} title=${t('past')} above=${t('menu.law')} />
      <${Panel} title=${t('past.ask')} note=${t('past.note')}>
        <div class="past-ask">
          <label><span>${t('past.year')}</span><a-select value=${asked.value.year} options=${years()} aria-label=${t('past.year')} onChange=${(year) => ask({ year })} /></label>
          <label><span>${t('division')}</span><${DivisionPicker} model=${{ value: asked.value.division, 'onUpdate:value': (division) => ask({ division: division || '' }) }} /></label>
          <label><span>${t('past.day')}</span><a-date-picker class="full" format=${DATE_FORMATS} value=${asked.value.day || undefined} valueFormat="YYYY-MM-DD" aria-label=${t('past.day')} placeholder=${t('past.day.placeholder')}
            onUpdate:value=${(day) => ask({ day: day || '', edition: '' })} /></label>
          <label><span>${t('past.edition')}</span><a-select value=${asked.value.edition || undefined} options=${editions()} allowClear showSearch optionFilterProp="label" aria-label=${t('past.edition')} placeholder=${t('past.edition.placeholder')}
            onChange=${(edition) => ask({ edition: edition || '', day: '' })} /></label>
        </div>
        <div class="past-actions">
          <span class="faint">${supposed()}</span>
          ${work.running
            ? html`<a-button onClick=${stop}>${t('cancel')}</a-button>`
            : html`<a-button type="primary" onClick=${assess}>${t('past.assess')}</a-button>`}
        </div>
        ${work.running && html`<div role="status">
          <a-progress percent=${work.total ? Math.round((100 * work.read) / work.total) : 0} />
          <p class="faint">${work.total ? t('past.progress', { read: count(work.read), total: count(work.total), rate: count(Math.round(perSecond())), left: count(left()) }) : t('past.begins')}</p>
        </div>`}
      </>
      ${found.value && html`<${Panel} title=${t('past.result')} note=${supposed()}
        slots=${{ actions: found.value.different.length > 0 ? () => html`<a-button size="small" onClick=${take}>${t('past.take')}</a-button>` : undefined }}>
        <p data-result="sum">${t('past.sum', { total: count(work.total), decided: count(found.value.decided), same: count(found.value.same), different: count(found.value.different.length) })}</p>
        ${found.value.different.length > 0 && html`<div class="table-scroll"><table class="plain past-table">
          <thead><tr><th>${t('case.number')}</th><th class="right">${t('past.fine')}</th><th>${t('past.before')}</th><th>${t('past.after')}</th><th>${t('past.changes')}</th><th>${t('past.allowedAfter')}</th></tr></thead>
          <tbody>${found.value.different.map(row)}</tbody>
        </table></div>`}
      </>`}
    </div>`;
  },
});
