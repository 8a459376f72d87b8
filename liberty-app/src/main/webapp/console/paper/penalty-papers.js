// 行政处罚告知书, 行政处罚决定书.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { code, label, plainDate, yuan } from '../kit/format.js';
import { Nothing } from '../kit/parts.js';
import { inWords } from '../law/citation.js';
import { agency, Remedies, Sheet } from './sheet.js';

const act = (record, kind) => record.acts.filter((one) => code(one.kind) === kind).pop();
const party = (record) => record.violation.partyName;
const isUnit = (record) => ['UNIT', 'AGENCY'].includes(code(record.violation.subject));

/** The clause that was found to apply, else the one that was filed. */
const provision = (record) => inWords(act(record, 'ASSESSMENT')?.fields.appliedRef || record.violation.provision);

/** 罚款人民币壹拾万元整（¥100,000.00）, and what else is ordered. */
function penalties({ fineYuan, fineInCapitals, otherPenalties }) {
  const parts = (otherPenalties || []).map(label);
  if (Number(fineYuan) > 0) parts.push(`罚款人民币${fineInCapitals}（¥${yuan(fineYuan)}）`);
  return parts.join('；') || '不予罚款';
}

export const NoticePaper = ({ record }) => {
  const notice = act(record, 'NOTICE');
  if (!notice) return html`<${Nothing} text=${t('paper.notYet')} />`;
  return html`<${Sheet} agency=${agency(record)} title="行政处罚告知书" number=${notice.number} date=${notice.date} copies="本文书一式两份：一份由应急管理部门备案，一份交当事人。">
    <p class="to"><u>${party(record)}</u>：</p>
    <p>经查，你${isUnit(record) ? '单位' : ''}（下称当事人）存在下列违法行为：</p>
    <p><u>${record.violation.description}</u></p>
    <p>以上事实有现场检查记录、询问笔录等证据证实。上述行为适用 <u>${provision(record)}</u> 的规定（情形：${label(record.violation.condition)}），拟对当事人作出下列行政处罚：</p>
    <p><u>${penalties(notice.fields)}</u>。</p>
    <p>根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，当事人有权进行陈述和申辩，可以自收到本告知书之日起5个工作日内向本机关提出；逾期视为放弃上述权利。</p>
    ${notice.fields.hearingOffered && html`<p>根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，当事人有权要求举行听证，可以自收到本告知书之日起5个工作日内向本机关提出；逾期视为放弃听证权利。</p>`}
  </>`;
};
NoticePaper.props = ['record'];

/** 听取意见的情况. */
function heard(record) {
  const parts = [];
  if (act(record, 'STATEMENT')) parts.push('当事人提出陈述申辩，本机关进行了复核。');
  if (act(record, 'HEARING')) parts.push(`本机关于${plainDate(act(record, 'HEARING').date)}举行了听证。`);
  if (act(record, 'WAIVER')) parts.push('当事人明确表示放弃陈述、申辩和要求听证的权利。');
  return parts.join('') || '当事人未在法定期限内提出陈述申辩。';
}

export const DecisionPaper = ({ record }) => {
  const decision = act(record, 'DECISION');
  if (!decision) return html`<${Nothing} text=${t('paper.notYet')} />`;
  const notice = act(record, 'NOTICE');
  const delivered = act(record, 'NOTICE_DELIVERY');
  return html`<${Sheet} agency=${agency(record)} title=${`行政处罚决定书（${isUnit(record) ? '单位' : '个人'}）`} number=${decision.number} date=${decision.date} copies="本文书一式两份：一份由应急管理部门备案，一份交被处罚当事人。">
    <table class="sheet-table"><tbody>
      <tr><th>被处罚${isUnit(record) ? '单位' : '人'}</th><td>${party(record)}</td></tr>
      <tr><th>${isUnit(record) ? '统一社会信用代码' : '所在单位'}</th><td>${isUnit(record) ? record.enterprise?.creditCode : record.enterpriseName}</td></tr>
      ${isUnit(record) && record.enterprise?.legalRepresentative && html`<tr><th>法定代表人</th><td>${record.enterprise.legalRepresentative}</td></tr>`}
      ${isUnit(record) && record.enterprise?.address && html`<tr><th>地址</th><td>${record.enterprise.address}</td></tr>`}
    </tbody></table>
    <p>违法事实及证据：<u>${record.violation.description}</u></p>
    ${notice && delivered && html`<p>本机关于 ${plainDate(delivered.date)} 向当事人送达《行政处罚告知书》（${notice.number}），告知拟作出行政处罚的内容、事实、理由、依据及依法享有的权利。${heard(record)}</p>`}
    <p>以上行为适用 <u>${provision(record)}</u>（情形：${label(record.violation.condition)}），依据上述规定，决定给予下列行政处罚：</p>
    <p><u>${penalties(decision.fields)}</u>。</p>
    ${Number(decision.fields.fineYuan) > 0 && html`<p>罚款应当自收到本决定书之日起15日内缴至指定银行：<u class="blank"></u>，账号：<u class="blank"></u>，或者通过电子支付系统缴纳。到期不缴纳罚款的，每日按罚款数额的3%加处罚款，加处罚款的数额不超过罚款的数额。</p>`}
    <${Remedies} record=${record} />
  </>`;
};
DecisionPaper.props = ['record'];
