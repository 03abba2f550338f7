/// Documents on their way to resolution. The one rule kept here: what each says alone is worked out as it comes, in whatever order, and is
/// then the same as if all had come in the order of their ids.

import type { Admitted } from '../../model/extraction.ts';
import { documentView } from './document-view.ts';
import type { Gazetteer } from './gazetteer.ts';
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

export class EntityCollection {
  readonly #gazetteer: Gazetteer;
  readonly #resolved: Resolved[] = [];
  readonly #mentions = new MentionTable();
  readonly #judgements = new JudgementLog(this.#mentions);

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
    const resolved = this.#resolved.splice(0);
    const locals: LocalEntity[] = [];
    const mentions = new MentionTable();
    const judgements = new JudgementLog(mentions);
    const references = order.map((came, document) => {
      const { entities, references: own, judged } = resolved[came] as Resolved;
      const offset = locals.length;
      mentions.copy(this.#mentions, came);
      for (const entity of entities) locals.push(moved(entity, document));
      this.#copyJudgements(judged, document, judgements);
      return own.map(sharedLists((local) => offset + local));
    });
    return { locals, references, mentions, judgements };
  }

  /// Judgements on a document are on its mentions alone.
  #copyJudgements([from, to]: Resolved['judged'], document: number, judgements: JudgementLog): void {
    for (let place = from; place < to; place += 1) {
      const { left, right, ...judgement } = this.#judgements.at(place);
      const [one, other] = [left, right].map(({ mention }) => ({ document, mention })) as [typeof left, typeof right];
      judgements.add({ left: one, right: other, ...judgement });
    }
  }
}

/// The same of a document with another number. Spelled out: there are dozens of an article, which so have one shape.
function moved(entity: LocalEntity, document: number): LocalEntity {
  const { kind, anchors, things, people, holders, states, home } = entity;
  return { document, kind, anchors, things, people, holders, states, home };
}
