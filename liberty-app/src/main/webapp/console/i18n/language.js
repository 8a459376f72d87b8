// 语言：Chinese first, English by one switch; the choice stays on this machine.
import { ref, watch } from '../lib.js';

const PLACE = 'anjian.language';

export const language = ref(localStorage.getItem(PLACE) === 'en' ? 'en' : 'zh');

watch(
  language,
  (chosen) => {
    localStorage.setItem(PLACE, chosen);
    document.documentElement.lang = chosen === 'en' ? 'en' : 'zh-CN';
  },
  { immediate: true },
);
