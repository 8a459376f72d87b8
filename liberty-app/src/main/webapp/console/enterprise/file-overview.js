// 概况：what the law demands and what the file lacks, what is open, further sectors, how the risk was
// graded.
import { RouterLink, defineComponent, ref, shallowRef, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { attempt, done } from '../kit/feedback.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { DateField, SelectField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { code, count, date, label, today } from '../kit/format.js';
import { Facts, Panel, Waiting } from '../kit/parts.js';
import { Risk, State } from '../kit/states.js';

const TONES = { MET: 'good', MISSING: 'bad', TO_ASK: 'wait' };

export const FileOverview = defineComponent({
  props: ['enterprise', 'facts'],
  setup(props) {
    const demands = shallowRef(null);
    const open = shallowRef(null);
    const sectors = shallowRef([]);
    const gradings = shallowRef([]);
    const adding = ref(false);
    const load = () =>
      attempt(async () => {
        const base = `/enterprises/${props.enterprise.id}`;
        const [a, b, c, d] = await Promise.all([
          api.get(`${base}/requirements`, { size: 200 }),
          api.get(`${base}/open`),
          api.get(`${base}/sectors`, { size: 100 }),
          api.get(`${base}/risk-gradings`, { size: 20 }),
        ]);
        demands.value = a.data.items;
        open.value = b.data;
        sectors.value = c.data.items;
        gradings.value = d.data.items;
      });
    watch(() => [props.enterprise.id, props.enterprise.revision], load, { immediate: true });
    const rank = { MISSING: 0, TO_ASK: 1, MET: 2 };
    const sorted = () => [...(demands.value || [])].sort((a, b) => rank[code(a.state)] - rank[code(b.state)]);
    const detail = (facts) => Object.entries(facts || {}).map(([name, value]) => `${name} ${value}`).join(' · ');
    const end = (sector) =>
      attempt(async () => {
        await api.post(`/enterprises/${props.enterprise.id}/sectors/${sector.id}/end`, { until: today() });
        done(t('saved'));
        load();
      });
    return () => html`<div>
      <div class="columns">
        <${Panel} title=${t('enterprise.facts')}><${Facts} items=${props.facts} /></>
        <div>
          <${Panel} title=${t('file.open')}>${open.value
            ? html`<${Facts} items=${[
                [t('file.openHazards'), count(open.value.openHazards)],
                [t('file.overdueHazards'), count(open.value.overdueHazards)],
                [t('file.majorHazards'), count(open.value.openMajorHazards)],
                [t('file.openCases'), count(open.value.openCases)],
                [t('file.expiredLicences'), count(open.value.expiredLicences)],
                [t('file.plans'), count(open.value.plansOnFile)],
              ]} />`
            : html`<${Waiting} />`}</>
          <${Panel} title=${t('file.sectors')} slots=${{ actions: () => mayDo('enterprise.write') && html`<a-button size="small" onClick=${() => (adding.value = true)}>${t('file.addSector')}</a-button>` }}>
            <ul class="plain-list"><li>${label(props.enterprise.sector)} <span class="faint">${t('file.mainSector')}</span></li>
              ${sectors.value.map((each) => html`<li key=${each.id}>${label(each.sector)} <span class="faint">${date(each.since)}${each.until && ` – ${date(each.until)}`} ${each.reason}</span>
                ${!each.until && mayDo('enterprise.write') && html` <a-button size="small" type="link" onClick=${() => end(each)}>${t('file.endSector')}</a-button>`}</li>`)}</ul>
            ${sectors.value.some((each) => !each.until) && html`<p class="faint">${t('file.sectorsClash')}</p>`}
          </>
        </div>
      </div>
      <${Panel} title=${t('file.demands')} note=${demands.value && t('file.demands.note', { missing: count(demands.value.filter((each) => code(each.state) === 'MISSING').length), ask: count(demands.value.filter((each) => code(each.state) === 'TO_ASK').length) })}>
        ${!demands.value && html`<${Waiting} />`}
        <ul class="demands">${sorted().map((each, i) => html`<li key=${i}>
          <${State} value=${each.state} tone=${TONES[code(each.state)]} />
          <div><strong>${label(each.duty)}</strong><div class="faint">${detail(each.facts)}</div><div class="basis">${each.basis}</div></div>
        </li>`)}</ul>
      </>
      <${Panel} title=${t('file.gradings')}>
        ${gradings.value.length === 0
          ? html`<p class="faint">${t('file.noGrading')}</p>`
          : html`<ul class="demands">${gradings.value.map((each) => html`<li key=${each.id}><${Risk} value=${each.level} />
              <div><strong>${date(each.gradedOn)} · ${each.gradedBy}</strong>${each.validUntil && html`<span class=${each.validUntil < today() ? 'late' : 'faint'}> ${t('licence.validUntil')} ${date(each.validUntil)}</span>`}
                ${each.factors.map((factor) => html`<div>${factor.name}：${factor.finding} <span class="faint">${factor.evidence}</span></div>`)}</div></li>`)}</ul>`}
      </>
      ${adding.value && html`<${AddSector} id=${props.enterprise.id} onClose=${() => (adding.value = false)} onSaved=${load} />`}
    </div>`;
  },
});

const AddSector = defineComponent({
  props: ['id'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: { sector: undefined, since: today(), reason: '' } });
    const save = async () => {
      const result = await form.submit((values, key) => api.post(`/enterprises/${props.id}/sectors`, values, { key }));
      if (result) {
        done(t('saved'));
        emit('saved');
        emit('close');
      }
    };
    return () => html`<${ActDrawer} open width=${560} title=${t('file.addSector')} act=${t('file.addSector')} form=${form} onClose=${() => emit('close')} onSubmit=${save}>
      <${SelectField} form=${form} path="sector" label=${t('sector')} vocabulary="sector" required />
      <${DateField} form=${form} path="since" label=${t('file.since')} required />
      <${TextField} form=${form} path="reason" label=${t('enterprise.reason')} wide />
    </>`;
  },
});

/** 评定风险等级. */
export const GradeRisk = defineComponent({
  props: ['enterprise', 'etag'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({
      draft: `enterprise.grade.${props.enterprise.id}`,
      initial: { level: undefined, gradedOn: today(), validUntil: undefined, gradedBy: '', factors: [{ name: '', finding: '', evidence: '' }] },
    });
    const save = async () => {
      const result = await form.submit((values) => api.post(`/enterprises/${props.enterprise.id}/risk-gradings`, { ...values, validUntil: values.validUntil || null }, { etag: props.etag }));
      if (result) {
        done(t('saved'));
        emit('saved');
        emit('close');
      }
    };
    return () => html`<${ActDrawer} open title=${t('file.grade')} act=${t('file.grade')} form=${form} notes=${[t('file.grade.note')]} onClose=${() => emit('close')} onSubmit=${save} onRefresh=${() => emit('saved')}>
      <${SelectField} form=${form} path="level" label=${t('riskLevel')} vocabulary="riskLevel" required />
      <${TextField} form=${form} path="gradedBy" label=${t('file.gradedBy')} required />
      <${DateField} form=${form} path="gradedOn" label=${t('file.gradedOn')} required />
      <${DateField} form=${form} path="validUntil" label=${t('licence.validUntil')} />
      ${form.values.factors.map((factor, i) => html`<div class="field wide factor" key=${i}><div class="fields">
        <${TextField} form=${form} path=${`factors.${i}.name`} label=${t('file.factor')} required />
        <${TextField} form=${form} path=${`factors.${i}.finding`} label=${t('file.finding')} required />
        <${TextField} form=${form} path=${`factors.${i}.evidence`} label=${t('file.evidence')} wide />
      </div></div>`)}
      <div class="field wide"><a-button onClick=${() => form.values.factors.push({ name: '', finding: '', evidence: '' })}>${t('file.addFactor')}</a-button></div>
    </>`;
  },
});

/** 停业、注销、恢复. */
export const ChangeStatus = defineComponent({
  props: ['enterprise', 'etag'],
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ initial: { status: undefined, effectiveOn: today(), reason: '' } });
    const save = async () => {
      const result = await form.submit((values) => api.post(`/enterprises/${props.enterprise.id}/status`, values, { etag: props.etag }));
      if (result) {
        done(t('saved'));
        emit('saved');
        emit('close');
      }
    };
    return () => html`<${ActDrawer} open width=${640} title=${t('file.status')} act=${t('file.status')} form=${form} notes=${[t('file.status.note')]} onClose=${() => emit('close')} onSubmit=${save} onRefresh=${() => emit('saved')}>
      <${SelectField} form=${form} path="status" label=${t('enterprise.status')} vocabulary="operatingStatus" required />
      <${DateField} form=${form} path="effectiveOn" label=${t('enterprise.effectiveOn')} required />
      <${TextField} form=${form} path="reason" label=${t('enterprise.reason')} required wide />
    </>`;
  },
});

/** 上级公司与下属单位. */
export const FileGroup = defineComponent({
  props: ['enterprise'],
  setup(props) {
    const group = shallowRef(null);
    attempt(async () => {
      group.value = (await api.get(`/enterprises/${props.enterprise.id}/group`)).data;
    });
    const open = (o) =>
      [
        o.overdueHazards && t('file.n.overdue', { n: o.overdueHazards }),
        o.openHazards && t('file.n.hazards', { n: o.openHazards }),
        o.openMajorHazards && t('file.n.major', { n: o.openMajorHazards }),
        o.openCases && t('file.n.cases', { n: o.openCases }),
        o.expiredLicences && t('file.n.licences', { n: o.expiredLicences }),
      ]
        .filter(Boolean)
        .join('，') || t('file.n.none');
    return () =>
      group.value
        ? html`<div>
            <${Panel} title=${t('file.above')}>
              ${group.value.above.length === 0 && html`<p class="faint">${props.enterprise.parentCompany ? t('file.parentOutside', { code: props.enterprise.parentCompany }) : t('file.noParent')}</p>`}
              <ul class="plain-list">${group.value.above.map((each) => html`<li key=${each.id}><${RouterLink} to=${`/enterprises/${each.id}`}>${each.name}</> <span class="number faint">${each.creditCode}</span></li>`)}</ul>
            </>
            <${Panel} title=${t('file.below')} note=${t('list.count', { count: count(group.value.below.length) })}>
              ${group.value.below.length === 0 && html`<p class="faint">${t('file.noneBelow')}</p>`}
              <ul class="plain-list">${group.value.below.map((each) => html`<li key=${each.id} style=${{ paddingLeft: `${(each.level - 1) * 24}px` }}>
                <${RouterLink} to=${`/enterprises/${each.id}`}>${each.name}</> <${Risk} value=${each.riskLevel} /> <${State} value=${each.status} tone=${code(each.status) === 'CLOSED' ? 'quiet' : undefined} />
                <div class="faint">${[label(each.sector), each.division?.path, open(each.open)].filter(Boolean).join(' · ')}</div></li>`)}</ul>
              ${group.value.outside > 0 && html`<p class="faint">${t('file.outside', { n: count(group.value.outside) })}</p>`}
            </>
          </div>`
        : html`<${Waiting} />`;
  },
});

/** 变更记录. */
export const FileHistory = defineComponent({
  props: ['enterprise'],
  setup(props) {
    const changes = shallowRef(null);
    attempt(async () => {
      changes.value = (await api.get(`/enterprises/${props.enterprise.id}/history`, { size: 500 })).data.items;
    });
    return () => html`<${Panel} title=${t('tab.history')}>
      ${!changes.value && html`<${Waiting} />`}
      ${changes.value?.length === 0 && html`<p class="faint">${t('file.noChange')}</p>`}
      <ul class="plain-list">${(changes.value || []).map((each) => html`<li key=${each.id}><strong>${date(each.effectiveOn)} ${label(each.field)}</strong>：${each.beforeText} → ${each.afterText}
        <div class="faint">${[each.reason, each.recordedBy].filter(Boolean).join(' · ')}</div></li>`)}</ul>
    </>`;
  },
});
