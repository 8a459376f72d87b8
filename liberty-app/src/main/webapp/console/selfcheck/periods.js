// 自查周期的写法：states with their colour, and what a period is called.
import { t } from '../i18n/texts.js';
import { code, label } from '../kit/format.js';

const TONES = { DONE: 'good', LATE: 'wait', BACK_FILLED: 'wait', MISSING: 'bad', OPEN: 'run', AHEAD: 'quiet', NOT_DUE: 'quiet' };

export const toneOf = (state) => TONES[code(state)] || 'run';

const parts = (iso) => iso.split('-').map(Number);

/** 12月1日 · 12月上旬 · 12月 · 第四季度. */
export function periodName(period) {
  const [year, month, day] = parts(period.firstDay);
  switch (code(period.kind)) {
    case 'DAILY':
      return t('selfcheck.period.day', { month, day });
    case 'TEN_DAY':
      return t(`selfcheck.period.ten${day === 1 ? 1 : day === 11 ? 2 : 3}`, { month });
    case 'MONTHLY':
      return t('selfcheck.period.month', { year, month });
    default:
      return t('selfcheck.period.quarter', { year, quarter: (month + 2) / 3 });
  }
}

/** 日检查 12月1日. */
export const periodTitle = (period) => `${label(period.kind)} ${periodName(period)}`;

export const hasItems = (period) => ['DAILY', 'TEN_DAY'].includes(code(period.kind));
