// 整改复查意见书.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { plainDate } from '../kit/format.js';
import { Nothing } from '../kit/parts.js';
import { descriptionOf } from '../hazard/order-page.js';
import { agency, Officers, Sheet } from './sheet.js';

const WORDS = { PASS: '已整改完毕，符合要求', FAIL: '未按期整改完毕' };

export const ReinspectionPaper = ({ record, opinion }) => {
  const one = (record.reinspections || []).find((each) => each.id === opinion) || (record.reinspections || []).slice(-1)[0];
  if (!one) return html`<${Nothing} text=${t('reinspection.none')} />`;
  return html`<${Sheet} agency=${agency(record)} title="整改复查意见书" number=${one.number} date=${one.date} copies="本文书一式两份：一份由应急管理部门备案，一份交被复查单位。"
    slots=${{ signatures: () => html`<${Officers} lead=${one.leadOfficer} assisting=${one.assistingOfficer} other="被复查单位负责人" />` }}>
    <p class="to"><u>${record.enterprise?.name}</u>：</p>
    <p>本机关于 <u>${plainDate(record.issuedOn)}</u> 作出了责令限期整改的决定（<u>${record.number}</u>），经对你单位整改情况进行复查，提出如下意见：</p>
    <ol class="sheet-items">${(one.results || []).map((result) => html`<li>${descriptionOf(record, result)}：${
      result.outcome?.code === 'EXTENSION' ? `同意延期至${plainDate(result.newDueOn)}前整改完毕` : WORDS[result.outcome?.code] || result.outcome?.label
    }。</li>`)}</ol>
  </>`;
};
ReinspectionPaper.props = ['record', 'opinion'];
