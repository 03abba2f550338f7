/// Documents on their way to resolution. The one rule kept here: what each says alone is worked out as it comes, in whatever order, and is
/// then the same as if all had come in the order of their ids.

import type { Admitted } from '../../model/extraction.ts';
import { documentView } from './document-view.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Judgement } from './judgement.ts';
import { JudgementLog } from './judgement-log.ts';
import { MentionTable } from './mention-table.ts';
import { type LocalEntity, type LocalResolution, resolveDocument } from './resolve-document.ts';
import { sharedLists } from './shared-list.ts';

/// All documents resolved alone, in the order of their ids, their local entities numbered through.
export interface Collection {
  readonly locals: readonly LocalEntity[];
  /// By document and mention: the numbers of the local entities meant.
  readonly references: readonly (readonly (readonly number[])[])[];
  readonly mentions: MentionTable;
  readonly judgements: JudgementLog;
}

/// What a document says alone, and which of the judgements that were taken down are on it.
interface Resolved extends Pick<LocalResolution, 'entities' | 'references'> {
  readonly judged: readonly [from: number, to: number];
}

/// What is left of a document that was handed on.
const NOTHING: Resolved = { entities: [], references: [], judged: [0, 0] };

export class EntityCollection {
  readonly #gazetteer: Gazetteer;
  readonly #resolved: Resolved[] = [];
  #mentions = new MentionTable();
  #judgements = new JudgementLog(this.#mentions);

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /// Takes the next document.
  add(extraction: Admitted): void {
    const from = this.#judgements.length;
    this.#mentions.add(extraction);
    const view = documentView(extraction, this.#resolved.length);
    const { entities, references, judgements } = resolveDocument(view, this.#gazetteer);
    for (const judgement of judgements) this.#judgements.add(judgement);
    this.#resolved.push({ entities, references, judged: [from, this.#judgements.length] });
  }

  /// All of them; `order` has the numbers in which they came in the order of their ids. To be asked once: nothing is held any longer.
  inOrder(order: readonly number[]): Collection {
    const [resolved, given, judged] = [this.#resolved.splice(0), this.#mentions, this.#judgements];
    this.#mentions = new MentionTable();
    this.#judgements = new JudgementLog(this.#mentions);
    const locals: LocalEntity[] = [];
    const mentions = new MentionTable(given);
    const judgements = new JudgementLog(mentions);
    const references = order.map((came, document) => {
      const { entities, references: own, judged: places } = resolved[came] as Resolved;
      resolved[came] = NOTHING;
      const offset = locals.length;
      mentions.copy(given, came);
      for (const entity of entities) locals.push(moved(entity, document));
      for (const judgement of judgementsOf(judged, places)) judgements.add(ofDocument(judgement, document));
      return own.map(sharedLists((local) => offset + local));
    });
    return { locals, references, mentions, judgements };
  }
}

function* judgementsOf(log: JudgementLog, [from, to]: Resolved['judged']): Generator<Judgement> {
  for (let place = from; place < to; place += 1) yield log.at(place);
}

/// Judgements on a document are on its mentions alone.
function ofDocument({ left, right, ...judgement }: Judgement, document: number): Judgement {
  const [one, other] = [left, right].map(({ mention }) => ({ document, mention })) as [typeof left, typeof right];
  return { left: one, right: other, ...judgement };
}

/// The same of a document with another number. Spelled out: there are dozens of an article, which so have one shape.
function moved(entity: LocalEntity, document: number): LocalEntity {
  const { kind, anchors, things, people, holders, states, home } = entity;
  return { document, kind, anchors, things, people, holders, states, home };
}
