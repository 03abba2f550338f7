/// Messages: opening the graph.

import type { Message } from '../message.ts';

export const OPENING = {
  'load.title': {
    en: 'Reading the graph',
    ar: 'قراءة الشبكة',
  },
  'load.graph': {
    en: 'Reading nodes and edges…',
    ar: 'قراءة العقد والروابط…',
  },
  'load.index': {
    en: 'Preparing search…',
    ar: 'إعداد البحث…',
  },
  'fail.title': {
    en: 'The graph could not be opened',
    ar: 'تعذّر فتح الشبكة',
  },
  'fail.missing': {
    en: 'The file {file} was not found beside this page. Build a graph and serve the folder that holds it: isnad build ARTICLES --out graph-data',
    ar: 'لا يوجد الملف {file} بجانب هذه الصفحة. ابنِ شبكة ثم اعرض المجلد الذي يحويها: isnad build ARTICLES --out graph-data',
  },
  'fail.network': {
    en: 'The file {file} could not be read ({reason}). Open this page through a file server, not as a file: isnad serve graph-data',
    ar: 'تعذّرت قراءة الملف {file} ({reason}). افتح الصفحة من خادم ملفات لا من القرص مباشرة: isnad serve graph-data',
  },
  'fail.format': {
    en: 'The file {file} is not a graph: {reason}. Build it again: isnad build ARTICLES --out graph-data',
    ar: 'الملف {file} ليس شبكة: {reason}. أعد البناء: isnad build ARTICLES --out graph-data',
  },
  'fail.schema': {
    en: 'The graph has schema {found}, and this explorer reads schema {expected}. Build the graph again with the version of Isnad that this explorer belongs to.',
    ar: 'مخطط الشبكة هو {found}، وهذا المستكشف يقرأ المخطط {expected}. أعد بناء الشبكة بإصدار إسناد الذي ينتمي إليه هذا المستكشف.',
  },
  'fail.retry': {
    en: 'Try again',
    ar: 'أعد المحاولة',
  },
  'empty.title': {
    en: 'The graph is empty',
    ar: 'الشبكة فارغة',
  },
  'empty.text': {
    en: 'Nothing was found in the articles. See the diagnostics in manifest.json, then build again with more articles.',
    ar: 'لم يُعثر في المقالات على شيء. انظر الملاحظات في manifest.json ثم أعد البناء بمقالات أكثر.',
  },
  'empty.filtered': {
    en: 'Everything is hidden by the filters.',
    ar: 'المرشحات تخفي كل شيء.',
  },
} as const satisfies Readonly<Record<string, Message>>;
