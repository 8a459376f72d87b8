// 期限：how long something still has, in words, with the articles; the words open the computation.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { code, count, date, label } from '../kit/format.js';
import { pageOf } from '../kit/links.js';
import { Go } from '../kit/parts.js';
import { Trace } from '../kit/trace.js';

const TONES = { OVERDUE: 'late', TODAY: 'soon', WEEK: 'soon' };

/** 还剩 3 个工作日, 今天到期, 逾期 5 天. */
export function timeLeft(reminder) {
  const { daysLeft, workingDaysLeft, countedIn } = reminder;
  if (daysLeft === 0) return t('due.today');
  if (daysLeft < 0) return t('due.late', { days: count(-daysLeft) });
  return countedIn === 'WORKING_DAY' ? t('due.workingLeft', { days: count(workingDaysLeft) }) : t('due.left', { days: count(daysLeft) });
}

/** The last day, how far it is, and why it is that day. */
export const DutyDue = defineComponent({
  props: { reminder: { type: Object, required: true } },
  setup(props) {
    const open = ref(false);
    return () => {
      const { lastDay, state, basis, explanation, provisional, opensOn } = props.reminder;
      return html`<span class="duty-due">
        <span>${date(lastDay)}</span>
        <button type="button" class=${['due', 'link', TONES[code(state)] || '']} title=${basis} onClick=${() => (open.value = true)}>${timeLeft(props.reminder)}</button>
        ${provisional && html`<span class="faint">${t('act.provisional')}</span>`}
        ${opensOn && html`<span class="faint">${t('due.opensOn', { date: date(opensOn) })}</span>`}
        ${open.value && html`<a-modal open title=${`${label(props.reminder.kind)}${t('colon')}${date(lastDay)}`} footer=${null} onCancel=${() => (open.value = false)}>
          <p class="basis">${t('basis')}${t('colon')}${basis}</p>
          ${explanation.length > 0 ? html`<${Trace} steps=${explanation} />` : html`<p>${t('due.byDocument')}</p>`}
        </a-modal>`}
      </span>`;
    };
  },
});

/** The page of the record; officers have a list only. */
export const placeOf = (reminder) => (code(reminder.record.kind) === 'OFFICER' ? '/officers' : pageOf(reminder.record.address));

/** What is to be done, with the record on which it is done. */
export const DutyRecordLink = ({ reminder }) => html`<span class="duty-record">
  <${Go} to=${placeOf(reminder)}>${() => reminder.record.number || reminder.record.name}</>
  ${reminder.items > 1 && html`<span class="faint">${t('reminder.items', { count: reminder.items })}</span>`}
</span>`;
DutyRecordLink.props = ['reminder'];
