/// English words for the nouns and adjectives that names of bodies, places and offices are made of. The one
/// rule kept here: keys are look-up forms without the article, and no entry is itself a name.

/// Heads of names: what kind of body or place it is.
export const ENGLISH_HEADS: Readonly<Record<string, string>> = {
  'وزاره': 'Ministry', 'حكومه': 'Government', 'رياسه': 'Presidency', 'مجلس': 'Council', 'برلمان': 'Parliament', 'هييه': 'Authority',
  'لجنه': 'Committee', 'جيش': 'Army', 'قوات': 'Forces', 'قوه': 'Force', 'قياده': 'Command', 'اركان': 'Staff', 'شرطه': 'Police',
  'جهاز': 'Agency', 'مخابرات': 'Intelligence', 'استخبارات': 'Intelligence', 'اداره': 'Administration', 'مديريه': 'Directorate',
  'داييره': 'Department', 'مصرف': 'Bank', 'بنك': 'Bank', 'موسسه': 'Corporation', 'شركه': 'Company', 'مجموعه': 'Group',
  'حزب': 'Party', 'حركه': 'Movement', 'جبهه': 'Front', 'تحالف': 'Alliance', 'ايتلاف': 'Coalition', 'تيار': 'Current',
  'جماعه': 'Group', 'تنظيم': 'Organization', 'كتاييب': 'Brigades', 'كتيبه': 'Battalion', 'لواء': 'Brigade', 'ميليشيا': 'Militia',
  'ميليشيات': 'Militias', 'مليشيا': 'Militia', 'اتحاد': 'Union', 'نقابه': 'Syndicate', 'جمعيه': 'Association', 'منظمه': 'Organization',
  'رابطه': 'League', 'جامعه': 'University', 'معهد': 'Institute', 'مركز': 'Centre', 'مدرسه': 'School', 'كليه': 'College',
  'مستشفي': 'Hospital', 'محكمه': 'Court', 'نيابه': 'Prosecution', 'ديوان': 'Diwan', 'سفاره': 'Embassy', 'قنصليه': 'Consulate',
  'بعثه': 'Mission', 'وكاله': 'Agency', 'قناه': 'Channel', 'صحيفه': 'Newspaper', 'جريده': 'Newspaper', 'مجله': 'Magazine',
  'اذاعه': 'Radio', 'تلفزيون': 'Television', 'موقع': 'Site', 'بوابه': 'Portal', 'شبكه': 'Network', 'مكتب': 'Office',
  'صندوق': 'Fund', 'غرفه': 'Chamber', 'بلديه': 'Municipality', 'محافظه': 'Governorate', 'ولايه': 'Province', 'اقليم': 'Region',
  'منطقه': 'Region', 'مدينه': 'City', 'مطار': 'Airport', 'قاعده': 'Base', 'ميناء': 'Port', 'مينا': 'Port', 'معبر': 'Crossing',
  'مخيم': 'Camp', 'جزيره': 'Island', 'جبل': 'Mount', 'نهر': 'River', 'بحر': 'Sea', 'خليج': 'Gulf', 'مضيق': 'Strait',
  'قصر': 'Palace', 'ميدان': 'Square', 'ساحه': 'Square', 'سد': 'Dam', 'حقل': 'Field', 'محور': 'Axis', 'قطاع': 'Sector',
  'نادي': 'Club', 'منتخب': 'National Team', 'عمليه': 'Operation', 'حرس': 'Guard', 'اسطول': 'Fleet', 'محافظ': 'Governor',
  'سلطه': 'Authority', 'مفوضيه': 'Commission', 'امانه': 'Secretariat', 'حلف': 'Alliance', 'قمه': 'Summit', 'منتدي': 'Forum',
  'ملتقي': 'Forum', 'موتمر': 'Conference', 'مقر': 'Headquarters', 'متحف': 'Museum', 'ملعب': 'Stadium', 'سجن': 'Prison',
};

/// Adjectives, which stand before the head in English.
export const ENGLISH_ADJECTIVES: Readonly<Record<string, string>> = {
  'وطني': 'National', 'وطنيه': 'National', 'عام': 'General', 'عامه': 'General', 'اعلي': 'Supreme', 'عليا': 'Supreme',
  'مركزي': 'Central', 'مركزيه': 'Central', 'ملكي': 'Royal', 'ملكيه': 'Royal', 'رياسي': 'Presidential', 'رياسيه': 'Presidential',
  'عسكري': 'Military', 'عسكريه': 'Military', 'سياسي': 'Political', 'سياسيه': 'Political', 'اسلامي': 'Islamic', 'اسلاميه': 'Islamic',
  'عربي': 'Arab', 'عربيه': 'Arab', 'دولي': 'International', 'دوليه': 'International', 'عالمي': 'World', 'عالميه': 'World',
  'مسلحه': 'Armed', 'بريه': 'Land', 'بحريه': 'Naval', 'بحري': 'Naval', 'جويه': 'Air', 'جوي': 'Air', 'خاصه': 'Special',
  'مشتركه': 'Joint', 'مشترك': 'Joint', 'شعبي': 'Popular', 'شعبيه': 'Popular', 'ديمقراطي': 'Democratic', 'ديمقراطيه': 'Democratic',
  'اشتراكي': 'Socialist', 'شيوعي': 'Communist', 'جمهوري': 'Republican', 'انتقالي': 'Transitional', 'انتقاليه': 'Transitional',
  'موقته': 'Interim', 'موقت': 'Interim', 'اتحادي': 'Federal', 'اتحاديه': 'Federal', 'تشريعي': 'Legislative', 'تنفيذي': 'Executive',
  'تنفيذيه': 'Executive', 'استشاري': 'Consultative', 'دستوري': 'Constitutional', 'دستوريه': 'Constitutional', 'قضاييي': 'Judicial',
  'امني': 'Security', 'امنيه': 'Security', 'اقتصادي': 'Economic', 'اقتصاديه': 'Economic', 'اجتماعي': 'Social', 'ثقافي': 'Cultural',
  'انساني': 'Humanitarian', 'انسانيه': 'Humanitarian', 'اعلامي': 'Media', 'اخباريه': 'News', 'رسمي': 'Official', 'رسميه': 'Official',
  'افريقي': 'African', 'افريقيه': 'African', 'اوروبي': 'European', 'اوروبيه': 'European', 'محلي': 'Local', 'محليه': 'Local',
  'غربيه': 'Western', 'غربي': 'Western', 'شرقيه': 'Eastern', 'شرقي': 'Eastern', 'شماليه': 'Northern', 'شمالي': 'Northern',
  'جنوبيه': 'Southern', 'جنوبي': 'Southern', 'جديد': 'New', 'جديده': 'New', 'حره': 'Free', 'حر': 'Free', 'موحده': 'United',
  'متحده': 'United', 'متحد': 'United', 'احمر': 'Red', 'نووي': 'Nuclear', 'نوويه': 'Nuclear', 'ذريه': 'Atomic',
};

/// Nouns in the genitive that need no "the": what a body is for.
export const ENGLISH_FIELDS: Readonly<Record<string, string>> = {
  'نواب': 'Representatives', 'امه': 'the Nation', 'دوله': 'State', 'شعب': 'the People', 'شيوخ': 'the Senate', 'شوري': 'Shura',
  'وفاق': 'Accord', 'وحده': 'Unity', 'وفاق الوطني': 'National Accord', 'وحده الوطنيه': 'National Unity', 'امن': 'Security',
  'سلام': 'Peace', 'عدل': 'Justice', 'عداله': 'Justice', 'تنميه': 'Development', 'حقوق الانسان': 'Human Rights', 'صحافه': 'the Press',
  'حدود': 'the Borders', 'سياده': 'Sovereignty', 'انتخابات': 'Elections', 'فساد': 'Corruption', 'تحرير': 'Liberation',
  'ثوره': 'the Revolution', 'اغاثه': 'Relief', 'طوارئ': 'Emergencies', 'وزراء': 'Ministers', 'عموم': 'Commons', 'قضاء': 'the Judiciary',
  'رقابه': 'Oversight', 'محاسبه': 'Audit', 'نقد': 'Monetary Affairs', 'نفط': 'Oil', 'غاز': 'Gas', 'كهرباء': 'Electricity',
};
