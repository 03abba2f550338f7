/// Messages: opening files.

import type { Message } from '../message.ts';

export const FILE = {
  'file.open': { en: 'Open a file…', ar: 'افتح ملفًا…' },
  'file.drop': { en: 'Drop to open', ar: 'أفلت الملف لفتحه' },
  'file.kinds': {
    en: 'GEXF, GraphML, tables (nodes.csv with edges.csv), Isnad’s JSON, or a ZIP of them',
    ar: 'ملف GEXF أو GraphML أو جداول (nodes.csv مع edges.csv) أو ملف JSON من إسناد أو ملف ZIP يضمها',
  },
  'file.stays': { en: 'The file stays on this device.', ar: 'يبقى الملف على هذا الجهاز.' },
  'file.reading': { en: 'Opening {file}', ar: 'فتح {file}' },
  'step.unpacking': { en: 'Reading the file…', ar: 'قراءة الملف…' },
  'step.reading': { en: 'Checking what is in it…', ar: 'فحص محتواه…' },
  'step.placing': { en: 'Laying out the graph…', ar: 'توزيع الشبكة…' },
  'file.cancel': { en: 'Cancel', ar: 'إلغاء' },
  'file.failed': { en: 'The file could not be opened', ar: 'تعذّر فتح الملف' },
  'file.line': { en: '{file}, line {line}', ar: '{file}، السطر {line}' },
  'file.column': { en: '{file}, line {line}, column {column}', ar: '{file}، السطر {line}، العمود {column}' },
  'file.advice': {
    en: 'Mend that place and open the file again. What was open before is still here.',
    ar: 'أصلح هذا الموضع ثم افتح الملف من جديد. ما كان مفتوحًا ما زال هنا.',
  },
  'proof.nothing': { en: 'This file has no source sentences.', ar: 'لا جمل مصدر في هذا الملف.' },
  'proof.nothingText': {
    en: 'Who is linked to whom is shown as the file says it; nothing here can be checked in an article.',
    ar: 'تظهر الصلات كما يقولها الملف، ولا شيء هنا يمكن التحقق منه في مقال.',
  },
  'proof.sentences': {
    en: 'This file has the sentences, but not the articles.',
    ar: 'في هذا الملف الجمل دون المقالات.',
  },
  'proof.sentencesText': {
    en: 'They cannot be checked in their place. To pass on both, download the graph with its articles.',
    ar: 'لا يمكن التحقق منها في موضعها. لتداول الاثنين معًا نزِّل الشبكة مع المقالات.',
  },
} as const satisfies Readonly<Record<string, Message>>;
