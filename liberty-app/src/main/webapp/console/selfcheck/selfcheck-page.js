// 自查自报：an enterprise sees what it has to do; the bureau and the townships see who is silent.
import { defineComponent } from '../lib.js';
import { html } from '../html.js';
import { hasAnyOf } from '../api/session.js';
import { MyChecks } from './my-checks.js';
import { Oversight } from './oversight.js';

export const SelfcheckPage = defineComponent({
  setup() {
    return () => (hasAnyOf(['ENTERPRISE']) ? html`<${MyChecks} />` : html`<${Oversight} />`);
  },
});
