// 类库：the libraries that index.html loads, in one place.
const { Vue, VueRouter, antd, dayjs } = window;

export { Vue, VueRouter, antd, dayjs };
export const {
  computed,
  createApp,
  defineComponent,
  h,
  nextTick,
  onBeforeUnmount,
  onMounted,
  reactive,
  ref,
  shallowRef,
  toRaw,
  watch,
  watchEffect,
} = Vue;
export const { createRouter, createWebHashHistory, useRoute, useRouter, RouterLink, RouterView } =
  VueRouter;
export const { message, notification, Modal } = antd;
