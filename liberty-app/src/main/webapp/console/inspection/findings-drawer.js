// 检查发现：findings become hazards. Lines pasted from a table become one finding each.
import { defineComponent, ref } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { ChoiceField, LongTextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { IndicatorPicker } from '../checklist/indicator-picker.js';
import { inWords, needStatutes } from '../law/citation.js';

const empty = () => ({ description: '', level: 'GENERAL', indicator: null });

export const FindingsDrawer = defineComponent({
  props: { inspection: { type: Object, required: true }, etag: { type: String, default: '' } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ draft: `findings.${props.inspection.id}`, initial: { findings: [empty()] } });
    const sector = ref('');
    const clauses = ref({});
    attempt(needVocabularies);
    attempt(needStatutes);
    attempt(async () => {
      sector.value = (await api.get(`/enterprises/${props.inspection.enterprise.id}`)).data.sector?.code || '';
    });
    // 两步：选中指标，带出表述、等级和罚则；已经写了的表述不覆盖。
    const propose = (finding, one) => {
      finding.indicator = one ? { code: one.code, edition: one.edition } : null;
      if (!one) return;
      if (!finding.description.trim()) finding.description = one.finding;
      finding.level = one.level.code;
      clauses.value = { ...clauses.value, [one.code]: one.violation?.ref };
    };
    const paste = (event, at) => {
      const lines = event.clipboardData.getData('text').split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
      if (lines.length < 2) return;
      event.preventDefault();
      const found = lines.map((line) => {
        const cells = line.split('\t');
        return { description: cells[0], level: cells.slice(1).some((cell) => cell.includes('重大')) ? 'MAJOR' : 'GENERAL' };
      });
      form.values.findings.splice(at, 1, ...found);
    };
    const save = async () => {
      const saved = await form.submit((values, key) =>
        api.post(`/inspections/${props.inspection.id}/hazards`, { findings: values.findings.map((one) => ({ ...one, indicator: one.indicator || undefined })) }, { key, etag: props.etag }),
      );
      if (saved) emit('saved', saved);
    };
    const requires = () => [
      { ok: form.values.findings.every((finding) => finding.description.trim()), text: t('finding.rule.words') },
      ...(form.values.findings.some((finding) => finding.level === 'MAJOR') ? [{ text: t('finding.rule.major'), basis: t('law.wsl65.3') }] : []),
      { text: t('finding.rule.order'), basis: t('law.wsl65.2') },
    ];
    return () => html`<${ActDrawer} open title=${t('finding.record')} act=${t('finding.record')} form=${form} requires=${requires()} onClose=${() => emit('close')} onSubmit=${save}>
      ${form.values.findings.map((finding, i) => html`<fieldset class="item wide" key=${i}>
        <legend>${t('finding.nth', { n: i + 1 })}
          ${form.values.findings.length > 1 && html`<a-button type="link" size="small" onClick=${() => form.values.findings.splice(i, 1)}>${t('remove')}</a-button>`}</legend>
        <div class="fields" onPaste=${(event) => paste(event, i)}>
          <div class="field wide"><label>${t('indicator')}</label>
            <${IndicatorPicker} sector=${sector.value} on=${props.inspection.date} value=${finding.indicator?.code} onChosen=${(one) => propose(finding, one)} />
            <div class="note">${finding.indicator && clauses.value[finding.indicator.code] ? `${t('indicator.violation')}${t('colon')}${inWords(clauses.value[finding.indicator.code])}` : i === 0 ? t('finding.pick') : ''}</div></div>
          <${LongTextField} form=${form} path="findings.${i}.description" label=${t('finding.description')} rows=${2} required wide hint=${i === 0 ? t('finding.paste') : ''} />
          <${ChoiceField} form=${form} path="findings.${i}.level" label=${t('hazard.level')} vocabulary="hazardLevel" required wide />
        </div>
      </fieldset>`)}
      <div class="wide"><a-button type="dashed" block onClick=${() => form.values.findings.push(empty())}>${t('finding.add')}</a-button></div>
    </>`;
  },
});
