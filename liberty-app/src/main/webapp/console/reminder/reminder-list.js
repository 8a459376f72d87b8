// 期限提醒：everything that is due, the soonest first; the filters live in the address bar.
import { computed, defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { hasAnyOf, STAFF } from '../api/session.js';
import { attempt } from '../kit/feedback.js';
import { code, date, label } from '../kit/format.js';
import { ListPage } from '../kit/list-page.js';
import { State } from '../kit/states.js';
import { DutyDue, DutyRecordLink, timeLeft } from './duty.js';
import { SubscribeDrawer } from './subscribe.js';

const TONES = { OVERDUE: 'bad', TODAY: 'wait', WEEK: 'run', LATER: 'quiet' };

const COLUMNS = [
  { key: 'kind', title: 'reminder.kind', text: (r) => label(r.kind), view: (r) => html`<strong>${label(r.kind)}</strong>` },
  { key: 'lastDay', title: 'reminder.lastDay', text: (r) => r.lastDay, view: (r) => html`<${DutyDue} reminder=${r} />` },
  { key: 'state', title: 'state', text: (r) => label(r.state), view: (r) => html`<${State} value=${r.state} tone=${TONES[code(r.state)]} />`, hidden: true },
  { key: 'record', title: 'reminder.record', text: (r) => r.record.number, view: (r) => html`<${DutyRecordLink} reminder=${r} />` },
  { key: 'name', title: 'reminder.name', text: (r) => r.record.name },
  { key: 'officers', title: 'reminder.officers', text: (r) => r.officers.map((one) => one.name).join('、') },
  { key: 'holder', title: 'reminder.holder', text: (r) => label(r.holder), hidden: true },
  { key: 'division', title: 'division', text: (r) => r.division?.path || label(r.division), view: (r) => label(r.division), hidden: true },
  { key: 'basis', title: 'basis', text: (r) => r.basis, view: (r) => html`<span class="basis words">${r.basis}</span>` },
  { key: 'left', title: 'reminder.left', text: timeLeft, hidden: true },
  { key: 'opensOn', title: 'reminder.opensOn', text: (r) => r.opensOn || '', view: (r) => date(r.opensOn), hidden: true },
];

export const ReminderList = defineComponent({
  setup() {
    const officers = ref([]);
    const subscribing = ref(false);
    const staff = hasAnyOf(STAFF);
    if (staff) {
      attempt(async () => {
        const { data } = await api.get('/officers', { page: 0, size: 500 });
        officers.value = data.items.map((one) => ({ value: one.id, label: `${one.name}　${one.unit}` }));
      });
    }
    const offices = computed(() => [...new Set(officers.value.map((one) => one.label.split('　')[1]))].map((name) => ({ value: name, label: name })));
    const filters = computed(() => [
      { key: 'state', kind: 'select', label: 'state', vocabulary: 'dutyState', width: 140 },
      { key: 'kind', kind: 'select', label: 'reminder.kind', vocabulary: 'dutyKind', width: 180 },
      ...(staff
        ? [
            { key: 'officer', kind: 'select', label: 'reminder.officers', options: () => officers.value, width: 180 },
            { key: 'office', kind: 'select', label: 'reminder.office', options: () => offices.value, width: 160 },
            { key: 'division', kind: 'division', label: 'division', width: 200 },
            { key: 'mine', kind: 'flag', label: 'reminder.mine' },
          ]
        : []),
    ]);
    const actions = () => html`<a-button onClick=${() => (subscribing.value = true)}>${t('feed.subscribe')}</a-button>`;
    return () => html`<div>
      <${ListPage} name="reminders" title=${t('menu.reminders')} path="/reminders" columns=${COLUMNS} filters=${filters.value} emptyText=${t('reminder.none')}
        rowKey=${(r) => `${code(r.kind)} ${r.record.id} ${r.record.number} ${r.lastDay}`} slots=${{ actions }} />
      ${subscribing.value && html`<${SubscribeDrawer} onClose=${() => (subscribing.value = false)} />`}
    </div>`;
  },
});
