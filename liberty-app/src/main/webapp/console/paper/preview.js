// 文书页面：a paper as the server made it from its very file, in a frame of its own: what is shown is
// what is printed, and nothing but the paper is. Nothing in it runs.
import { defineComponent, onBeforeUnmount, onMounted, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';

/** Width of a sheet with its margin, in pixels of the screen. */
const SHEET = 826;

export const PaperFrame = defineComponent({
  props: { page: { type: String, required: true } },
  setup(props, { expose }) {
    const frame = ref(null);

    /** A sheet that is wider than the screen is shown smaller, and printed as it is. */
    function fit() {
      const inner = frame.value?.contentDocument;
      if (!inner?.body) return;
      let style = inner.getElementById('fit');
      if (!style) {
        style = inner.createElement('style');
        style.id = 'fit';
        inner.head.append(style);
      }
      const scale = Math.min(1, frame.value.clientWidth / SHEET);
      style.textContent = `@media screen{html{overflow:hidden}body{zoom:${scale}}}`;
      frame.value.style.height = `${Math.ceil(inner.body.getBoundingClientRect().height) + 24}px`;
    }
    const print = () => frame.value.contentWindow.print();

    /** The key for printing prints the paper, not the page around it. */
    function byKey(event) {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p') {
        event.preventDefault();
        print();
      }
    }
    onMounted(() => {
      window.addEventListener('resize', fit);
      window.addEventListener('keydown', byKey);
    });
    onBeforeUnmount(() => {
      window.removeEventListener('resize', fit);
      window.removeEventListener('keydown', byKey);
    });
    expose({ print });
    return () => html`<iframe ref=${frame} class="paper-frame" title=${t('paper.page')} sandbox="allow-same-origin allow-modals" srcdoc=${props.page} onLoad=${fit}></iframe>`;
  },
});
