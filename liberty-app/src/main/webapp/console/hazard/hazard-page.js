// 隐患档案.
import { defineComponent, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { FilePage } from '../kit/file-page.js';
import { date, label } from '../kit/format.js';
import { Due, Facts, Panel } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { Level, State } from '../kit/states.js';

export const HazardPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const record = useRecord(() => `/hazards/${route.params.id}`);
    return () => {
      const hazard = record.data.value;
      const order = hazard?.order;
      const inspection = hazard?.inspection;
      return html`<${FilePage} record=${record} title=${hazard?.number} above=${t('menu.hazards')} slots=${{
        states: () => html`<span class="states"><${State} value=${hazard.state} /><${Level} value=${hazard.level} /></span>`,
        actions: () => order && html`<a-button type="primary" onClick=${() => router.push(`/rectification-orders/${order.id}`)}>${t('order.open')}</a-button>`,
        head: () => html`<div class="file-body"><${Panel} title=${t('tab.facts')}><${Facts} items=${[
          [t('finding.description'), hazard.description, true],
          [t('hazard.level'), label(hazard.level)],
          hazard.indicator && [t('indicator'), html`<router-link to=${`/indicators/${hazard.indicator.code}`}>${() => `${hazard.indicator.code}（${t('indicator.editionNo', { n: hazard.indicator.edition })}）`}</router-link>`],
          [t('hazard.foundOn'), date(hazard.foundOn)],
          [t('hazard.dueOn'), html`<${Due} day=${hazard.dueOn} closed=${hazard.state?.code === 'CLOSED'} />`],
          [t('hazard.closedOn'), date(hazard.closedOn)],
          [t('enterprise'), html`<router-link to=${`/enterprises/${hazard.enterprise?.id}`}>${() => hazard.enterprise?.name}</router-link>`],
          [t('division'), hazard.division?.path || label(hazard.division)],
          inspection && [t('inspection'), html`<router-link to=${`/inspections/${inspection.id}`}>${() => inspection.number}</router-link>`],
          order && [t('order'), html`<router-link to=${`/rectification-orders/${order.id}`}>${() => order.number}</router-link>`],
        ]} /></></div>`,
      }} />`;
    };
  },
});
