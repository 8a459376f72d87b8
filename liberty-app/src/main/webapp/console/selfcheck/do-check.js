// 做自查：one item after the other, by one thumb: 正常, 有问题, 不适用. All that is tapped, typed and
// photographed stays on this phone until the server has it.
import { computed, defineComponent, nextTick, onBeforeUnmount, onMounted, reactive, ref, shallowRef, toRaw, useRoute, useRouter, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api, newKey } from '../api/client.js';
import { session } from '../api/session.js';
import { labelOf, needVocabularies } from '../api/vocabularies.js';
import { dropDraft, findDraft, keepDraft } from '../kit/draft.js';
import { attempt, clearProblem, done, tell } from '../kit/feedback.js';
import { code, date, moment } from '../kit/format.js';
import { Nothing, PageHead, Waiting } from '../kit/parts.js';
import { periodTitle } from './periods.js';
import { PhotoStrip, forget, sent } from './photo-strip.js';

const OUTCOMES = ['NORMAL', 'PROBLEM', 'NOT_APPLICABLE'];

export const DoCheck = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const { kind, day } = route.params;
    const place = `selfcheck.${kind}.${day}`;
    const sheet = shallowRef(null);
    const period = shallowRef(null);
    const none = ref(false);
    const busy = ref(false);
    const waiting = ref(false);
    const kept = ref('');
    const check = reactive({ inspector: session.account?.displayName || '', startedAt: null, answers: {}, key: newKey() });

    attempt(needVocabularies);
    const start = () => {
      const before = findDraft(place);
      if (before) {
        Object.assign(check, before.values);
        kept.value = before.at;
      }
      for (const item of sheet.value.items) {
        if (!check.answers[item.id]) check.answers[item.id] = { outcome: null, remark: '', level: 'GENERAL', photos: [], answeredAt: null };
      }
    };
    attempt(async () => {
      const [{ data: sheets }, { data: calendar }] = await Promise.all([
        api.get('/self-inspections/settings/items', { enterprise: session.account.enterpriseId }),
        api.get('/self-inspections/calendar', { from: day, to: day }),
      ]);
      period.value = calendar.find((one) => code(one.period.kind) === kind).period;
      sheet.value = sheets.find((one) => code(one.kind) === kind && one.from <= period.value.lastDay) || null;
      none.value = !sheet.value;
      if (sheet.value) start();
    });

    let timer = null;
    const save = () => {
      clearTimeout(timer);
      timer = null;
      keepDraft(place, JSON.parse(JSON.stringify(toRaw(check))), {});
    };
    watch(check, () => {
      if (!sheet.value || busy.value) return;
      clearTimeout(timer);
      timer = setTimeout(save, 300);
    });
    const again = () => waiting.value && submit();
    onMounted(() => window.addEventListener('online', again));
    onBeforeUnmount(() => {
      window.removeEventListener('online', again);
      if (timer) save();
    });

    const answered = computed(() => (sheet.value ? sheet.value.items.filter((item) => check.answers[item.id]?.outcome).length : 0));
    const lacking = (item) => {
      const answer = check.answers[item.id];
      if (!answer.outcome) return t('selfcheck.lacks.answer');
      if (answer.outcome === 'PROBLEM' && !answer.remark.trim()) return t('selfcheck.lacks.remark');
      if (item.photoNeeded && answer.outcome !== 'NOT_APPLICABLE' && answer.photos.length === 0) return t('selfcheck.lacks.photo');
      return '';
    };
    const answer = (item, outcome, index) => {
      const given = check.answers[item.id];
      const first = !given.outcome;
      given.outcome = outcome;
      given.answeredAt = new Date().toISOString();
      if (!check.startedAt) check.startedAt = given.answeredAt;
      if (first && outcome === 'NORMAL' && !item.photoNeeded)
        nextTick(() => document.getElementById(`item-${index + 1}`)?.scrollIntoView({ behavior: 'smooth', block: 'center' }));
    };

    async function submit() {
      if (busy.value) return;
      const open = sheet.value.items.findIndex((item) => lacking(item));
      if (open >= 0) {
        document.getElementById(`item-${open}`).scrollIntoView({ behavior: 'smooth', block: 'center' });
        return;
      }
      busy.value = true;
      waiting.value = false;
      clearProblem();
      try {
        const answers = [];
        for (const item of sheet.value.items) {
          const given = check.answers[item.id];
          const photos = await sent(given.photos);
          answers.push({ itemId: item.id, outcome: given.outcome, remark: given.remark, level: given.outcome === 'PROBLEM' ? given.level : undefined, photos, answeredAt: given.answeredAt });
        }
        const times = answers.map((one) => one.answeredAt).sort();
        const { data } = await api.post(
          '/self-inspections/checks',
          { enterpriseId: session.account.enterpriseId, kind, day, sheetId: sheet.value.id, inspector: check.inspector, startedAt: check.startedAt, finishedAt: times[times.length - 1], answers },
          { key: check.key },
        );
        Object.values(check.answers).forEach((given) => forget(given.photos));
        clearTimeout(timer);
        timer = null;
        dropDraft(place);
        done(t('selfcheck.received'));
        router.replace(`/self-inspections/checks/${data.id}`);
      } catch (problem) {
        if (problem.status === 0) waiting.value = true;
        else {
          check.key = newKey();
          tell(problem);
        }
        save();
      } finally {
        busy.value = false;
      }
    }

    const card = (item, index) => {
      const given = check.answers[item.id];
      return html`<li key=${item.id} id=${`item-${index}`} class=${['selfcheck-item', { answered: given.outcome }]}>
        <div class="selfcheck-words"><span class="selfcheck-number">${index + 1}</span>${item.content}</div>
        <div class="selfcheck-buttons" role="group" aria-label=${item.content}>
          ${OUTCOMES.map((outcome) => html`<button type="button" key=${outcome} class=${['selfcheck-button', outcome.toLowerCase(), { chosen: given.outcome === outcome }]}
            aria-pressed=${given.outcome === outcome ? 'true' : 'false'} onClick=${() => answer(item, outcome, index)}>${labelOf('checkOutcome', outcome)}</button>`)}
        </div>
        ${given.outcome === 'PROBLEM' && html`<div class="selfcheck-level" role="group" aria-label=${t('hazard.level')}>
          ${['GENERAL', 'MAJOR'].map((level) => html`<button type="button" key=${level} class=${['selfcheck-small', { chosen: given.level === level }]} aria-pressed=${given.level === level ? 'true' : 'false'}
            onClick=${() => (given.level = level)}>${labelOf('hazardLevel', level)}</button>`)}
        </div>`}
        ${given.outcome && html`<div class="selfcheck-more">
          <a-textarea value=${given.remark} onUpdate:value=${(text) => (given.remark = text)} autoSize=${{ minRows: given.outcome === 'PROBLEM' ? 2 : 1, maxRows: 6 }} maxlength=${1000}
            aria-label=${t('selfcheck.remark')} placeholder=${t(given.outcome === 'PROBLEM' ? 'selfcheck.remark.problem' : 'selfcheck.remark')} />
          <${PhotoStrip} photos=${given.photos} needed=${item.photoNeeded && given.outcome !== 'NOT_APPLICABLE'} onChange=${(photos) => (given.photos = photos)} />
        </div>`}
        ${given.outcome && lacking(item) && html`<div class="selfcheck-lacks">${lacking(item)}</div>`}
      </li>`;
    };

    return () => {
      if (none.value) return html`<${Nothing} text=${t('selfcheck.noItems')}><router-link to="/self-inspections?tab=items">${() => t('selfcheck.items.adopt')}</router-link></>`;
      if (!sheet.value) return html`<${Waiting} />`;
      return html`<div class="do-check">
        <${PageHead} title=${periodTitle(period.value)} above=${date(day)} />
        ${kept.value && html`<div class="draft-note" role="status">${t('draft.restored', { at: moment(kept.value) })}</div>`}
        <label class="selfcheck-inspector">${t('selfcheck.inspector')}
          <a-input value=${check.inspector} onUpdate:value=${(name) => (check.inspector = name)} maxlength=${50} /></label>
        <ol class="selfcheck-items">${sheet.value.items.map(card)}</ol>
        <div class="selfcheck-foot">
          ${waiting.value && html`<p class="selfcheck-waiting" role="status">${t('selfcheck.offline')}</p>`}
          <span aria-live="polite">${t('selfcheck.progress', { done: answered.value, all: sheet.value.items.length })}</span>
          <a-button type="primary" size="large" loading=${busy.value} disabled=${!check.inspector.trim()} onClick=${submit}>${t('selfcheck.submit')}</a-button>
        </div>
      </div>`;
    };
  },
});
