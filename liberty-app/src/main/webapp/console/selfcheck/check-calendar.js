// 自查日历：a month at a time: a word and a colour for each day, and below it the ten days, the month and
// the quarter.
import { computed, defineComponent, shallowRef, ref, watch, dayjs } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';
import { code, label } from '../kit/format.js';
import { Go, Panel } from '../kit/parts.js';
import { State } from '../kit/states.js';
import { periodTitle, toneOf } from './periods.js';

export const CheckCalendar = defineComponent({
  props: { enterprise: { type: String, required: true }, today: { type: String, required: true }, target: { type: Function, required: true } },
  setup(props) {
    const month = ref(dayjs(props.today).startOf('month'));
    const all = shallowRef([]);
    watch(
      month,
      (now) =>
        attempt(async () => {
          const { data } = await api.get('/self-inspections/calendar', { enterprise: props.enterprise, from: now.format('YYYY-MM-DD'), to: now.endOf('month').format('YYYY-MM-DD') });
          all.value = data;
        }),
      { immediate: true },
    );
    const days = computed(() => all.value.filter((one) => code(one.period.kind) === 'DAILY'));
    const others = computed(() => all.value.filter((one) => code(one.period.kind) !== 'DAILY'));
    const lead = computed(() => (month.value.day() + 6) % 7);
    return () => html`<${Panel}>
      <div class="calendar-head">
        <a-button aria-label=${t('selfcheck.calendar.before')} onClick=${() => (month.value = month.value.subtract(1, 'month'))}>‹</a-button>
        <strong aria-live="polite">${t('selfcheck.period.month', { year: month.value.year(), month: month.value.month() + 1 })}</strong>
        <a-button aria-label=${t('selfcheck.calendar.after')} onClick=${() => (month.value = month.value.add(1, 'month'))}>›</a-button>
      </div>
      <ol class="calendar">
        ${t('selfcheck.weekdays').split(' ').map((name) => html`<li class="weekday" key=${name}>${name}</li>`)}
        ${Array.from({ length: lead.value }, (_, i) => html`<li key=${`lead${i}`} class="lead"></li>`)}
        ${days.value.map((one) => html`<li key=${one.period.firstDay} class=${['calendar-day', toneOf(one.state), { today: one.period.firstDay === props.today }]}>
          <${Go} to=${props.target(one)}>${() => html`<span><b>${Number(one.period.firstDay.slice(8))}</b><small>${label(one.state)}${one.signs > 0 ? ' !' : ''}</small></span>`}</>
        </li>`)}
      </ol>
      <ul class="calendar-others">${others.value.map((one) => html`<li key=${code(one.period.kind) + one.period.firstDay}>
        <${Go} to=${props.target(one)}>${() => periodTitle(one.period)}</> <${State} value=${one.state} tone=${toneOf(one.state)} />
        <span class="faint">${code(one.state) === 'NOT_DUE' ? label(one.reason) : ''}</span></li>`)}</ul>
    </>`;
  },
});
