/// Messages: downloads.

import type { Message } from '../message.ts';

export const DOWNLOAD = {
  'download.title': { en: 'Download', ar: 'تنزيل' },
  'download.what': { en: 'What to take', ar: 'ما الذي تأخذه' },
  'download.shown': { en: 'What is shown', ar: 'ما يظهر الآن' },
  'download.all': { en: 'Everything', ar: 'كل شيء' },
  'download.asPicture': {
    en: 'A picture holds what the filters show.',
    ar: 'تحوي الصورة ما تُظهره المرشحات.',
  },
  'download.format': { en: 'Format', ar: 'الصيغة' },
  'download.options': { en: 'Options', ar: 'خيارات' },
  'download.name': { en: 'File name', ar: 'اسم الملف' },
  'download.holds': { en: 'It holds: {what}', ar: 'محتواه: {what}' },
  'download.empty': {
    en: 'Nothing is shown, so there is nothing to take. Loosen the filters or choose everything.',
    ar: 'لا يظهر شيء، فلا شيء يؤخذ. خفِّف المرشحات أو اختر كل شيء.',
  },
  'download.noPicture': {
    en: 'A picture can be taken while the graph is drawn: switch from the list to the graph.',
    ar: 'تُلتقط الصورة والشبكة مرسومة: انتقل من القائمة إلى الشبكة.',
  },
  'download.save': { en: 'Download', ar: 'نزِّل' },
  'download.writing': { en: 'Writing the file…', ar: 'كتابة الملف…' },
  'download.done': { en: 'Written: {file} ({size})', ar: 'كُتب الملف {file} ({size})' },
  'download.failed': {
    en: 'The file could not be written: {reason}',
    ar: 'تعذّرت كتابة الملف: {reason}',
  },
  'download.nodes': {
    en: { one: '{n} node', other: '{n} nodes' },
    ar: { zero: 'بلا عقد', one: 'عقدة واحدة', two: 'عقدتان', few: '{n} عقد', many: '{n} عقدة', other: '{n} عقدة' },
  },
  'download.kilobytes': { en: '{amount} kB', ar: '{amount} ك.ب' },
  'download.megabytes': { en: '{amount} MB', ar: '{amount} م.ب' },
  'download.group.picture': { en: 'A picture', ar: 'صورة' },
  'download.group.whole': { en: 'To keep and pass on', ar: 'للحفظ والتداول' },
  'download.group.tool': { en: 'For other programs', ar: 'لبرامج أخرى' },
  'download.png': { en: 'PNG picture', ar: 'صورة PNG' },
  'download.png.use': {
    en: 'For articles, slides and messages: looks the same everywhere.',
    ar: 'للمقالات والعروض والرسائل: تبدو نفسها في كل مكان.',
  },
  'download.svg': { en: 'SVG picture', ar: 'صورة SVG' },
  'download.svg.use': {
    en: 'For print and designers: sharp at any size, and its text can be edited.',
    ar: 'للطباعة والمصممين: واضحة بكل حجم، ونصوصها قابلة للتحرير.',
  },
  'download.html': { en: 'Page that works offline', ar: 'صفحة تعمل دون اتصال' },
  'download.html.use': {
    en: 'This whole explorer in one file: opens by a double click, without a network, with every sentence and article.',
    ar: 'هذا المستكشف كله في ملف واحد: يُفتح بنقرة مزدوجة دون شبكة، ومعه كل جملة ومقال.',
  },
  'download.bundle': { en: 'Graph with articles (JSON)', ar: 'الشبكة مع المقالات (JSON)' },
  'download.bundle.use': {
    en: 'For the archive: everything in one file, which opens here again.',
    ar: 'للأرشيف: كل شيء في ملف واحد يُفتح هنا من جديد.',
  },
  'download.csv': { en: 'Tables (CSV)', ar: 'جداول (CSV)' },
  'download.csv.use': {
    en: 'For Excel and spreadsheets: nodes, edges and each sentence with its outlet and date, in one ZIP.',
    ar: 'لبرنامج Excel والجداول: العقد والروابط وكل جملة بمصدرها وتاريخها، في ملف ZIP واحد.',
  },
  'download.gexf': { en: 'GEXF 1.3', ar: 'ملف GEXF 1.3' },
  'download.gexf.use': {
    en: 'For Gephi and Gephi Lite: colours, shapes, dates for the timeline, and the sentences.',
    ar: 'لبرنامجي Gephi وGephi Lite: الألوان والأشكال والتواريخ للخط الزمني، والجمل.',
  },
  'download.graphml': { en: 'GraphML', ar: 'ملف GraphML' },
  'download.graphml.use': {
    en: 'For Cytoscape, yEd, networkx and igraph: typed attributes and the sentences.',
    ar: 'لبرامج Cytoscape وyEd وnetworkx وigraph: سمات محددة الأنواع، والجمل.',
  },
  'download.json': { en: 'Graph alone (JSON)', ar: 'الشبكة وحدها (JSON)' },
  'download.json.use': {
    en: 'For programmers: graphology’s form with all evidence, without the articles.',
    ar: 'للمبرمجين: بصيغة graphology مع كل الأدلة، دون المقالات.',
  },
  'download.group.citation': { en: 'To cite', ar: 'للاستشهاد' },
  'download.report': { en: 'Report (HTML)', ar: 'تقرير (HTML)' },
  'download.report.use': {
    en: 'To read and print: what happened, when, where and with whom, each sentence with its article.',
    ar: 'للقراءة والطباعة: ماذا حدث ومتى وأين ومع من، وكل جملة بمقالها.',
  },
  'download.bibtex': { en: 'Articles as BibTeX', ar: 'المقالات بصيغة BibTeX' },
  'download.bibtex.use': {
    en: 'For LaTeX, Zotero and JabRef: the articles with author, outlet, date and address.',
    ar: 'لبرامج LaTeX وZotero وJabRef: المقالات بكاتبها ومصدرها وتاريخها ورابطها.',
  },
  'download.csl': { en: 'Articles as CSL-JSON', ar: 'المقالات بصيغة CSL-JSON' },
  'download.csl.use': {
    en: 'For Zotero and pandoc: the same articles, in any citation style.',
    ar: 'لبرنامجي Zotero وpandoc: المقالات نفسها بأي أسلوب استشهاد.',
  },
  'download.ftm': { en: 'FollowTheMoney', ar: 'صيغة FollowTheMoney' },
  'download.ftm.use': {
    en: 'For Aleph and OpenSanctions: entities, and statements with the sentence of each, in one ZIP.',
    ar: 'لمنصتي Aleph وOpenSanctions: الكيانات، والإفادات ومع كل منها جملتها، في ملف ZIP واحد.',
  },
  'download.jsonld': { en: 'Linked data (JSON-LD)', ar: 'بيانات مترابطة (JSON-LD)' },
  'download.jsonld.use': {
    en: 'For the semantic web: schema.org, with provenance and an annotation for each sentence.',
    ar: 'للويب الدلالي: بمفردات schema.org، مع المنشأ وتعليق لكل جملة.',
  },
  'download.extent': { en: 'Section', ar: 'المقطع' },
  'download.extent.screen': { en: 'As on the screen', ar: 'كما على الشاشة' },
  'download.extent.whole': { en: 'The whole graph', ar: 'الشبكة كلها' },
  'download.extent.poster': { en: 'A poster, with more names', ar: 'ملصق بأسماء أكثر' },
  'download.scale': { en: 'Size', ar: 'الحجم' },
  'download.scale.1': { en: '1×', ar: 'عادي' },
  'download.scale.2': { en: '2×', ar: 'ضعفان' },
  'download.scale.3': { en: '3×', ar: '3 أضعاف' },
  'download.scale.4': { en: '4×', ar: '4 أضعاف' },
  'download.background': { en: 'Background', ar: 'الخلفية' },
  'download.background.page': { en: 'As on the screen', ar: 'كما على الشاشة' },
  'download.background.white': { en: 'White', ar: 'بيضاء' },
  'download.background.none': { en: 'None', ar: 'بلا خلفية' },
  'download.withTitle': { en: 'With a title, the file’s name', ar: 'مع عنوان هو اسم الملف' },
  'download.withLegend': { en: 'With a legend', ar: 'مع مفتاح الألوان والأشكال' },
  'download.withFonts': {
    en: 'With its fonts inside (larger, looks the same everywhere)',
    ar: 'مع خطوطها داخلها (أكبر، وتبدو نفسها في كل مكان)',
  },
  'download.separator': { en: 'Between columns', ar: 'بين الأعمدة' },
  'download.separator.comma': { en: 'Comma', ar: 'فاصلة ,' },
  'download.separator.semicolon': { en: 'Semicolon', ar: 'فاصلة منقوطة ;' },
  'download.separator.tab': { en: 'Tab', ar: 'علامة جدولة' },
  'download.forExcel': {
    en: 'For Excel: mark the file as Unicode, so that Arabic is read right',
    ar: 'لبرنامج Excel: وسم الملف بأنه Unicode كي تُقرأ العربية سليمة',
  },
  'download.withView': {
    en: 'Opens where you are now: selection, filters and language',
    ar: 'تُفتح حيث أنت الآن: بالتحديد والمرشحات واللغة',
  },
} as const satisfies Readonly<Record<string, Message>>;
