// 图：ECharts, fetched only when a page shows a chart. A chart stands beside its table, never alone.
import { defineComponent, onBeforeUnmount, onMounted, ref, watch } from '../lib.js';
import { html } from '../html.js';

let loading = null;

/** The library's address stands in index.html, where the build writes its version. */
function library() {
  if (!loading) {
    loading = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = document.getElementById('echarts').href;
      script.onload = () => resolve(window.echarts);
      script.onerror = reject;
      document.head.append(script);
    });
  }
  return loading;
}

export const Chart = defineComponent({
  props: { option: { type: Object, required: true }, height: { type: Number, default: 240 }, label: { type: String, required: true } },
  emits: ['pick'],
  setup(props, { emit }) {
    const box = ref(null);
    let chart = null;
    let observer = null;
    onMounted(async () => {
      const echarts = await library();
      if (!box.value) return;
      chart = echarts.init(box.value, null, { renderer: 'svg' });
      chart.setOption(props.option);
      chart.on('click', (event) => emit('pick', event));
      observer = new ResizeObserver(() => chart.resize());
      observer.observe(box.value);
    });
    watch(
      () => props.option,
      (option) => chart?.setOption(option, true),
    );
    onBeforeUnmount(() => {
      observer?.disconnect();
      chart?.dispose();
    });
    return () => html`<div class="chart" ref=${box} role="img" aria-label=${props.label} style=${{ height: `${props.height}px` }}></div>`;
  },
});
