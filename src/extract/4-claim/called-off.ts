/// What is called off or put off: `ألغى الرئيس زيارته`, `أرجأت تركيا اجتماعها`. The one rule kept here: it is a visit or a meeting that the verb takes
/// as its object, since a law that is repealed and an agreement that is ended were made.

import type { EventKind, Factuality } from '../../model/ontology.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

const TO_COME: ReadonlySet<EventKind> = new Set(['visit', 'meeting']);
const CALLS_OFF = /^[وف]?(?:الغي|الغت|الغوا|[يت]لغي)$/;
const PUTS_OFF = /^[وف]?(?:ارجا|ارجات|ارجاوا|[يت]رجي|اجل|اجلت|اجلوا|[يت]وجل)$/;
const REACH = 10;

/// What becomes of a noun that such a verb takes; undefined where none does.
export function ofCallingOff({ keys, words, clauseAt }: Passage, { word, form, at }: Draft): Factuality | undefined {
  if (!TO_COME.has(word.kind) || form === 'verb' || words[at - 1]?.preposition !== undefined) return undefined;
  if (/^[وف]?[بل](?!قاء)/.test(keys[at] ?? '')) return undefined;
  for (let before = at - 1; before >= Math.max(0, at - REACH) && clauseAt[before] === clauseAt[at]; before -= 1) {
    const key = keys[before] ?? '';
    if (CALLS_OFF.test(key)) return 'denied';
    if (PUTS_OFF.test(key)) return 'planned';
  }
  return undefined;
}
