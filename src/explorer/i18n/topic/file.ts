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
  'fault.empty': { en: 'The file is empty.', ar: 'الملف فارغ.' },
  'fault.cut': { en: 'The file breaks off before its end.', ar: 'الملف مبتور قبل نهايته.' },
  'fault.malformed': { en: 'The file is not written as its format asks.', ar: 'الملف غير مكتوب كما تقتضي صيغته.' },
  'fault.unknown': {
    en: 'This is none of the formats that can be opened.',
    ar: 'ليس هذا من الصيغ التي يمكن فتحها.',
  },
  'fault.nothing': { en: 'There is no graph in it that can be opened.', ar: 'لا توجد فيه شبكة يمكن فتحها.' },
  'fault.noId': { en: 'A node has no id.', ar: 'عقدة بلا معرّف.' },
  'fault.doubleId': { en: 'Two have the same id: each needs its own.', ar: 'معرّف واحد لاثنين: لكلٍّ معرّفه الخاص.' },
  'fault.noEnd': { en: 'A line has only one end.', ar: 'خط له طرف واحد فقط.' },
  'fault.unknownEnd': {
    en: 'A line leads to a node that is not in the file.',
    ar: 'خط يؤدي إلى عقدة غير موجودة في الملف.',
  },
  'fault.columns': { en: 'The columns are not as they must be.', ar: 'الأعمدة ليست كما ينبغي.' },
  'fault.together': {
    en: 'These files do not belong together: open them one after another.',
    ar: 'لا تنتمي هذه الملفات بعضها إلى بعض: افتحها واحدًا تلو الآخر.',
  },
  'fault.missing': {
    en: 'A file that belongs to it is missing: open them together.',
    ar: 'ينقصه ملف تابع له: افتح الملفات معًا.',
  },
  'fault.newer': {
    en: 'It was written by a newer version of Isnad: open it with that.',
    ar: 'كُتب بإصدار أحدث من إسناد: افتحه بذلك الإصدار.',
  },
  'fault.older': {
    en: 'It was written for another version of Isnad: build it again.',
    ar: 'كُتب لإصدار آخر من إسناد: أعد بناءه.',
  },
  'fault.archive': { en: 'The archive cannot be unpacked.', ar: 'تعذّر فك ضغط الأرشيف.' },
  'fault.large': { en: 'It is too large for a browser.', ar: 'هو أكبر مما يحتمله المتصفح.' },
  'fault.content': { en: 'Something in it is not what it must be.', ar: 'فيه ما ليس كما ينبغي.' },
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
