/// A big graph with names as the region has them, for measuring search. The one rule kept here: names are put together
/// from common first, middle and family names by counting, so that every run has the same.

import type { ClaimEvidence, GraphBundle, GraphNode } from '../../src/model/graph.ts';
import { generatedBundle } from './fixture.ts';

const FIRST = [
  ['محمد', 'Mohamed'], ['أحمد', 'Ahmed'], ['عبد الله', 'Abdullah'], ['خالد', 'Khaled'], ['إبراهيم', 'Ibrahim'],
  ['يوسف', 'Youssef'], ['مصطفى', 'Mustafa'], ['فاطمة', 'Fatima'], ['نجلاء', 'Najla'], ['هدى', 'Huda'],
  ['عبد الرؤوف', 'Abdel Raouf'], ['سيف الدين', 'Saif al-Din'], ['طارق', 'Tarek'], ['ناصر', 'Nasser'],
  ['سليمان', 'Suleiman'], ['رمضان', 'Ramadan'], ['جمعة', 'Jumaa'],
] as const; // biome-ignore format: a table of names
const FAMILY = [
  ['الورفلي', 'al-Warfalli'], ['المقريف', 'al-Magariaf'], ['الزنتاني', 'al-Zintani'], ['بن غشير', 'bin Ghashir'],
  ['التاجوري', 'al-Tajouri'], ['الفيتوري', 'al-Fitouri'], ['القطراني', 'al-Qatrani'], ['العبيدي', 'al-Obeidi'],
  ['المصراتي', 'al-Misrati'], ['الترهوني', 'al-Tarhouni'], ['الغرياني', 'al-Ghariani'], ['بوشناق', 'Boushnaq'],
  ['السنوسي', 'al-Senussi'], ['الككلي', 'al-Kikli'], ['أبو سهمين', 'Abu Sahmain'], ['الدرسي', 'al-Dressi'],
  ['المغربي', 'al-Maghrabi'], ['الشريف', 'al-Sharif'], ['بالقاسم', 'Belqasem'],
] as const; // biome-ignore format: a table of names
const WORDS =
  'قال وزير الخارجية إن الاجتماع الذي عقد في طرابلس بحضور ممثلين عن البعثة الأممية ناقش سبل تثبيت وقف إطلاق النار وتوحيد المؤسسات وإجراء الانتخابات في موعدها المقرر مع ضمان مشاركة جميع الأطراف الليبية في الحوار السياسي'.split(
    ' ',
  );

function nameOf(n: number, language: 0 | 1): string {
  const part = (table: readonly (readonly [string, string])[], at: number): string =>
    table[at % table.length]?.[language] ?? '';
  return [part(FIRST, n), part(FIRST, n * 7 + 3), part(FAMILY, Math.floor(n / 5))].join(' ');
}

function sentenceOf(n: number): string {
  const words = Array.from({ length: 26 }, (_, at) => WORDS[(n * 5 + at * (1 + (n % 7))) % WORDS.length]);
  return `${nameOf(n, 0)}: ${words.join(' ')}، ${n}.`;
}

function named(node: GraphNode, at: number): GraphNode {
  const labels = { ar: nameOf(at, 0), en: nameOf(at, 1) };
  if (!('factuality' in node.attributes)) {
    const aliases = [labels.ar, labels.ar.split(' ').slice(-1).join(), `السيد ${labels.ar}`];
    return { ...node, attributes: { ...node.attributes, label: labels.ar, labels, aliases } };
  }
  const [claim] = node.attributes.evidence;
  const evidence = Array.from({ length: 10 }, (_, n) => ({
    ...(claim as ClaimEvidence),
    start: at * 100_000 + n * 1000,
    quote: sentenceOf(at * 10 + n),
  }));
  const month = String((at % 12) + 1).padStart(2, '0');
  const date = { start: `${2011 + (at % 12)}-${month}-17`, end: null, precision: 'day', basis: 'text' } as const;
  return {
    ...node,
    attributes: {
      ...node.attributes,
      label: `لقاء ${labels.ar} و${nameOf(at + 40, 0)}`,
      labels: { ar: `لقاء ${labels.ar} و${nameOf(at + 40, 0)}`, en: `${labels.en} meets ${nameOf(at + 40, 1)}` },
      date,
      evidence,
    },
  };
}

/// A graph of `size` nodes, a fifth of them events that ten sentences each tell of.
export function namedBundle(size: number): GraphBundle {
  const bundle = generatedBundle(size);
  return { ...bundle, graph: { ...bundle.graph, nodes: bundle.graph.nodes.map(named) } };
}
