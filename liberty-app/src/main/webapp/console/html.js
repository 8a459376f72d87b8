// 模板：views written as tagged templates and turned into virtual nodes without eval, so that the
// page runs under a strict Content-Security-Policy and needs no build.
//
//   html`<a-button type="primary" onClick=${save}>${t('save')}</a-button>`
//
// Tags: HTML and SVG elements, <a-…> for Ant Design components, <router-link>, and <${Component}>
// closed by </>. Attributes: name="text", name=${value}, name (true), ...${object}. Children of a
// component fill its default slot; a single function child is the slot itself. Named slots go in
// the attribute slots=${{ name: (scope) => … }}.
import { Vue, antd, RouterLink, RouterView } from './lib.js';

const OPEN = '\u0001';
const CLOSE = '\u0002';
const HOLE = new RegExp(`${OPEN}(\\d+)${CLOSE}`);
const HOLES = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'source', 'wbr']);
const parsed = new WeakMap();

export function html(strings, ...values) {
  let nodes = parsed.get(strings);
  if (!nodes) {
    nodes = parse(strings.reduce((text, part, i) => text + OPEN + (i - 1) + CLOSE + part));
    parsed.set(strings, nodes);
  }
  const built = nodes.map((node) => build(node, values));
  return built.length === 1 ? built[0] : built;
}

// --- parsing ------------------------------------------------------------------------------------

function parse(source) {
  let at = 0;

  const fail = (why) => {
    throw new SyntaxError(`${why} in template: …${source.slice(Math.max(0, at - 60), at + 60)}…`);
  };
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };

  function attributes() {
    const list = [];
    for (;;) {
      take(/\s+/y);
      let found;
      if ((found = take(/\.\.\.\u0001(\d+)\u0002/y))) {
        list.push({ spread: Number(found[1]) });
      } else if ((found = take(/([@\w:.-]+)(?:=(?:"([^"]*)"|\u0001(\d+)\u0002))?/y))) {
        const [, name, text, hole] = found;
        if (hole !== undefined) list.push({ name, hole: Number(hole) });
        else if (text !== undefined && HOLE.test(text)) list.push({ name, parts: pieces(text) });
        else list.push({ name, value: text === undefined ? true : text });
      } else {
        return list;
      }
    }
  }

  function children(parent) {
    const nodes = [];
    while (at < source.length) {
      const text = take(/[^<]+/y);
      if (text) {
        nodes.push(...textNodes(text[0]));
        continue;
      }
      if (source.startsWith('</', at)) {
        if (!parent) fail('closing tag without an opening one');
        return nodes;
      }
      nodes.push(element());
    }
    if (parent) fail(`<${parent}> is not closed`);
    return nodes;
  }

  function element() {
    const head = take(/<(?:([a-zA-Z][\w-]*)|\u0001(\d+)\u0002)/y) || fail('bad tag');
    const node = {
      tag: head[1],
      hole: head[2] === undefined ? undefined : Number(head[2]),
      attributes: attributes(),
      children: [],
    };
    if (take(/\/>/y)) return node;
    if (!take(/>/y)) fail('bad attribute');
    if (VOID.has(node.tag)) return node;
    node.children = children(node.tag || 'component');
    const tail = take(/<\/([\w-]*)\s*>/y) || fail('bad closing tag');
    if (tail[1] !== (node.tag || '')) fail(`<${node.tag}> is closed by </${tail[1]}>`);
    return node;
  }

  return children(null);
}

/** Text between tags: line breaks with their indentation mean nothing, as in JSX. */
function textNodes(text) {
  const trimmed = text.replace(/^\s*\n\s*/, '').replace(/\s*\n\s*$/, '').replace(/\s*\n\s*/g, ' ');
  return trimmed === '' ? [] : pieces(trimmed);
}

function pieces(text) {
  const list = [];
  let last = 0;
  for (const found of text.matchAll(HOLES)) {
    if (found.index > last) list.push(text.slice(last, found.index));
    list.push(Number(found[1]));
    last = found.index + found[0].length;
  }
  if (last < text.length) list.push(text.slice(last));
  return list;
}

// --- building -----------------------------------------------------------------------------------

function build(node, values) {
  if (typeof node === 'string') return node;
  if (typeof node === 'number') return values[node];
  const type = node.tag === undefined ? values[node.hole] : resolve(node.tag);
  if (!type) throw new TypeError(`no component for hole ${node.hole}`);
  const props = {};
  for (const attribute of node.attributes) {
    if (attribute.spread !== undefined) {
      Object.assign(props, Vue.mergeProps(props, values[attribute.spread] || {}));
    } else if (attribute.hole !== undefined) {
      props[attribute.name] = values[attribute.hole];
    } else if (attribute.parts) {
      props[attribute.name] = attribute.parts
        .map((part) => (typeof part === 'number' ? values[part] : part))
        .join('');
    } else {
      props[attribute.name] = attribute.value;
    }
  }
  const inner = node.children.map((child) => build(child, values));
  if (typeof type === 'string') return Vue.h(type, props, inner);
  const { slots = {}, ...rest } = props;
  const filled = { ...slots };
  if (inner.length === 1 && typeof inner[0] === 'function') filled.default = inner[0];
  else if (inner.length > 0) filled.default = () => inner;
  return Vue.h(type, rest, filled);
}

const resolved = new Map([
  ['router-link', RouterLink],
  ['router-view', RouterView],
]);

function resolve(tag) {
  if (!tag.startsWith('a-')) return resolved.get(tag) || tag;
  let component = resolved.get(tag);
  if (!component) {
    const name = tag.slice(2).replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());
    component = antd[name];
    if (!component) throw new TypeError(`Ant Design has no ${name}`);
    resolved.set(tag, component);
  }
  return component;
}
