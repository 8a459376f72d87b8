// 检查：one inspection with what was found and what followed.
import { defineComponent, ref, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { mayDo } from '../api/session.js';
import { done } from '../kit/feedback.js';
import { FilePage } from '../kit/file-page.js';
import { date, label } from '../kit/format.js';
import { pageOf } from '../kit/links.js';
import { Due, Facts, Go, Nothing, Panel } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { Level, State } from '../kit/states.js';
import { RecordPapers } from '../paper/record-papers.js';
import { FindingsDrawer } from './findings-drawer.js';
import { MeasureDrawer } from './measure-drawer.js';
import { OrderDrawer } from './order-drawer.js';

/** The paper of a document, where the console prints it. */
function paperOf(inspection, { kind, number }) {
  switch (kind.code) {
    case 'RECTIFICATION_ORDER':
      return `/papers/rectification-order/${inspection.orders.find((order) => order.number === number).id}`;
    case 'ON_SITE_MEASURE':
      return `/papers/measure/${inspection.measures.find((measure) => measure.number === number).id}`;
    case 'REINSPECTION_OPINION': {
      const order = inspection.orders.find((one) => one.reinspections.some((opinion) => opinion.number === number));
      return `/papers/reinspection/${order.id}?opinion=${order.reinspections.find((opinion) => opinion.number === number).id}`;
    }
    default:
      return undefined;
  }
}

const officer = (one) => one && `${one.name}（${one.certificateNumber}）`;

export const InspectionPage = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const record = useRecord(() => `/inspections/${route.params.id}`);
    const open = ref('');
    const close = () => (open.value = '');
    const saved = (text) => {
      close();
      done(t(text));
      record.reload();
    };
    const waiting = () => (record.data.value?.hazards || []).filter((hazard) => hazard.state?.code === 'FOUND');

    const hazards = (inspection) => {
      const rows = inspection.hazards || [];
      if (rows.length === 0) {
        return html`<${Nothing} text=${t('inspection.noHazards')}>
          ${mayDo('inspection.write') && html`<a-button onClick=${() => (open.value = 'findings')}>${t('finding.record')}</a-button>`}
        </>`;
      }
      return html`<div class="scroll"><table class="plain">
        <thead><tr><th>${t('hazard.number')}</th><th>${t('finding.description')}</th><th>${t('hazard.level')}</th><th>${t('state')}</th><th>${t('hazard.dueOn')}</th></tr></thead>
        <tbody>${rows.map((hazard) => html`<tr key=${hazard.id}>
          <td class="number"><router-link to=${`/hazards/${hazard.id}`}>${() => hazard.number}</router-link></td>
          <td class="words">${hazard.description}</td>
          <td><${Level} value=${hazard.level} /></td>
          <td><${State} value=${hazard.state} /></td>
          <td><${Due} day=${hazard.dueOn} closed=${hazard.state?.code === 'CLOSED'} /></td>
        </tr>`)}</tbody>
      </table></div>`;
    };

    const papers = (inspection) => html`<ul class="papers">${inspection.documents.map((document) => {
      const page = pageOf(document.link);
      const paper = paperOf(inspection, document);
      return html`<li key=${document.number}><span>${label(document.kind)}</span>
        <span class="number"><${Go} to=${page === route.path ? undefined : page}>${() => document.number}</></span>
        <span class="faint">${date(document.date)}</span>
        ${paper && html`<router-link to=${paper}>${() => t('paper.open')}</router-link>`}</li>`;
    })}
      ${inspection.documents.length === 0 && html`<li class="faint">${t('inspection.noPapers')}</li>`}
    </ul>`;

    return () => {
      const inspection = record.data.value;
      return html`<div>
        <${FilePage} record=${record} title=${inspection?.number} above=${t('menu.inspections')} why=${inspection && mayDo('inspection.write') && waiting().length === 0 ? t('order.nothingToOrder') : ''} slots=${{
          states: () => html`<span class="states"><${State} value=${inspection.mode} /></span>`,
          actions: () => mayDo('inspection.write') && [
            mayDo('measure.write') && html`<a-button key="measure" onClick=${() => (open.value = 'measure')}>${t('measure.decide')}</a-button>`,
            mayDo('case.file') && html`<a-button key="case" onClick=${() => router.push({ path: '/cases/new', query: { inspection: inspection.id } })}>${t('case.file')}</a-button>`,
            html`<a-button key="checklist" onClick=${() => router.push(`/inspections/${inspection.id}/checklist`)}>${t('checklist')}</a-button>`,
            html`<a-button key="findings" type=${waiting().length === 0 ? 'primary' : 'default'} onClick=${() => (open.value = 'findings')}>${t('finding.record')}</a-button>`,
            html`<a-button key="order" type=${waiting().length > 0 ? 'primary' : 'default'} disabled=${waiting().length === 0} onClick=${() => (open.value = 'order')}>${t('order.issue')}</a-button>`,
          ],
          head: () => html`<div class="file-body">
            <div class="columns">
              <${Panel} title=${t('tab.facts')}><${Facts} items=${[
                [t('enterprise'), html`<router-link to=${`/enterprises/${inspection.enterprise?.id}`}>${() => inspection.enterprise?.name}</router-link>`, true],
                [t('inspection.date'), date(inspection.date)],
                [t('inspection.mode'), label(inspection.mode)],
                [t('officer.lead'), officer(inspection.leadOfficer)],
                [t('officer.assisting'), officer(inspection.assistingOfficer)],
                [t('division'), inspection.division?.path || label(inspection.division), true],
                [t('inspection.planNumber'), inspection.planNumber || t('inspection.urgent.none')],
                [t('inspection.recordNumber'), inspection.recordNumber],
                inspection.jointNumber && [t('inspection.jointNumber'), inspection.jointNumber],
              ]} /></>
              <${Panel} title=${t('papers')}>${papers(inspection)}</>
            </div>
            <${RecordPapers} kind="INSPECTION" id=${inspection.id} title=${t('papers.issued')} />
            <${Panel} title=${t('menu.hazards')} note=${t('list.count', { count: (inspection.hazards || []).length })}>${hazards(inspection)}</>
          </div>`,
        }} />
        ${open.value === 'findings' && html`<${FindingsDrawer} inspection=${inspection} etag=${record.etag.value} onClose=${close} onSaved=${() => saved('finding.saved')} />`}
        ${open.value === 'order' && html`<${OrderDrawer} inspection=${inspection} hazards=${waiting()} etag=${record.etag.value} onClose=${close} onSaved=${() => saved('order.saved')} />`}
        ${open.value === 'measure' && html`<${MeasureDrawer} inspection=${inspection} etag=${record.etag.value} onClose=${close} onSaved=${() => saved('measure.saved')} />`}
      </div>`;
    };
  },
});
