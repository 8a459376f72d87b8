// 责令限期整改指令书.
import { html } from '../html.js';
import { plainDate } from '../kit/format.js';
import { itemsOf } from '../hazard/order-page.js';
import { agency, Officers, Remedies, Sheet } from './sheet.js';

export const OrderPaper = ({ record }) => {
  const items = itemsOf(record);
  return html`<${Sheet} agency=${agency(record)} title="责令限期整改指令书" number=${record.number} date=${record.issuedOn} copies="本文书一式两份：一份由应急管理部门备案，一份交被检查单位。"
    slots=${{ signatures: () => html`<${Officers} lead=${record.leadOfficer} assisting=${record.assistingOfficer} other="被检查单位负责人" />` }}>
    <p class="to"><u>${record.enterprise?.name}</u>：</p>
    <p>经查，你单位存在下列问题：</p>
    <ol class="sheet-items">${items.map((item) => html`<li key=${item.id}>${item.description}</li>`)}</ol>
    ${byDate(items).map(([day, numbers]) => html`<p key=${day}>现责令你单位对上述第 <u>${numbers.join('、')}</u> 项问题于 <u>${plainDate(day)}</u> 前整改完毕，达到有关法律法规规章和标准规定的要求。</p>`)}
    <p>整改期间，你单位应当采取措施，确保安全生产。对安全生产违法行为，将依法予以行政处罚。</p>
    <${Remedies} record=${record} />
  </>`;
};
OrderPaper.props = ['record'];

/** [[due date, numbers of the items]], earliest first. */
function byDate(items) {
  const groups = new Map();
  items.forEach((item, i) => {
    const day = item.orderedDueOn || item.dueOn;
    if (day) groups.set(day, [...(groups.get(day) || []), i + 1]);
  });
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
