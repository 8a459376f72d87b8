// 屏幕：what fits on this screen.
import { ref } from '../lib.js';

function watchMedia(query) {
  const media = window.matchMedia(query);
  const matches = ref(media.matches);
  media.addEventListener('change', (event) => {
    matches.value = event.matches;
  });
  return matches;
}

/** A phone: tables become cards. */
export const narrow = watchMedia('(max-width: 767px)');

/** Too small for a menu beside the content. */
export const compact = watchMedia('(max-width: 1099px)');
