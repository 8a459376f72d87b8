// 企业地图：the enterprises by their coordinates on a plain canvas, without any map from outside. Points
// that lie close together are drawn as one with their number; colours are those of the risk grade,
// and words stand beside.
import { RouterLink, defineComponent, nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch, useRoute, useRouter } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { needVocabularies, optionsOf } from '../api/vocabularies.js';
import { attempt } from '../kit/feedback.js';
import { code, count, label } from '../kit/format.js';
import { PageHead, Panel } from '../kit/parts.js';
import { DivisionPicker } from '../kit/pickers.js';
import { Risk } from '../kit/states.js';

const COLOURS = { MAJOR: '#d4380d', LARGER: '#fa8c16', GENERAL: '#d4b106', LOW: '#1677ff' };
const ORDER = ['MAJOR', 'LARGER', 'GENERAL', 'LOW'];
const CLOSE = 26;

export const EnterpriseMap = defineComponent({
  setup() {
    const route = useRoute();
    const router = useRouter();
    const canvas = ref(null);
    const data = shallowRef(null);
    const chosen = shallowRef([]);
    const under = ref('');
    let view = null;
    let groups = [];
    let drag = null;
    const pointers = new Map();
    attempt(needVocabularies);

    const load = () =>
      attempt(async () => {
        const { division, sector, riskLevel } = route.query;
        data.value = (await api.get('/enterprises/map', { division, sector, riskLevel })).data;
        chosen.value = [];
        await nextTick();
        fit();
      });
    watch(() => [route.name, route.query.division, route.query.sector, route.query.riskLevel].join(), () => route.name === 'enterprise-map' && load(), { immediate: true });
    const narrowTo = (change) => {
      const query = { ...route.query, ...change };
      for (const key of Object.keys(query)) if (!query[key]) delete query[key];
      router.push({ query });
    };

    const size = () => ({ width: canvas.value?.clientWidth || 0, height: canvas.value?.clientHeight || 0 });

    /** Degrees of longitude are shorter than those of latitude. */
    const shrink = (latitude) => Math.cos((latitude * Math.PI) / 180);

    function fit() {
      const points = data.value?.points || [];
      const { width, height } = size();
      if (!width || points.length === 0) {
        view = null;
        draw();
        return;
      }
      const xs = points.map((p) => Number(p.longitude)).sort((a, b) => a - b);
      const ys = points.map((p) => Number(p.latitude)).sort((a, b) => a - b);
      const cut = Math.floor(points.length / 200);
      const [west, east] = [xs[cut], xs[xs.length - 1 - cut]];
      const [south, north] = [ys[cut], ys[ys.length - 1 - cut]];
      const middle = (south + north) / 2;
      const scale = Math.min(width / Math.max((east - west) * shrink(middle), 0.02), height / Math.max(north - south, 0.02)) * 0.86;
      view = { x: (west + east) / 2, y: middle, scale };
      draw();
    }

    const place = (point) => {
      const { width, height } = size();
      return {
        x: width / 2 + (Number(point.longitude) - view.x) * shrink(view.y) * view.scale,
        y: height / 2 - (Number(point.latitude) - view.y) * view.scale,
      };
    };
    const degrees = (x, y) => {
      const { width, height } = size();
      return { longitude: view.x + (x - width / 2) / (shrink(view.y) * view.scale), latitude: view.y - (y - height / 2) / view.scale };
    };

    function draw() {
      const box = canvas.value;
      if (!box) return;
      const { width, height } = size();
      const ratio = window.devicePixelRatio || 1;
      box.width = width * ratio;
      box.height = height * ratio;
      const pen = box.getContext('2d');
      pen.scale(ratio, ratio);
      pen.clearRect(0, 0, width, height);
      groups = [];
      if (!view) return;
      grid(pen, width, height);
      const cells = new Map();
      for (const point of data.value.points) {
        const at = place(point);
        if (at.x < -CLOSE || at.y < -CLOSE || at.x > width + CLOSE || at.y > height + CLOSE) continue;
        const key = `${Math.floor(at.x / CLOSE)},${Math.floor(at.y / CLOSE)}`;
        const cell = cells.get(key);
        if (cell) {
          cell.points.push(point);
          cell.x += at.x;
          cell.y += at.y;
        } else cells.set(key, { points: [point], x: at.x, y: at.y });
      }
      for (const cell of cells.values()) {
        const n = cell.points.length;
        const worst = ORDER.find((level) => cell.points.some((p) => code(p.riskLevel) === level));
        const group = { x: cell.x / n, y: cell.y / n, r: n === 1 ? 7 : Math.min(11 + Math.log2(n) * 2, 24), points: cell.points };
        groups.push(group);
        pen.beginPath();
        pen.arc(group.x, group.y, group.r, 0, 2 * Math.PI);
        pen.fillStyle = COLOURS[worst];
        pen.globalAlpha = 0.88;
        pen.fill();
        pen.globalAlpha = 1;
        pen.lineWidth = 1.5;
        pen.strokeStyle = '#fff';
        pen.stroke();
        if (n > 1) {
          pen.fillStyle = worst === 'GENERAL' || worst === 'LARGER' ? '#1f1f1f' : '#fff';
          pen.font = '600 12px sans-serif';
          pen.textAlign = 'center';
          pen.textBaseline = 'middle';
          pen.fillText(n > 999 ? '999+' : String(n), group.x, group.y);
        } else if (view.scale > 12000) {
          pen.fillStyle = '#262626';
          pen.font = '12px sans-serif';
          pen.textAlign = 'left';
          pen.textBaseline = 'middle';
          pen.fillText(group.points[0].name.slice(0, 18), group.x + 10, group.y);
        }
      }
    }

    /** Lines of longitude and latitude, and a bar of kilometres. */
    function grid(pen, width, height) {
      const steps = [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
      const step = steps.find((each) => each * view.scale < 160) || 0.001;
      const from = degrees(0, height);
      const to = degrees(width, 0);
      pen.strokeStyle = '#e8ebef';
      pen.fillStyle = '#8c95a1';
      pen.lineWidth = 1;
      pen.font = '11px sans-serif';
      pen.textBaseline = 'alphabetic';
      pen.textAlign = 'left';
      const digits = step < 0.01 ? 3 : step < 0.1 ? 2 : 1;
      for (let lon = Math.ceil(from.longitude / step) * step; lon < to.longitude; lon += step) {
        const { x } = place({ longitude: lon, latitude: view.y });
        pen.beginPath();
        pen.moveTo(x, 0);
        pen.lineTo(x, height);
        pen.stroke();
        pen.fillText(`${lon.toFixed(digits)}°E`, x + 3, height - 4);
      }
      for (let lat = Math.ceil(from.latitude / step) * step; lat < to.latitude; lat += step) {
        const { y } = place({ longitude: view.x, latitude: lat });
        pen.beginPath();
        pen.moveTo(0, y);
        pen.lineTo(width, y);
        pen.stroke();
        pen.fillText(`${lat.toFixed(digits)}°N`, 4, y - 3);
      }
      const kilometres = [50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1].find((km) => (km / 111.2) * view.scale < 140) || 0.1;
      const length = (kilometres / 111.2) * view.scale;
      pen.strokeStyle = '#434343';
      pen.lineWidth = 2;
      pen.beginPath();
      pen.moveTo(width - 16 - length, height - 22);
      pen.lineTo(width - 16, height - 22);
      pen.stroke();
      pen.fillStyle = '#434343';
      pen.textAlign = 'right';
      pen.fillText(kilometres >= 1 ? `${kilometres} km` : `${kilometres * 1000} m`, width - 16, height - 28);
    }

    function zoom(factor, x, y) {
      if (!view) return;
      const { width, height } = size();
      const px = x ?? width / 2;
      const py = y ?? height / 2;
      const before = degrees(px, py);
      view.scale = Math.min(Math.max(view.scale * factor, 20), 400000);
      const after = degrees(px, py);
      view.x += before.longitude - after.longitude;
      view.y += before.latitude - after.latitude;
      draw();
    }
    const spot = (event) => {
      const box = canvas.value.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const onWheel = (event) => {
      event.preventDefault();
      const { x, y } = spot(event);
      zoom(event.deltaY < 0 ? 1.25 : 0.8, x, y);
    };
    const onDown = (event) => {
      if (!view) return;
      canvas.value.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, spot(event));
      drag = { moved: false };
    };
    const onMove = (event) => {
      if (!view) return;
      const now = spot(event);
      const at = degrees(now.x, now.y);
      under.value = `${at.longitude.toFixed(5)}, ${at.latitude.toFixed(5)}`;
      const before = pointers.get(event.pointerId);
      if (!before) return;
      if (pointers.size === 2) {
        const [other] = [...pointers.entries()].filter(([id]) => id !== event.pointerId).map(([, p]) => p);
        const was = Math.hypot(before.x - other.x, before.y - other.y);
        const is = Math.hypot(now.x - other.x, now.y - other.y);
        if (was > 4) zoom(is / was, (now.x + other.x) / 2, (now.y + other.y) / 2);
        drag.moved = true;
      } else {
        if (Math.hypot(now.x - before.x, now.y - before.y) > 2) drag.moved = true;
        view.x -= (now.x - before.x) / (shrink(view.y) * view.scale);
        view.y += (now.y - before.y) / view.scale;
        draw();
      }
      pointers.set(event.pointerId, now);
    };
    const onUp = (event) => {
      const at = spot(event);
      pointers.delete(event.pointerId);
      if (drag && !drag.moved) {
        const hit = groups.find((group) => Math.hypot(group.x - at.x, group.y - at.y) <= group.r + 4);
        chosen.value = hit ? hit.points : [];
      }
      drag = pointers.size > 0 ? drag : null;
    };
    const onKey = (event) => {
      const step = 60;
      const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
      if (event.key === '+' || event.key === '=') zoom(1.25);
      else if (event.key === '-') zoom(0.8);
      else if (moves[event.key] && view) {
        view.x += moves[event.key][0] / (shrink(view.y) * view.scale);
        view.y -= moves[event.key][1] / view.scale;
        draw();
      } else return;
      event.preventDefault();
    };
    let watcher = null;
    onMounted(() => {
      canvas.value.addEventListener('wheel', onWheel, { passive: false });
      watcher = new ResizeObserver(() => (view ? draw() : fit()));
      watcher.observe(canvas.value);
    });
    onBeforeUnmount(() => watcher?.disconnect());

    const select = (key, vocabulary, text) => html`<div class="filter select"><a-select class="full" value=${route.query[key]} placeholder=${text} aria-label=${text} allowClear
      options=${optionsOf(vocabulary)} dropdownMatchSelectWidth=${false} onChange=${(value) => narrowTo({ [key]: value })} /></div>`;

    return () => html`<div class="map-page">
      <${PageHead} title=${t('enterprise.map')} above=${t('menu.enterprises')} slots=${{
        actions: () => html`<${RouterLink} to="/enterprises"><a-button>${t('enterprise.asList')}</a-button></>`,
      }} />
      <${Panel} tight=${true}>
        <div class="list-bar"><div class="filters" role="search">
          <div class="filter division"><${DivisionPicker} placeholder=${t('division')} model=${{ value: route.query.division, 'onUpdate:value': (division) => narrowTo({ division }), 'aria-label': t('division') }} /></div>
          ${select('sector', 'sector', t('sector'))}${select('riskLevel', 'riskLevel', t('riskLevel'))}
        </div><div class="list-tools"><span class="row-count" aria-live="polite">${data.value && t('map.count', { count: count(data.value.points.length), without: count(data.value.withoutCoordinates) })}</span></div></div>
        <div class="map-box">
          <canvas ref=${canvas} class="map-canvas" tabindex="0" role="img" aria-label=${t('map.aria')}
            onPointerdown=${onDown} onPointermove=${onMove} onPointerup=${onUp} onPointercancel=${onUp} onKeydown=${onKey}></canvas>
          <div class="map-zoom"><a-button aria-label=${t('map.in')} onClick=${() => zoom(1.5)}>＋</a-button><a-button aria-label=${t('map.out')} onClick=${() => zoom(0.67)}>－</a-button><a-button onClick=${fit}>${t('map.all')}</a-button></div>
          ${data.value && data.value.points.length === 0 && html`<p class="map-none">${t('map.none')}</p>`}
        </div>
        <div class="map-legend">${ORDER.map((level) => html`<span><i style=${{ background: COLOURS[level] }}></i>${optionsOf('riskLevel').find((each) => each.value === level)?.label || level}</span>`)}
          <span class="faint">${t('map.legend')}</span>${under.value && html`<span class="faint number">${under.value}</span>`}</div>
        ${chosen.value.length > 0 && html`<ul class="map-chosen">${chosen.value.slice(0, 50).map(
          (point) => html`<li key=${point.id}><${RouterLink} to=${`/enterprises/${point.id}`}>${point.name}</> <${Risk} value=${point.riskLevel} /> <span class="faint">${label(point.sector)}</span></li>`,
        )}${chosen.value.length > 50 && html`<li class="faint">${t('map.more', { count: count(chosen.value.length - 50) })}</li>`}</ul>`}
      </>
    </div>`;
  },
});
