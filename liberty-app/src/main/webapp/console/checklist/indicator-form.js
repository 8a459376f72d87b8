// 发布指标：a new indicator, or another edition of one.
import { defineComponent } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies } from '../api/vocabularies.js';
import { ActDrawer } from '../kit/act-drawer.js';
import { attempt } from '../kit/feedback.js';
import { ChoiceField, DateField, LongTextField, SelectField, TagsField, TextField } from '../kit/fields.js';
import { useForm } from '../kit/form.js';
import { today } from '../kit/format.js';

const EMPTY = { code: '', effectiveFrom: today(), sectors: [], category: '', content: '', method: '', finding: '', articles: [], basisText: '', level: 'GENERAL', frequency: 'MONTHLY', checkers: ['ENTERPRISE'], violation: '', keywords: [] };

const valuesOf = (one) => ({
  code: one.code,
  effectiveFrom: today(),
  sectors: one.sectors.map((each) => each.code),
  category: one.category,
  content: one.content,
  method: one.method,
  finding: one.finding,
  articles: one.articles,
  basisText: one.basisText,
  level: one.level.code,
  frequency: one.frequency.code,
  checkers: one.checkers.map((each) => each.code),
  violation: one.violation?.provision || '',
  keywords: one.keywords,
});

export const IndicatorForm = defineComponent({
  props: { indicator: { type: Object, default: undefined }, etag: { type: String, default: '' } },
  emits: ['close', 'saved'],
  setup(props, { emit }) {
    const form = useForm({ draft: `indicator.${props.indicator?.code || 'new'}`, initial: props.indicator ? valuesOf(props.indicator) : EMPTY });
    attempt(needVocabularies);
    const save = async () => {
      const saved = await form.submit((values, key) => {
        const body = { ...values, violation: values.violation || undefined };
        return props.indicator ? api.put(`/indicators/${props.indicator.code}`, body, { etag: props.etag }) : api.post('/indicators', body, { key });
      });
      if (saved) emit('saved', form.values.code || saved.data.code, saved);
    };
    const notes = () => [t('indicator.note.edition'), t('indicator.note.past')];
    return () => html`<${ActDrawer} open title=${t(props.indicator ? 'indicator.newEdition' : 'indicator.new')} act=${t('indicator.publish')} form=${form} notes=${notes()} onClose=${() => emit('close')} onSubmit=${save}>
      <${TextField} form=${form} path="code" label=${t('indicator.code')} required disabled=${!!props.indicator} hint=${t('indicator.code.hint')} />
      <${DateField} form=${form} path="effectiveFrom" label=${t('indicator.from')} required />
      <${TextField} form=${form} path="category" label=${t('indicator.category')} required hint=${t('indicator.category.hint')} />
      <${SelectField} form=${form} path="sectors" label=${t('sector')} vocabulary="sector" mode="multiple" hint=${t('indicator.sectors.hint')} />
      <${LongTextField} form=${form} path="content" label=${t('indicator.content')} required wide rows=${2} />
      <${LongTextField} form=${form} path="method" label=${t('indicator.method')} wide rows=${2} />
      <${LongTextField} form=${form} path="finding" label=${t('indicator.finding')} wide rows=${2} />
      <${ChoiceField} form=${form} path="level" label=${t('hazard.level')} vocabulary="hazardLevel" required />
      <${SelectField} form=${form} path="frequency" label=${t('indicator.frequency')} vocabulary="checkFrequency" required />
      <${SelectField} form=${form} path="checkers" label=${t('indicator.checkers')} vocabulary="checker" mode="multiple" required />
      <${TextField} form=${form} path="violation" label=${t('indicator.violation')} hint="work-safety-law/101.1.3" />
      <${TagsField} form=${form} path="articles" label=${t('indicator.articles')} hint="work-safety-law/2021/41.2" />
      <${TagsField} form=${form} path="keywords" label=${t('indicator.keywords')} />
      <${LongTextField} form=${form} path="basisText" label=${t('indicator.basisText')} wide rows=${2} />
    </>`;
  },
});
