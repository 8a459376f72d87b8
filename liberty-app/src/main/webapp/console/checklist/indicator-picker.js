// 选择指标：two taps: open, choose. Words find, the sector of the enterprise narrows.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';

export const IndicatorPicker = defineComponent({
  props: { sector: { type: String, default: '' }, on: { type: String, default: '' }, value: { type: String, default: undefined } },
  emits: ['chosen'],
  setup(props, { emit }) {
    const options = ref([]);
    const busy = ref(false);
    const found = new Map();
    let timer = null;
    let asked = 0;
    const search = async (text) => {
      const mine = ++asked;
      busy.value = true;
      const answer = await attempt(() => api.get('/indicators', { text: text.trim(), sector: props.sector, on: props.on, page: 0, size: 30 }));
      if (mine !== asked) return;
      busy.value = false;
      if (!answer) return;
      options.value = answer.data.items.map((one) => {
        found.set(one.code, one);
        return { value: one.code, label: `${one.level.code === 'MAJOR' ? '★ ' : ''}${one.content}`, title: `${one.code} ${one.category}` };
      });
    };
    const later = (text) => {
      clearTimeout(timer);
      timer = setTimeout(() => search(text), 250);
    };
    return () => html`<a-select class="full" showSearch allowClear filterOption=${false} value=${props.value} options=${options.value} loading=${busy.value}
      aria-label=${t('indicator.pick')} placeholder=${t('indicator.pick')} onSearch=${later}
      onDropdownVisibleChange=${(open) => open && options.value.length === 0 && search('')}
      notFoundContent=${busy.value ? t('loading') : t('indicator.none')}
      onChange=${(code) => emit('chosen', found.get(code))} />`;
  },
});
