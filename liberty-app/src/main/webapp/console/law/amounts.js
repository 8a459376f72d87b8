// 计算依据：the amounts that a clause needs.
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { MoneyField } from '../kit/fields.js';
import { amountsFor } from './provision.js';

export const AmountFields = ({ form, base, row }) =>
  amountsFor(row?.kind).map(
    (name) => html`<${MoneyField} key=${name} form=${form} path=${`${base || ''}${name}`} label=${t(name)} required />`,
  );
AmountFields.props = ['form', 'base', 'row'];

/** Amounts that were left empty are not sent as empty texts. */
export function withoutEmptyAmounts(values) {
  const body = { ...values };
  for (const name of ['annualIncomeYuan', 'illegalGainsYuan', 'goodsValueYuan', 'baseFineYuan']) body[name] = body[name] || null;
  return body;
}
