// 选择：pickers that ask the server while one types: enterprises, officers, divisions, industries,
// inspections. Each takes the model of a field.
import { defineComponent, onMounted, ref, watch } from '../lib.js';
import { html } from '../html.js';
import { t } from '../i18n/texts.js';
import { api } from '../api/client.js';
import { session } from '../api/session.js';
import { date } from './format.js';
import { attempt } from './feedback.js';

/** A select box over a list of the server; `option` turns a record into {value, label}. */
function remotePicker({ path, query, option, one, emptyText }) {
  return defineComponent({
    props: ['model', 'known', 'on', 'enterprise'],
    emits: ['chosen'],
    setup(props, { emit }) {
      const options = ref([]);
      const records = new Map();
      const busy = ref(false);
      const toOption = (record) => {
        const made = option(record, props);
        records.set(made.value, record);
        return made;
      };
      let timer = null;
      let asked = 0;

      const search = async (text) => {
        const mine = ++asked;
        busy.value = true;
        const answer = await attempt(() => api.get(typeof path === 'function' ? path(text.trim()) : path, { ...query(text.trim(), props), page: 0, size: 20 }));
        if (mine !== asked) return;
        busy.value = false;
        if (!answer) return;
        const found = answer.data.items.map(toOption);
        const chosen = options.value.find((each) => each.value === props.model.value);
        options.value =
          chosen && !found.some((each) => each.value === chosen.value) ? [chosen, ...found] : found;
      };
      const onSearch = (text) => {
        clearTimeout(timer);
        timer = setTimeout(() => search(text), 250);
      };
      const knowChosen = async () => {
        const id = props.model.value;
        if (!id || options.value.some((each) => each.value === id)) return;
        if (props.known && props.known.id === id) {
          options.value = [toOption(props.known), ...options.value];
        } else if (one) {
          const answer = await attempt(() => api.get(one(id)));
          if (answer) options.value = [toOption(answer.data), ...options.value];
        }
      };
      onMounted(knowChosen);
      watch(() => [props.model.value, props.known], knowChosen);
      watch(
        () => [props.on, props.enterprise],
        () => {
          options.value = options.value.map((each) => toOption(records.get(each.value)));
          if (props.enterprise !== undefined) options.value = [];
        },
      );
      return () => html`<a-select ...${props.model} class="full" showSearch allowClear filterOption=${false}
        options=${options.value} loading=${busy.value} onSearch=${onSearch}
        onDropdownVisibleChange=${(open) => open && options.value.length < 2 && search('')}
        placeholder=${t('picker.type')}
        notFoundContent=${busy.value ? t('loading') : t(emptyText)}
        onChange=${(value) => emit('chosen', records.get(value))} />`;
    },
  });
}

export const EnterprisePicker = remotePicker({
  path: (text) => (text ? '/enterprises/search' : '/enterprises'),
  one: (id) => `/enterprises/${id}`,
  query: (text) => ({ text }),
  option: (record) => ({ value: record.id, label: `${record.name}${record.formerNames?.length > 0 ? `（${t('enterprise.formerly', { names: record.formerNames.join('、') })}）` : ''}　${record.creditCode || ''}` }),
  emptyText: 'picker.noEnterprise',
});

export const InspectionPicker = remotePicker({
  path: '/inspections',
  one: (id) => `/inspections/${id}`,
  query: (text, props) => ({ text, enterprise: props.enterprise }),
  option: (record) => ({ value: record.id, label: `${record.number}　${date(record.date)}` }),
  emptyText: 'picker.noInspection',
});

/** Says beside each officer until when the certificate is valid; the invalid ones cannot be chosen. */
export const OfficerPicker = remotePicker({
  path: '/officers',
  one: (id) => `/officers/${id}`,
  query: (text) => ({ text }),
  option: (record, props) => {
    const day = props.on;
    const invalid = !!day && (day < record.issuedOn || day > record.validUntil);
    const note = invalid ? t('officer.invalidOn', { date: date(day) }) : t('officer.until', { date: date(record.validUntil) });
    return {
      value: record.id,
      label: `${record.name}　${record.certificateNumber}　${record.validUntil ? note : ''}`,
      disabled: invalid,
    };
  },
  emptyText: 'picker.noOfficer',
});

export const IndustryPicker = remotePicker({
  path: '/industries',
  query: (text) => ({ text }),
  option: (record) => ({ value: record.code, label: `${record.code} ${record.name || record.label || ''}` }),
  emptyText: 'picker.noIndustry',
});

let children = null;

/** Divisions of the account, as a tree that is fetched branch by branch. */
export const DivisionPicker = defineComponent({
  props: ['model', 'placeholder'],
  setup(props) {
    const tree = ref([]);
    const node = (division, leaf) => ({
      value: division.code,
      key: division.code,
      label: division.name,
      title: division.path || division.name,
      isLeaf: leaf,
      children: undefined,
    });
    const fetchChildren = (parent) => {
      children = children || new Map();
      if (!children.has(parent)) {
        children.set(parent, api.get('/divisions', { parent, size: 500 }).then(({ data }) => data.items || data));
      }
      return children.get(parent);
    };
    const load = (branch) =>
      attempt(async () => {
        const list = await fetchChildren(branch.value || branch.dataRef?.value);
        const target = branch.dataRef || branch;
        target.children = list.map((each) => node(each, each.code.length >= 12));
        tree.value = [...tree.value];
      });
    onMounted(() =>
      attempt(async () => {
        const root = session.account?.division;
        if (!root) return;
        const top = node(root, false);
        tree.value = [top];
        await load(top);
        await find(props.model.value);
      }),
    );
    const loaded = (code, branches = tree.value) => branches.some((each) => each.value === code || loaded(code, each.children || []));

    /** A code that is typed, or that a form already holds, may lie on a branch that is not open. */
    const find = async (code) => {
      if (!/^\d{6}(\d{3}){0,2}$/.test(code || '') || loaded(code)) return;
      const answer = await api.get(`/divisions/${code}`).catch(() => null);
      const division = answer?.data.division;
      if (division && !loaded(code)) tree.value = [...tree.value, { ...node(division, true), label: `${division.name}　${code}` }];
    };
    watch(() => props.model.value, find);

    return () => html`<a-tree-select ...${props.model} class="full" treeData=${tree.value} loadData=${load} virtual=${false} onSearch=${find}
      treeDefaultExpandedKeys=${tree.value.slice(0, 1).map((each) => each.value)}
      treeExpandAction="click" allowClear showSearch treeNodeFilterProp="label" treeLine
      dropdownStyle=${{ maxHeight: '400px', overflow: 'auto' }}
      placeholder=${props.placeholder || t('picker.division')} />`;
  },
});
