// 送达：what each mode of delivery needs, so that the form asks for nothing else. The day on which it
// counts the server computes.
import { today } from '../kit/format.js';

const is = (...modes) => (values) => modes.includes(values.mode);

export const EMPTY_DELIVERY = { receiver: '', sentOn: undefined, place: '', relation: '', refusal: '', witnesses: [], recording: '', agency: '', postingNumber: '', address: '', ground: undefined, course: '' };

export const startDelivery = () => ({ date: today(), mode: 'HANDED_OVER', ...EMPTY_DELIVERY });

/** The fields of a delivery, at a place of the form: '' or 'delivery.'. */
export function deliveryFields(base = '') {
  const at = (values) => (base ? values[base.slice(0, -1)] : values);
  const when = (...modes) => (values) => is(...modes)(at(values));
  return [
    { kind: 'select', path: `${base}mode`, label: 'delivery.mode', vocabulary: 'deliveryMode', required: true },
    { kind: 'date', path: `${base}date`, label: 'delivery.date.announced', required: true, when: when('ANNOUNCED') },
    { kind: 'date', path: `${base}date`, label: 'delivery.date', required: true, when: (values) => at(values).mode !== 'ANNOUNCED' },
    { kind: 'date', path: `${base}sentOn`, label: 'delivery.sentOn', required: true, when: when('POSTED', 'ENTRUSTED') },
    { kind: 'text', path: `${base}receiver`, label: 'delivery.receiver', required: true, when: when('HANDED_OVER', 'POSTED', 'ENTRUSTED') },
    { kind: 'text', path: `${base}relation`, label: 'delivery.relation', when: when('HANDED_OVER', 'ENTRUSTED') },
    { kind: 'text', path: `${base}postingNumber`, label: 'delivery.postingNumber', required: true, when: when('POSTED') },
    { kind: 'text', path: `${base}agency`, label: 'delivery.agency', required: true, when: when('ENTRUSTED') },
    { kind: 'text', path: `${base}address`, label: 'delivery.address', required: true, when: when('ELECTRONIC') },
    { kind: 'text', path: `${base}place`, label: 'delivery.place', required: true, when: when('LEFT') },
    { kind: 'text', path: `${base}place`, label: 'delivery.place.announced', required: true, when: when('ANNOUNCED') },
    { kind: 'long', path: `${base}refusal`, label: 'delivery.refusal', required: true, wide: true, when: when('LEFT') },
    { kind: 'tags', path: `${base}witnesses`, label: 'delivery.witnesses', wide: true, when: when('LEFT') },
    { kind: 'text', path: `${base}recording`, label: 'delivery.recording', wide: true, when: when('LEFT') },
    { kind: 'select', path: `${base}ground`, label: 'end.ground', vocabulary: 'announcementGround', required: true, when: when('ANNOUNCED') },
    { kind: 'long', path: `${base}course`, label: 'delivery.course', required: true, wide: true, when: when('ANNOUNCED') },
  ];
}

/** What the law asks of the mode that is chosen. */
export const deliveryRules = (values) => RULES[(values.delivery || values).mode] || [];

const RULES = {
  HANDED_OVER: [{ text: 'delivery.rule.handedOver', basis: 'law.p18.66.1' }],
  LEFT: [{ text: 'delivery.rule.left', basis: 'law.p18.66.4' }],
  ENTRUSTED: [{ text: 'delivery.rule.entrusted', basis: 'law.p18.66.3' }],
  POSTED: [{ text: 'delivery.rule.posted', basis: 'law.p18.66.3' }],
  ANNOUNCED: [{ text: 'delivery.rule.announced', basis: 'law.p18.66.5' }],
  ELECTRONIC: [{ text: 'delivery.rule.electronic', basis: 'law.p18.67' }],
};

/** The day from which terms run: for an announcement they run from its end. */
export const countsFrom = (values) => (values.mode === 'ANNOUNCED' ? undefined : values.date);

/** The dates that follow an announcement. */
export const announcedUntil = (values) => (values.mode === 'ANNOUNCED' ? [{ rule: 'ANNOUNCED_DELIVERY', from: values.date }] : []);
