// 自查记录：what was answered, with photos, and what looks copied, each with its reason.
import { defineComponent, useRoute } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { address } from '../api/client.js';
import { useRecord } from '../kit/record.js';
import { code, label, moment } from '../kit/format.js';
import { FilePage } from '../kit/file-page.js';
import { Facts, Panel } from '../kit/parts.js';
import { Level, State } from '../kit/states.js';
import { Signs } from './signs.js';
import { periodTitle } from './periods.js';

const TONES = { NORMAL: 'good', PROBLEM: 'bad', NOT_APPLICABLE: 'quiet' };

export const CheckPage = defineComponent({
  setup() {
    const route = useRoute();
    const record = useRecord(() => route.params.id && `/self-inspections/checks/${route.params.id}`);
    const photo = (one) => address(`/self-inspections/checks/${record.data.value.id}/photos/${one.sha256}`);
    return () => {
      const check = record.data.value;
      return html`<${FilePage} record=${record} title=${check ? periodTitle(check.period) : ''} above=${check?.enterprise.name || ''} slots=${{
        head: () => html`<div>
          ${check.signs.length > 0 && html`<${Panel} title=${t('selfcheck.signs')} note=${t('selfcheck.signs.note')}><${Signs} signs=${check.signs} /></>`}
          <${Panel}><${Facts} items=${[
            [t('selfcheck.inspector'), check.inspector],
            [t('selfcheck.receivedAt'), moment(check.receivedAt)],
            [t('selfcheck.startedAt'), moment(check.startedAt)],
            [t('selfcheck.finishedAt'), moment(check.finishedAt)],
            [t('account.name'), check.account],
          ]} /></>
          <${Panel} title=${t('selfcheck.answers', { items: check.items, problems: check.problems })}>
            <ol class="answers">${check.answers.map((answer) => html`<li key=${answer.itemId}>
              <div><${State} value=${answer.outcome} tone=${TONES[code(answer.outcome)]} /> ${answer.level && html`<${Level} value=${answer.level} /> `}${answer.content}</div>
              ${answer.remark && html`<div class="answer-remark">${answer.remark}</div>`}
              ${answer.photos.length > 0 && html`<div class="photo-strip">${answer.photos.map((one) => html`<a class="photo" key=${one.sha256} href=${photo(one)} target="_blank" rel="noopener"><img src=${photo(one)} loading="lazy" alt=${`${answer.content} ${one.takenAt ? moment(one.takenAt) : ''}`} /></a>`)}</div>`}
              ${answer.answeredAt && html`<div class="faint">${moment(answer.answeredAt)}</div>`}
            </li>`)}</ol>
          </>
        </div>`,
      }} />`;
    };
  },
});
