// 条形图：horizontal bars in one colour, with their values written at the end.
import { inWan, yuan } from '../kit/format.js';

export function bars(points, amounts) {
  const text = (value) => (amounts ? inWan(String(value)) || yuan(String(value)) : Number(value).toLocaleString('en-US'));
  return {
    animationDuration: 300,
    grid: { left: 8, right: 96, top: 8, bottom: 8, containLabel: true },
    tooltip: { trigger: 'item', formatter: ({ name, value }) => `${name} ${text(value)}` },
    xAxis: { type: 'value', axisLabel: { show: false }, splitLine: { show: false }, axisLine: { show: false }, axisTick: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: points.map((point) => point.name),
      axisLine: { lineStyle: { color: '#c9d1d4' } },
      axisTick: { show: false },
      axisLabel: { color: '#3a474e', fontSize: 12, width: 112, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 16,
        itemStyle: { color: '#0b6b70' },
        emphasis: { itemStyle: { color: '#0e8188' } },
        label: { show: true, position: 'right', color: '#1f2a30', formatter: ({ value }) => text(value) },
        data: points.map((point) => point.value),
      },
    ],
  };
}
