/// Messages: the canvas and walking on it.

import type { Message } from '../message.ts';

export const CANVAS = {
  'camera.in': {
    en: 'Zoom in',
    ar: 'قرّب',
  },
  'camera.out': {
    en: 'Zoom out',
    ar: 'أبعد',
  },
  'camera.fit': {
    en: 'Show the whole graph',
    ar: 'أظهر الشبكة كلها',
  },
  'canvas.label': {
    en: 'Graph of {nodes} nodes and {edges} edges. Arrow keys walk to the neighbour in that direction, Enter opens it, Control and Enter open the line one came by, Shift and Enter show how it is linked to what is selected, the menu key shows its relations, Space takes it to move it, Backspace goes back to the former centre, Escape leaves.',
    ar: 'شبكة من {nodes} عقدة و{edges} رابطًا. الأسهم تنقلك إلى الجار في ذلك الاتجاه، وEnter يفتحه، وCtrl مع Enter يفتح الرابط الذي وصلت منه، وShift مع Enter يُظهر صلته بالمحدَّد، ومفتاح القائمة يُظهر علاقاته، ومفتاح المسافة يمسكه لتحريكه، وBackspace يعيدك إلى المركز السابق، وEscape للخروج.',
  },
  'canvas.none': {
    en: 'This browser cannot draw the graph (WebGL is off). Lists, search, evidence and articles work as usual.',
    ar: 'هذا المتصفح لا يستطيع رسم الشبكة (WebGL معطّل). القوائم والبحث والأدلة والمقالات تعمل كالمعتاد.',
  },
  'canvas.lost': {
    en: 'Drawing was interrupted; it will be back in a moment.',
    ar: 'انقطع الرسم وسيعود بعد لحظة.',
  },
  'hold.taken': {
    en: '{label} is held. Arrows move it, with Shift by little; Space puts it down, Escape puts it back.',
    ar: 'أمسكتَ {label}. الأسهم تحرّكه، ومع Shift قليلًا؛ ومفتاح المسافة يضعه في مكانه، وEscape يعيده.',
  },
  'hold.put': { en: '{label} stays here.', ar: 'يبقى {label} هنا.' },
  'hold.back': { en: '{label} is back in its place.', ar: 'عاد {label} إلى موضعه.' },
  'hold.release': { en: 'Let go of its place', ar: 'حرّر موضعها' },
  'walk.node': {
    en: '{kind}: {label}, {connections}',
    ar: '{kind}: {label}، {connections}',
  },
  'walk.event': {
    en: '{label}, {connections}',
    ar: '{label}، {connections}',
  },
  'walk.edge': {
    en: '{role}: {source} → {target}, {sentences}',
    ar: '{role}: {source} ← {target}، {sentences}',
  },
  'walk.end': { en: 'No neighbour in this direction.', ar: 'لا جار في هذا الاتجاه.' },
} as const satisfies Readonly<Record<string, Message>>;
