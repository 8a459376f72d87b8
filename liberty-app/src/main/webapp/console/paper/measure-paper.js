// 现场处理措施决定书.
import { html } from '../html.js';
import { label, plainDate } from '../kit/format.js';
import { agency, Officers, Remedies, Sheet } from './sheet.js';

export const MeasurePaper = ({ record }) => html`<${Sheet} agency=${agency(record)} title="现场处理措施决定书" number=${record.number} date=${record.decidedOn}
  copies="本文书一式两份：一份由应急管理部门备案，一份交被检查单位。"
  slots=${{ signatures: () => html`<${Officers} lead=${record.leadOfficer} assisting=${record.assistingOfficer} other="被检查单位负责人" />` }}>
  <p class="to"><u>${record.enterprise?.name}</u>：</p>
  <p>本机关于 <u>${plainDate(record.inspection?.date || record.decidedOn)}</u> 现场检查时，发现你单位有下列情形：</p>
  <p><u>${record.reason}</u></p>
  <p>以上情形存在生产安全事故隐患，依据《中华人民共和国安全生产法》第六十五条第一款第三项的规定，现作出以下现场处理决定：</p>
  <p><u>${label(record.kind)}</u>。</p>
  <p>隐患排除后，经本机关审查同意，方可恢复生产经营和使用。</p>
  <${Remedies} record=${record} />
</>`;
MeasurePaper.props = ['record'];
