// 责令限期整改指令：its items, the re-inspections, and the next re-inspection.
import { defineComponent, ref, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { mayDo } from '../api/session.js';
import { done } from '../kit/feedback.js';
import { FollowingDates } from '../kit/act-drawer.js';
import { FilePage } from '../kit/file-page.js';
import { count, date, label } from '../kit/format.js';
import { Due, Facts, Nothing, Panel } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { Level, State } from '../kit/states.js';
import { RecordPapers } from '../paper/record-papers.js';
import { ReinspectDrawer } from './reinspect-drawer.js';

export const itemsOf = (order) => order?.items || [];
export const isOpen = (item) => ['ORDERED', 'FAILED'].includes(item.state?.code);

export const OrderPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const record = useRecord(() => `/rectification-orders/${route.params.id}`);
    const inspecting = ref(false);
    const open = () => itemsOf(record.data.value).filter(isOpen);
    const latest = () => open().map((item) => item.dueOn).sort().pop();

    const items = (order) => html`<div class="scroll"><table class="plain">
      <thead><tr><th>${t('hazard.number')}</th><th>${t('finding.description')}</th><th>${t('hazard.level')}</th><th>${t('state')}</th><th>${t('hazard.dueOn')}</th></tr></thead>
      <tbody>${itemsOf(order).map((item) => html`<tr key=${item.id}>
        <td class="number"><router-link to=${`/hazards/${item.id}`}>${() => item.number}</router-link></td>
        <td class="words">${item.description}</td>
        <td><${Level} value=${item.level} /></td>
        <td><${State} value=${item.state} /></td>
        <td><${Due} day=${item.dueOn} closed=${item.state?.code === 'CLOSED'} /></td>
      </tr>`)}</tbody>
    </table></div>`;

    const reinspections = (order) => {
      const list = order.reinspections || [];
      if (list.length === 0) return html`<${Nothing} text=${t('reinspection.none')} />`;
      return list.map((one) => html`<article class="reinspection" key=${one.id}>
        <header><strong>${date(one.date)}</strong> <span class="number">${one.number}</span>
          <span class="faint">${[one.leadOfficer?.name, one.assistingOfficer?.name].filter(Boolean).join('、')}</span>
          <router-link to=${`/papers/reinspection/${order.id}?opinion=${one.id}`}>${() => t('paper.open')}</router-link></header>
        <ul>${(one.results || []).map((result) => html`<li><${State} value=${result.outcome} /> ${descriptionOf(order, result)}
          ${result.newDueOn && html`<span class="faint"> ${t('reinspection.newDue', { date: date(result.newDueOn) })}</span>`}</li>`)}</ul>
      </article>`);
    };

    return () => {
      const order = record.data.value;
      return html`<div>
        <${FilePage} record=${record} title=${order?.number} above=${t('order')} why=${order && open().length === 0 && mayDo('inspection.write') ? t('order.nothingOpen') : ''} slots=${{
          states: () => html`<span class="states"><${State} tone=${open().length === 0 ? 'good' : 'run'} value=${open().length === 0 ? t('order.done') : t('order.open.items', { count: open().length })} /></span>`,
          actions: () => [
            html`<a-button key="paper" onClick=${() => router.push(`/papers/rectification-order/${order.id}`)}>${t('paper.open')}</a-button>`,
            mayDo('inspection.write') && html`<a-button key="reinspect" type="primary" disabled=${open().length === 0} onClick=${() => (inspecting.value = true)}>${t('reinspect')}</a-button>`,
          ],
          head: () => html`<div class="file-body">
              <${Panel} title=${t('tab.facts')}><${Facts} items=${[
                [t('enterprise'), html`<router-link to=${`/enterprises/${order.enterprise?.id}`}>${() => order.enterprise?.name}</router-link>`, true],
                [t('order.issuedOn'), date(order.issuedOn)],
                [t('inspection'), order.inspection && html`<router-link to=${`/inspections/${order.inspection.id}`}>${() => order.inspection.number}</router-link>`],
                [t('division'), order.division?.path || label(order.division), true],
              ]} />
                <${FollowingDates} dates=${[{ rule: 'REINSPECTION', from: latest() }]} />
              </>
            <${Panel} title=${t('order.items')} note=${t('list.count', { count: count(itemsOf(order).length) })}>${items(order)}</>
            <${Panel} title=${t('reinspections')}>${reinspections(order)}</>
            <${RecordPapers} kind="RECTIFICATION_ORDER" id=${order.id} title=${t('papers.issued')} />
            ${(order.reinspections || []).map((one) => html`<${RecordPapers} key=${one.id} kind="REINSPECTION" id=${one.id} title=${t('papers.ofReinspection', { number: one.number })} />`)}
          </div>`,
        }} />
        ${inspecting.value && html`<${ReinspectDrawer} order=${order} items=${open()} etag=${record.etag.value} onClose=${() => (inspecting.value = false)} onRefresh=${record.reload}
          onSaved=${() => {
            inspecting.value = false;
            done(t('reinspection.saved'));
            record.reload();
          }} />`}
      </div>`;
    };
  },
});

export function descriptionOf(order, result) {
  return itemsOf(order).find((one) => one.id === result.hazardId)?.description || '';
}
