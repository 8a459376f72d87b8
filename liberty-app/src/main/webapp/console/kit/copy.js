// 复制：puts a text on the clipboard, also where the page came over plain HTTP inside the office.
import { t } from '../i18n/texts.js';
import { done } from './feedback.js';

export async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
  } else {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'off-screen';
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  done(t('copied'));
}
