// 启动：texts first, then the page.
import { antd, computed, createApp, defineComponent } from './lib.js';
import { html } from './html.js';
import { language } from './i18n/language.js';
import { loadTexts } from './i18n/texts.js';
import { FeedbackHost } from './kit/feedback.js';
import { router } from './router.js';

const { dayjs } = window;
for (const plugin of ['customParseFormat', 'weekday', 'localeData', 'weekOfYear', 'weekYear', 'advancedFormat', 'quarterOfYear']) {
  dayjs.extend(window[`dayjs_plugin_${plugin}`]);
}

const THEME = {
  token: {
    colorPrimary: '#0b6b70',
    colorLink: '#0b6b70',
    colorLinkHover: '#0e8188',
    colorText: '#1f2a30',
    colorTextSecondary: '#54626a',
    colorBorderSecondary: '#e3e8ea',
    borderRadius: 4,
    fontSize: 14,
    wireframe: false,
    fontFamily: "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  },
};

const Root = defineComponent({
  setup() {
    const locale = computed(() => {
      dayjs.locale(language.value === 'en' ? 'en' : 'zh-cn');
      return antd.locales[language.value === 'en' ? 'en_US' : 'zh_CN'];
    });
    return () => html`<a-config-provider locale=${locale.value} theme=${THEME} autoInsertSpaceInButton=${false}>
      <a-app><${FeedbackHost}><router-view /></></a-app>
    </a-config-provider>`;
  },
});

loadTexts().then(() => createApp(Root).use(router).mount('#app'));
