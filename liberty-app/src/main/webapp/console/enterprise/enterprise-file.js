// 企业档案: one file for each enterprise, and everything that happened.
import { defineComponent, ref, shallowRef, useRoute } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { attempt, done } from '../kit/feedback.js';
import { FilePage } from '../kit/file-page.js';
import { count, date, label } from '../kit/format.js';
import { pageOf } from '../kit/links.js';
import { ListPage } from '../kit/list-page.js';
import { Panel, Waiting } from '../kit/parts.js';
import { useRecord } from '../kit/record.js';
import { Risk, State } from '../kit/states.js';
import { Timeline } from '../kit/timeline.js';
import { CASE_COLUMNS } from '../enforcement/case-columns.js';
import { HAZARD_COLUMNS } from '../hazard/hazard-columns.js';
import { INSPECTION_COLUMNS } from '../inspection/inspection-columns.js';
import { RecordInspection } from '../inspection/record-inspection.js';
import { WhoLooksAfter } from '../responsibility/responsibility-page.js';
import { EnterpriseForm } from './enterprise-form.js';
import { ChangeStatus, FileGroup, FileHistory, FileOverview, GradeRisk } from './file-overview.js';
import { FileInstallations, FileLicences, FileStaff } from './file-staff.js';

export const EnterpriseFile = defineComponent({
  setup() {
    const route = useRoute();
    const id = route.params.id;
    const record = useRecord(() => `/enterprises/${id}`);
    const changing = ref(false);
    const inspecting = ref(false);
    const grading = ref(false);
    const closing = ref(false);
    const without = (columns) => columns.filter((column) => column.key !== 'enterprise');

    const facts = (e) => [
      [t('enterprise.creditCode'), html`<span class="number">${e.creditCode}</span>`],
      [t('division'), html`<span>${e.division?.path || label(e.division)}${e.division?.currentCode && e.division.currentCode !== e.division.code && html`<small class="faint"> ${t('division.now', { code: e.division.currentCode })}</small>`}</span>`],
      [t('sector'), label(e.sector)],
      [t('industry'), [e.industry?.code, label(e.industry)].filter(Boolean).join(' ')],
      [t('enterprise.employees'), count(e.employees)],
      [t('enterprise.legalRepresentative'), e.legalRepresentative],
      [t('enterprise.principal'), e.principal],
      [t('phone'), e.phone],
      [t('enterprise.registeredOn'), date(e.registeredOn)],
      [t('enterprise.parentCompany'), e.parentCompany],
      [t('address'), e.address, true],
      [t('enterprise.location'), e.location && `${e.location.longitude}, ${e.location.latitude}`],
    ];

    const tabs = () => [
      { key: 'overview', title: t('tab.overview'), view: () => html`<${FileOverview} enterprise=${record.data.value} facts=${facts(record.data.value)} />` },
      { key: 'timeline', title: t('tab.timeline'), view: () => html`<${EnterpriseTimeline} id=${id} />` },
      { key: 'responsible', title: t('tab.responsible'), view: () => html`<${Panel}><${WhoLooksAfter} enterprise=${id} /></>` },
      { key: 'licences', title: t('enterprise.licences'), view: () => html`<${FileLicences} enterprise=${record.data.value} etag=${record.etag.value} onSaved=${(answer) => record.accept(answer)} />` },
      { key: 'staff', title: t('tab.staff'), view: () => html`<${FileStaff} enterprise=${record.data.value} />` },
      { key: 'installations', title: t('tab.installations'), view: () => html`<${FileInstallations} enterprise=${record.data.value} />` },
      { key: 'group', title: t('tab.group'), view: () => html`<${FileGroup} enterprise=${record.data.value} />` },
      { key: 'history', title: t('tab.history'), view: () => html`<${FileHistory} enterprise=${record.data.value} />` },
      { key: 'inspections', title: t('menu.inspections'), view: () => html`<${ListPage} embedded name="enterprise.inspections" path="/inspections" fixed=${{ enterprise: id }} columns=${without(INSPECTION_COLUMNS)} emptyText=${t('inspection.none')} />` },
      { key: 'hazards', title: t('menu.hazards'), view: () => html`<${ListPage} embedded name="enterprise.hazards" path="/hazards" fixed=${{ enterprise: id }} columns=${without(HAZARD_COLUMNS)} emptyText=${t('hazard.none')} />` },
      { key: 'cases', title: t('menu.cases'), view: () => html`<${ListPage} embedded name="enterprise.cases" path="/cases" fixed=${{ enterprise: id }} columns=${CASE_COLUMNS} emptyText=${t('case.none')} />` },
    ];

    return () => {
      const e = record.data.value;
      return html`<div>
        <${FilePage} record=${record} title=${e?.name} above=${t('menu.enterprises')} tabs=${tabs()} slots=${{
          states: () => html`<span class="states"><${State} value=${e.status} /><${Risk} value=${e.riskLevel} /></span>`,
          actions: () => [
            mayDo('enterprise.write') && html`<a-button key="change" onClick=${() => (changing.value = true)}>${t('enterprise.change')}</a-button>`,
            mayDo('enterprise.decide') && html`<a-button key="grade" onClick=${() => (grading.value = true)}>${t('file.grade')}</a-button>`,
            mayDo('enterprise.write') && html`<a-button key="status" onClick=${() => (closing.value = true)}>${t('file.status')}</a-button>`,
            mayDo('inspection.write') && html`<a-button key="inspect" type="primary" onClick=${() => (inspecting.value = true)}>${t('inspection.record')}</a-button>`,
          ],
          head: () => html`<div class="head-facts"><span class="number">${e.creditCode}</span><span>${e.division?.path}</span><span>${label(e.sector)}</span><span>${e.address}</span></div>`,
        }} />
        ${changing.value && html`<${EnterpriseForm} enterprise=${e} etag=${record.etag.value} onClose=${() => (changing.value = false)} onRefresh=${record.reload}
          onSaved=${(answer) => {
            record.accept(answer);
            done(t('saved'));
          }} />`}
        ${grading.value && html`<${GradeRisk} enterprise=${e} etag=${record.etag.value} onClose=${() => (grading.value = false)} onSaved=${record.reload} />`}
        ${closing.value && html`<${ChangeStatus} enterprise=${e} etag=${record.etag.value} onClose=${() => (closing.value = false)} onSaved=${record.reload} />`}
        ${inspecting.value && html`<${RecordInspection} enterprise=${e} onClose=${() => (inspecting.value = false)} />`}
      </div>`;
    };
  },
});

const EnterpriseTimeline = defineComponent({
  props: ['id'],
  setup(props) {
    const entries = shallowRef(null);
    attempt(async () => {
      const { data } = await api.get(`/enterprises/${props.id}/timeline`, { size: 500 });
      entries.value = (data.items || data).map((entry) => ({ ...entry, to: pageOf(entry.link) }));
    });
    return () => html`<${Panel} title=${t('tab.timeline')} note=${entries.value && t('list.count', { count: count(entries.value.length) })}>
      ${entries.value ? html`<${Timeline} entries=${entries.value} />` : html`<${Waiting} />`}
    </>`;
  },
});
