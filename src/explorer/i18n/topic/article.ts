/// Messages: the article.

import type { Message } from '../message.ts';

export const ARTICLE = {
  'article.title': {
    en: 'Article',
    ar: 'المقال',
  },
  'article.author': {
    en: 'By {name}',
    ar: 'بقلم {name}',
  },
  'article.copyOf': {
    en: 'Nearly the same text as',
    ar: 'نص يكاد يطابق',
  },
  'article.missing': {
    en: 'This article is not in the data.',
    ar: 'هذا المقال ليس في البيانات.',
  },
  'article.boilerplate': {
    en: 'Page furniture (menus, links, forms)',
    ar: 'أثاث الصفحة (قوائم وروابط ونماذج)',
  },
  'article.showBoilerplate': {
    en: 'Show',
    ar: 'أظهر',
  },
  'article.hideBoilerplate': {
    en: 'Hide',
    ar: 'أخفِ',
  },
  'article.found': {
    en: {
      one: '{n} sentence of this article is in the graph',
      other: '{n} sentences of this article are in the graph',
    },
    ar: {
      zero: 'لا جمل من هذا المقال في الشبكة',
      one: 'جملة واحدة من هذا المقال في الشبكة',
      two: 'جملتان من هذا المقال في الشبكة',
      few: '{n} جمل من هذا المقال في الشبكة',
      many: '{n} جملة من هذا المقال في الشبكة',
      other: '{n} جملة من هذا المقال في الشبكة',
    },
  },
  'article.next': {
    en: 'Next sentence in the graph',
    ar: 'الجملة التالية في الشبكة',
  },
  'article.previous': {
    en: 'Previous sentence in the graph',
    ar: 'الجملة السابقة في الشبكة',
  },
  'article.at': {
    en: 'Sentence {at} of {total} in the graph',
    ar: 'الجملة {at} من {total} في الشبكة',
  },
  'article.marginHidden': {
    en: 'In the graph, hidden by filters: {label}',
    ar: 'في الشبكة، تخفيه المرشحات: {label}',
  },
  'article.margin': {
    en: 'In the graph: {label}',
    ar: 'في الشبكة: {label}',
  },
} as const satisfies Readonly<Record<string, Message>>;
