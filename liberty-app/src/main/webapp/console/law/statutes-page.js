// 法规目录：the statutes of the law book, each edition with the days on which it is in force, where it
// applies and how many rows it has.
import { RouterLink, defineComponent, shallowRef } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { language } from '../i18n/language.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';
import { count, date, label } from '../kit/format.js';
import { PageHead, Panel, Waiting } from '../kit/parts.js';
import { allStatutes, needStatutes } from './citation.js';

export const StatutesPage = defineComponent({
  setup() {
    const version = shallowRef(null);
    attempt(needStatutes);
    attempt(async () => {
      version.value = (await api.get('/law/version')).data;
    });
    const rowsOf = (one) => ({ path: '/law', query: { law: one.law, on: one.effectiveFrom } });
    return () => html`<div>
      <${PageHead} title=${t('statutes')} above=${t('menu.law')} />
      <${Panel} title=${version.value && t('statutes.counts', { editions: count(version.value.editions), rows: count(version.value.rows) })}>
        ${allStatutes().length === 0
          ? html`<${Waiting} />`
          : html`<ul class="statutes">${allStatutes().map((one) => html`<li key=${`${one.law}/${one.edition}`}>
              <${RouterLink} to=${rowsOf(one)}>${language.value === 'en' ? one.titleEn : one.titleZh} (${one.edition})</>
              <span>${label(one.rank)}</span>
              <span>${date(one.effectiveFrom)} – ${one.effectiveTo ? date(one.effectiveTo) : t('provision.inForce')}</span>
              <span>${one.area === 'CN' ? t('statutes.wholeCountry') : one.area}</span>
              <span class="right">${t('statutes.rows', { rows: count(one.rows) })}</span>
            </li>`)}</ul>`}
        ${version.value && html`<p class="faint number receipt">${t('statutes.version')}${t('colon')}${version.value.version}</p>`}
      </>
    </div>`;
  },
});
