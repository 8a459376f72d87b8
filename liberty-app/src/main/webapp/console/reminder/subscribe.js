// 日历订阅：an address for a calendar program. It is shown once; whoever knows it can read the reminders,
// so it can be taken back at any time.
import { defineComponent, reactive, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies, optionsOf } from '../api/vocabularies.js';
import { copy } from '../kit/copy.js';
import { attempt, done } from '../kit/feedback.js';
import { label, moment } from '../kit/format.js';
import { narrow } from '../kit/screen.js';

export const SubscribeDrawer = defineComponent({
  emits: ['close'],
  setup(props, { emit }) {
    const feeds = ref([]);
    const given = ref('');
    const busy = ref(false);
    const entry = reactive({ name: '', content: 'MINE' });
    attempt(needVocabularies);
    const reload = () => attempt(async () => (feeds.value = (await api.get('/calendar-feeds', { size: 100 })).data.items));
    reload();

    const subscribe = async () => {
      busy.value = true;
      const answer = await attempt(() => api.post('/calendar-feeds', { name: entry.name.trim(), content: entry.content }));
      busy.value = false;
      if (!answer) return;
      given.value = window.location.origin + answer.data.address;
      entry.name = '';
      reload();
    };
    const takeBack = (feed) =>
      attempt(async () => {
        await api.delete(`/calendar-feeds/${feed.id}`);
        done(t('feed.takenBack', { name: feed.name }));
        given.value = '';
        reload();
      });

    return () => html`<a-drawer open title=${t('feed.subscribe')} width=${narrow.value ? '100%' : 640} onClose=${() => emit('close')}>
      ${() => html`<div class="subscribe">
        <p>${t('feed.what')}</p>
        ${given.value && html`<section class="feed-given" role="status">
          <p><strong>${t('feed.once')}</strong></p>
          <p class="feed-address">${given.value}</p>
          <div class="actions"><a-button type="primary" onClick=${() => copy(given.value)}>${t('copy')}</a-button>
            <a-button href=${given.value.replace(/^https?:/, 'webcal:')}>${t('feed.open')}</a-button></div>
        </section>`}
        <form class="feed-new" onSubmit=${(event) => {
          event.preventDefault();
          if (entry.name.trim()) subscribe();
        }}>
          <label for="feed-name">${t('feed.name')}</label>
          <a-input id="feed-name" value=${entry.name} maxlength=${100} placeholder=${t('feed.name.hint')} onUpdate:value=${(text) => (entry.name = text)} />
          <label for="feed-content">${t('feed.content')}</label>
          <a-select id="feed-content" class="full" value=${entry.content} options=${optionsOf('calendarContent')} onUpdate:value=${(value) => (entry.content = value)} />
          <a-button type="primary" htmlType="submit" loading=${busy.value} disabled=${!entry.name.trim()}>${t('feed.new')}</a-button>
        </form>
        <h3>${t('feed.mine')}</h3>
        ${feeds.value.length === 0 && html`<p class="faint">${t('feed.none')}</p>`}
        <ul class="papers">${feeds.value.map((feed) => html`<li key=${feed.id}>
          <span>${feed.name}</span><span class="faint">${label(feed.content)}</span><span class="faint">${moment(feed.createdAt)}</span>
          <a-popconfirm title=${t('feed.takeBack.sure')} onConfirm=${() => takeBack(feed)}><a-button size="small" type="link" danger>${t('feed.takeBack')}</a-button></a-popconfirm>
        </li>`)}</ul>
      </div>`}
    </a-drawer>`;
  },
});
