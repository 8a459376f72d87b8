// 档案：one kind of page for a record: identity and state at the top, then tabs. The tab is in the
// address bar.
import { defineComponent, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { Nothing, PageHead, Waiting } from './parts.js';

/** `record` is one of useRecord; `tabs`: [{key, title, view()}]. */
export const FilePage = defineComponent({
  props: { record: { type: Object, required: true }, title: { type: String, default: '' }, above: { type: String, default: '' }, why: { type: String, default: '' }, tabs: { type: Array, default: () => [] } },
  setup(props, { slots }) {
    const route = useRoute();
    const router = useRouter();
    return () => {
      if (props.record.missing.value) {
        return html`<${Nothing} text=${t('record.missing')}><a-button onClick=${() => router.back()}>${t('back')}</a-button></>`;
      }
      if (!props.record.data.value) return html`<${Waiting} />`;
      const tabs = props.tabs.filter(Boolean);
      const active = tabs.some((tab) => tab.key === route.query.tab) ? route.query.tab : tabs[0]?.key;
      return html`<div class="file-page">
        <${PageHead} title=${props.title} above=${props.above} why=${props.why} slots=${{ default: slots.states, actions: slots.actions }} />
        ${slots.head?.()}
        ${tabs.length > 0 && html`<a-tabs activeKey=${active} destroyInactiveTabPane onChange=${(key) => router.replace({ query: { ...route.query, tab: key } })}>
          ${tabs.map((tab) => html`<a-tab-pane key=${tab.key} tab=${tab.title}>${tab.view}</a-tab-pane>`)}
        </a-tabs>`}
      </div>`;
    };
  },
});
