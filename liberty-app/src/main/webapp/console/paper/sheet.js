// 纸面：what all papers share: agency, title, number, signatures, date. Papers are Chinese in any language
// of the console.
import { reactive } from '../lib.js';
import { html } from '../html.js';
import { api } from '../api/client.js';
import { attempt } from '../kit/feedback.js';
import { plainDate } from '../kit/format.js';

const counties = reactive({});

/** 翼城县, where the record belongs; empty until it is known. */
function county(record) {
  const code = record.division.code.slice(0, 6);
  if (!(code in counties)) {
    counties[code] = '';
    attempt(async () => {
      counties[code] = (await api.get(`/divisions/${code}`)).data.division.name;
    });
  }
  return counties[code];
}

export const agency = (record) => `${county(record)}应急管理局`;
export const government = (record) => `${county(record)}人民政府`;

export const Sheet = (props, { slots }) => html`<article class="sheet" lang="zh-CN">
  <header>
    <p class="sheet-agency">${props.agency}</p>
    <h1>${props.title}</h1>
    <p class="sheet-number">${props.number}</p>
  </header>
  ${slots.default?.()}
  <footer>
    ${slots.signatures?.()}
    <div class="sheet-seal"><p>${props.agency}（印章）</p><p>${plainDate(props.date)}</p></div>
    <p class="sheet-copies">${props.copies}</p>
  </footer>
</article>`;
Sheet.props = ['agency', 'title', 'number', 'date', 'copies'];

/** A line to sign on: name and certificate number of each officer, then the other side. */
export const Officers = ({ lead, assisting, other }) => html`<div class="sheet-signatures">
  <p>行政执法人员（签名）：<u>${lead?.name}</u> 证号：<u>${lead?.certificateNumber}</u></p>
  <p class="indent">　　　　　　　　　　　<u>${assisting?.name}</u> 证号：<u>${assisting?.certificateNumber}</u></p>
  <p>${other}（签名）：<u class="blank"></u> <u class="blank date">　　年　月　日</u></p>
</div>`;
Officers.props = ['lead', 'assisting', 'other'];

/** 不服本决定的救济途径. */
export const Remedies = ({ record }) => html`<p>如果不服本决定，可以自知道本决定之日起60日内依法向${government(record)}申请行政复议，或者在6个月内依法向有管辖权的人民法院提起行政诉讼，但本决定不停止执行，法律另有规定的除外。</p>`;
Remedies.props = ['record'];
