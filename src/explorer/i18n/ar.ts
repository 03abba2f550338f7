/// What the interface says in Arabic. The one rule kept here: it has the messages of the English file, no more
/// and no fewer, and every form of the Arabic plural.

import type { Messages } from './en.ts';

export const AR: Messages = {
  'app.name': 'إسناد',
  'app.tagline': 'من التقى من، ومن قال ماذا، والجملة التي تقول ذلك',
  'app.skip': 'انتقل إلى التفاصيل',

  'load.title': 'قراءة الشبكة',
  'load.graph': 'قراءة العقد والروابط…',
  'load.documents': 'قراءة المقالات…',
  'load.index': 'إعداد البحث…',
  'fail.title': 'تعذّر فتح الشبكة',
  'fail.missing': 'لا يوجد الملف {file} بجانب هذه الصفحة. ابنِ شبكة ثم اعرض المجلد الذي يحويها: isnad build ARTICLES --out graph-data',
  'fail.network': 'تعذّرت قراءة الملف {file} ({reason}). افتح الصفحة من خادم ملفات لا من القرص مباشرة: isnad serve graph-data',
  'fail.format': 'الملف {file} ليس شبكة: {reason}. أعد البناء: isnad build ARTICLES --out graph-data',
  'fail.schema': 'مخطط الشبكة هو {found}، وهذا المستكشف يقرأ المخطط {expected}. أعد بناء الشبكة بإصدار إسناد الذي ينتمي إليه هذا المستكشف.',
  'fail.retry': 'أعد المحاولة',
  'empty.title': 'الشبكة فارغة',
  'empty.text': 'لم يُعثر في المقالات على شيء. انظر الملاحظات في manifest.json ثم أعد البناء بمقالات أكثر.',
  'empty.filtered': 'المرشحات تخفي كل شيء.',

  'search.label': 'بحث',
  'search.placeholder': 'ابحث في الأسماء والأحداث والجمل…',
  'search.hint': 'اضغط / للبحث',
  'search.none': 'لا نتائج عن «{query}». جرّب كلمة واحدة من الاسم، بحروف عربية أو لاتينية.',
  'search.clear': 'امسح البحث',
  'search.results': { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '{n} نتائج', many: '{n} نتيجة', other: '{n} نتيجة' },
  'group.person': 'أشخاص', 'group.organization': 'منظمات', 'group.state': 'دول', 'group.place': 'أماكن',
  'group.event': 'أحداث', 'group.sentence': 'جمل',

  'kind.person': 'شخص', 'kind.organization': 'منظمة', 'kind.state': 'دولة', 'kind.place': 'مكان',

  'legend.title': 'أظهر',
  'legend.entities': 'من وأين', 'legend.events': 'ماذا حدث', 'legend.relations': 'الأدوار والصلات',
  'legend.factuality': 'كيف يُروى',
  'legend.all': 'أظهر كل شيء',
  'legend.only': '{kind} فقط',
  'legend.open': 'المفتاح والمرشحات',
  'legend.shown': 'يظهر {n} من {total}',

  'surface.label': 'طريقة العرض', 'surface.graph': 'شبكة', 'surface.list': 'قائمة',
  'language.switch': 'English', 'language.label': 'لغة الصفحة',
  'theme.light': 'فاتح', 'theme.dark': 'داكن', 'theme.auto': 'مثل النظام', 'theme.toggle': 'فاتح أو داكن',
  'settings.title': 'إعدادات', 'settings.theme': 'المظهر', 'settings.digits': 'الأرقام', 'settings.names': 'الأسماء في الشبكة',
  'settings.namesAr': 'بالعربية', 'settings.namesEn': 'بالإنجليزية',

  'download.title': 'تنزيل', 'download.gexf': 'GEXF 1.3 لبرنامج Gephi',
  'download.shown': 'ما يظهر الآن', 'download.all': 'كل شيء',
  'download.failed': 'تعذّرت كتابة الملف: {reason}',

  'camera.in': 'قرّب', 'camera.out': 'أبعد', 'camera.fit': 'أظهر الشبكة كلها',
  'canvas.label': 'شبكة من {nodes} عقدة و{edges} رابطًا. الأسهم تنقلك إلى الجار في ذلك الاتجاه، وEnter يفتحه، وEscape للخروج.',
  'canvas.none': 'هذا المتصفح لا يستطيع رسم الشبكة (WebGL معطّل). القوائم والبحث والأدلة والمقالات تعمل كالمعتاد.',
  'canvas.lost': 'انقطع الرسم وسيعود بعد لحظة.',
  'walk.node': '{kind}: {label}، {connections}',
  'walk.edge': '{role}: {source} ← {target}، {sentences}',

  'ego.show': 'أظهر جواره فقط', 'ego.title': 'جوار {label}', 'ego.depth': 'الخطوات', 'ego.leave': 'أظهر الشبكة كلها من جديد',

  'panel.close': 'أغلق', 'panel.back': 'رجوع', 'panel.label': 'التفاصيل',
  'overview.title': 'نظرة عامة',
  'overview.text': 'كل عقدة وكل خط يُظهر الجملة التي جاء منها. اختر واحدًا أو ابحث.',
  'overview.connected': 'الأكثر صلات', 'overview.reported': 'الأحداث الأكثر ذكرًا', 'overview.documents': 'المقالات',
  'overview.undated': 'بلا تاريخ',

  'node.aliases': 'يُكتب أيضًا', 'node.offices': 'المناصب', 'node.connections': 'الصلات', 'node.evidence': 'الجمل',
  'node.unnamed': 'معروف بمنصبه فقط', 'node.fly': 'أظهره في الشبكة', 'node.state': 'ينتمي إلى {state}',
  'count.connections': { zero: 'بلا صلات', one: 'صلة واحدة', two: 'صلتان', few: '{n} صلات', many: '{n} صلة', other: '{n} صلة' },
  'count.sentences': { zero: 'بلا جمل', one: 'جملة واحدة', two: 'جملتان', few: '{n} جمل', many: '{n} جملة', other: '{n} جملة' },
  'count.reports': { zero: 'بلا تقارير', one: 'تقرير واحد', two: 'تقريران', few: '{n} تقارير', many: '{n} تقريرًا', other: '{n} تقرير' },
  'count.outlets': { zero: 'بلا مصدر', one: 'من مصدر واحد', two: 'من مصدرين', few: 'من {n} مصادر', many: 'من {n} مصدرًا', other: 'من {n} مصدر' },
  'count.documents': { zero: 'بلا مقالات', one: 'مقال واحد', two: 'مقالان', few: '{n} مقالات', many: '{n} مقالًا', other: '{n} مقال' },
  'count.entities': { zero: 'بلا كيانات', one: 'كيان واحد', two: 'كيانان', few: '{n} كيانات', many: '{n} كيانًا', other: '{n} كيان' },
  'count.events': { zero: 'بلا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
  'count.edges': { zero: 'بلا روابط', one: 'رابط واحد', two: 'رابطان', few: '{n} روابط', many: '{n} رابطًا', other: '{n} رابط' },
  'count.unproven': {
    zero: '{n} بلا دليل', one: 'عنصر واحد بلا دليل', two: 'عنصران بلا دليل', few: '{n} عناصر بلا دليل',
    many: '{n} عنصرًا بلا دليل', other: '{n} عنصر بلا دليل',
  },
  'count.more': { zero: 'أظهر المزيد', one: 'أظهر واحدًا آخر', two: 'أظهر اثنين آخرين', few: 'أظهر {n} أخرى', many: 'أظهر {n} أخرى', other: 'أظهر {n} أخرى' },

  'event.date': 'التاريخ', 'event.place': 'المكان', 'event.participants': 'من شارك', 'event.reports': 'التقارير',
  'event.noDate': 'لا تحسم المقالات متى حدث.', 'event.noPlace': 'لا تذكر المقالات أين.',
  'event.disputed': 'متنازع فيه', 'event.disputedText': 'تثبته مصادر وتنفيه أخرى.',
  'event.independent': {
    zero: 'لا مستقل', one: 'واحد مستقل', two: 'اثنان مستقلان', few: '{n} مستقلة', many: '{n} مستقلًا', other: '{n} مستقل',
  },
  'event.compare': 'قارن جنبًا إلى جنب', 'event.compareTitle': 'التقارير جنبًا إلى جنب',
  'event.affirmed': 'تقول إنه حدث', 'event.otherwise': 'تقول غير ذلك',
  'date.from': 'من {start} إلى {end}',
  'precision.day': 'محدد باليوم', 'precision.week': 'محدد بالأسبوع', 'precision.month': 'محدد بالشهر',
  'precision.season': 'محدد بالفصل', 'precision.year': 'محدد بالسنة',
  'basis.text': 'مذكور في النص', 'basis.publication': 'محسوب من يوم النشر',
  'basis.solver': 'محسوب من تواريخ أخرى في المقال',

  'edge.title': 'صلة', 'edge.from': 'من {date}', 'edge.to': 'حتى {date}',

  'factuality.asserted': 'مؤكد', 'factuality.planned': 'مخطط له', 'factuality.denied': 'منفي',
  'factuality.demanded': 'مطالَب به', 'factuality.possible': 'محتمل', 'factuality.conditional': 'مشروط',

  'evidence.says': 'من يقول ذلك', 'evidence.outletSays': 'المقال نفسه', 'evidence.published': 'نُشر في {date}',
  'evidence.unpublished': 'بلا تاريخ نشر', 'evidence.confidence': 'الثقة {value}', 'evidence.rule': 'القاعدة {rule}',
  'evidence.eventDate': 'التاريخ في الجملة', 'evidence.open': 'افتح في المقال', 'evidence.cite': 'انسخ الإحالة',
  'evidence.cited': 'نُسخت', 'evidence.citeFailed': 'تعذّر النسخ', 'evidence.marked': 'المعلَّم في الجملة',
  'evidence.unknownOutlet': 'الجهة الناشرة غير مذكورة', 'evidence.untitled': 'بلا عنوان',
  'mark.trigger': 'كلمة الحدث', 'mark.date': 'تاريخ', 'mark.source': 'مصدر', 'mark.cue': 'إسناد', 'mark.mention': 'مذكور هنا',
  'mark.match': 'مطابقة', 'mark.argument': 'مشارك',

  'article.title': 'المقال', 'article.loading': 'فتح المقال…', 'article.missing': 'هذا المقال ليس في البيانات.',
  'article.boilerplate': 'أثاث الصفحة (قوائم وروابط ونماذج)', 'article.showBoilerplate': 'أظهر', 'article.hideBoilerplate': 'أخفِ',
  'article.found': {
    zero: 'لا جمل من هذا المقال في الشبكة', one: 'جملة واحدة من هذا المقال في الشبكة', two: 'جملتان من هذا المقال في الشبكة',
    few: '{n} جمل من هذا المقال في الشبكة', many: '{n} جملة من هذا المقال في الشبكة', other: '{n} جملة من هذا المقال في الشبكة',
  },
  'article.margin': 'في الشبكة: {label}', 'article.toSentence': 'عُد إلى الجملة',

  'list.title': 'كل ما يظهر', 'list.name': 'الاسم', 'list.connections': 'الصلات', 'list.sentences': 'الجمل',
};
