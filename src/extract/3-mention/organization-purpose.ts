/// What an organization is for, or whose it is: `للدولة`, `لحقوق الإنسان`, `بحكومة الوفاق`. The one rule kept here: a
/// preposition goes on with a name only before a field or a body of government.

import type { Reading } from '../../arabic/clitics.ts';
import { foldForLookup } from '../../arabic/normalize.ts';
import type { OrganizationHead } from '../../lexicon/lexicon.ts';
import { eatAdjectives, eatCoordinated, eatGenitives, type Parse } from './organization-growth.ts';
import type { SentenceView } from './sentence-view.ts';

/// `للدولة`, `لحقوق الإنسان`, `لكرة القدم`: what the body is for.
export function eatPurpose(parse: Parse, head: OrganizationHead | null): void {
  const { view } = parse;
  const l = view.lexicon;
  if (!view.isWord(parse.to)) return;
  const listed = l.organizationTails.longest(view.keys, parse.to);
  if (listed) {
    finishPurpose(parse, parse.to + listed.length);
    return;
  }
  if (view.isWhole(parse.to) || isForOutlet(view, parse.to)) return;
  for (const reading of view.readings(parse.to)) {
    if (reading.preposition !== 'ل' || reading.conjunction) continue;
    const field =
      l.organizationTails.longest(view.keys, parse.to, reading.key) ??
      l.portfolios.longest(view.keys, parse.to, reading.key);
    const body = governmental(head) ? l.organizationHeads.get(reading.stem) : undefined;
    const noun = (reading.definite && isField(view, reading)) || isTask(view, reading, parse.to);
    if (body && governmental(body)) {
      const inner = parse.read(parse.to);
      if (inner && inner.shape !== 'bare') {
        Object.assign(parse, {
          to: inner.to,
          state: parse.state ?? inner.state,
          support: parse.support + 1,
          nested: true,
        });
        return;
      }
    }
    if (!field && !noun) continue;
    finishPurpose(parse, parse.to + (field?.length ?? 1));
    return;
  }
}

/// `قالت وزارة الدفاع لقناة الجزيرة`: no body is for an outlet, to which it speaks.
export function isForOutlet(view: SentenceView, at: number): boolean {
  const { organizations, organizationHeads, places } = view.lexicon;
  return view.readings(at).some(({ preposition, key }) => {
    // `هيئة قناة السويس`: a canal is spelled like a channel.
    if (preposition !== 'ل' || places.longest(view.keys, at, key)) return false;
    if (organizationHeads.get(key)?.sector === 'media') return true;
    return organizations.longest(view.keys, at, key)?.entry.sector === 'media';
  });
}

function finishPurpose(parse: Parse, to: number): void {
  parse.to = to;
  parse.listed = true;
  parse.support += 1;
  eatGenitives(parse);
  eatAdjectives(parse);
  eatCoordinated(parse, true);
}

/// What bodies are for, each completed by a genitive.
const TASKS: ReadonlySet<string> = new Set(
  (
    'حماية رعاية دعم بحوث أبحاث دراسات شؤون حقوق مكافحة تنمية تطوير مراقبة إدارة تشجيع ترويج تمويل إغاثة مساعدة ' +
    'نقابات دول عمال أطباء حرائق تصريف إنقاذ تنسيق تسيير تأهيل سلامة صون إزالة رصد متابعة علوم خدمات صناعات ' +
    'تحديث تنظيم تعزيز ترقية استثمار تدريب تسوية إعمار مناهضة محاربة نقل إنتاج توزيع تسويق تصدير تعمير تقييم إسكان تشغيل'
  )
    .split(' ')
    .map(foldForLookup),
);

/// `لرعاية مرضى السكري`, `لبحوث المحيطات`: a task and, behind it, on whom or what.
function isTask(view: SentenceView, reading: Reading, at: number): boolean {
  if (reading.definite || !TASKS.has(reading.key)) return false;
  return [at + 1, at + 2].some((next) => view.isWord(next) && view.key(next).startsWith('ال'));
}

/// Whether a definite noun behind `ل` can be what a body is for, and is not somebody or somewhere.
function isField(view: SentenceView, reading: Reading): boolean {
  const l = view.lexicon;
  const events = l.eventNouns.get(reading.stem);
  if (events && !events.some((event) => event.kind === 'election')) return false;
  if ([l.states, l.organizations, l.places].some((table) => table.has(reading.key))) return false;
  return ![l.nisbas, l.placeHeads, l.titles, l.ranks].some((table) => table.has(reading.stem));
}

function governmental(head: OrganizationHead | null | undefined): boolean {
  return head?.sector === 'government' || head?.sector === 'military';
}

/// `بحكومة الوفاق` after a ministry.
export function eatGovernment(parse: Parse, head: OrganizationHead): void {
  const { view } = parse;
  if (!governmental(head) || view.isWhole(parse.to)) return;
  const reading = view.readings(parse.to).find((r) => r.preposition === 'ب' && !r.conjunction && r.stem === 'حكومه');
  const inner = reading ? parse.read(parse.to) : null;
  if (inner && inner.shape !== 'bare')
    Object.assign(parse, { to: inner.to, state: parse.state ?? inner.state, nested: true });
}
