/// Anchors: mentions that name or describe something themselves. The one rule kept here: an anchor has all that other documents ask of a
/// mention, so that the text it stands in need not be at hand when documents meet.

import type { Mention, MentionForm } from '../../model/mention.ts';
import type { Sector } from '../../model/ontology.ts';
import type { Nationality } from './nationality.ts';

/// What many mentions have alike.
export interface Traits {
  readonly form: MentionForm;
  /// Whether it is a capital that stands for its state.
  readonly metonymy: boolean;
  readonly state: string | null;
  /// The state of the first of its offices that has one.
  readonly officeState: string | null;
  readonly sector: Sector | null;
  readonly known: string | null;
  /// The adjective of nationality that follows a body's name and belongs to it.
  readonly nationality: string | null;
}

/// There are two dozen of an article: what they have alike is there once.
export class Anchor implements Traits {
  /// Index of the mention in its document.
  readonly mention: number;
  /// Where it begins in its text.
  readonly start: number;
  /// Its words as a name would be written on its own.
  readonly surface: string;
  readonly traits: Traits;

  constructor(mention: number, start: number, surface: string, traits: Traits) {
    this.mention = mention;
    this.start = start;
    this.surface = surface;
    this.traits = traits;
  }

  get form(): MentionForm {
    return this.traits.form;
  }
  get metonymy(): boolean {
    return this.traits.metonymy;
  }
  get state(): string | null {
    return this.traits.state;
  }
  get officeState(): string | null {
    return this.traits.officeState;
  }
  get sector(): Sector | null {
    return this.traits.sector;
  }
  get nationality(): string | null {
    return this.traits.nationality;
  }
  get known(): string | null {
    return this.traits.known;
  }
}

/// Of as many as there are listed names, at most; so that they are never forgotten.
const alike = new Map<string, Traits>();

function shared(traits: Traits): Traits {
  const key = Object.values(traits).join('|');
  const found = alike.get(key) ?? traits;
  alike.set(key, found);
  return found;
}

/// The anchor that a mention is, with the adjective that belongs to its name.
export function anchorOf(mention: Mention, index: number, surface: string, nation: Nationality | null): Anchor {
  const { form, metonymy, sector, known, span, offices } = mention;
  const officeState = offices.find((office) => office.state)?.state ?? null;
  const [state, nationality] = [mention.state ?? nation?.state ?? null, nation?.written ?? null];
  return new Anchor(
    index,
    span.start,
    surface,
    shared({ form, metonymy, state, officeState, sector, known, nationality }),
  );
}

/// A body's name as it is written, and with its nationality.
export function writtenForms({ surface, nationality }: Anchor): readonly string[] {
  return nationality === null ? [surface] : [surface, `${surface} ${nationality}`];
}

/// Whether it is a name, and not that of a capital for its state.
export function isOwnName({ form, metonymy }: Anchor): boolean {
  return form === 'name' && !metonymy;
}
