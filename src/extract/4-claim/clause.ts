/// Clauses: a sentence cut where one verb's words end and another's begin. The one rule kept here: every token
/// belongs to one clause, and a clause set between commas gives the word back to the one around it.

import type { Token } from '../../model/document.ts';
import { straightMarks } from '../2-sentence/quotation.ts';
import { isListWord, maybePreposition, type Opening } from './function-word.ts';
import { isComma } from './mark.ts';
import type { Verb } from './verb.ts';

/// `content` is what somebody says, thinks or plans; `aside` a relative or circumstantial clause.
export type ClauseKind = 'main' | 'coordinate' | 'aside' | 'subordinate' | 'content' | 'participle';

export interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  /// The clause it depends on, null for the first.
  readonly parent: number | null;
  /// Index of its first token.
  readonly first: number;
  /// Whether it stands inside an open quotation.
  readonly quoted: boolean;
}

export interface ClauseSplit {
  readonly clauses: readonly Clause[];
  /// For each token, the index of its clause.
  readonly clauseAt: readonly number[];
}

/// How a word opens a clause; a participle is one of saying set behind what was said before: `مؤكدا`.
export type ClauseOpening = Opening | 'participle';

/// What the splitter asks of a token.
export interface ClauseContext {
  readonly tokens: readonly Token[];
  readonly verbAt: (at: number) => Verb | null;
  /// Whether a token begins an actor that begins a clause.
  readonly begins: (at: number) => boolean;
  /// Whether a token lies within a mention, after its first token.
  readonly inside: (at: number) => boolean;
  readonly opening: (at: number) => ClauseOpening | null;
}

const CONTRASTS = new Set(['فيما', 'بينما', 'لكن', 'ولكن', 'كما', 'لكنه', 'لكنها']);
const IN = new Set(['في', 'وفي', 'فى', 'علي']);
const GOES_ON = new Set(['كما', 'لكن', 'كذلك']);
const NAMED_NEXT = new Set(['هم', 'وهم', 'هما', 'وهما', 'بينهم', 'منهم']);
const OPENING = '«“';
const CLOSING = '»”';

/// Whether a colon, or what stands for one, opens a list and no speech: `كلا من: X وY`, `كل من؛ X وY`, `وهم: X وY`.
export function opensList(keys: readonly string[], at: number): boolean {
  const last = keys[at - 1] ?? '';
  return (last === 'من' && isListWord(keys[at - 2] ?? '')) || NAMED_NEXT.has(last);
}

/// Splits a sentence into clauses.
export function splitClauses(context: ClauseContext): ClauseSplit {
  const splitter = new ClauseSplitter(context);
  const clauseAt = context.tokens.map((_, at) => splitter.take(at));
  return { clauses: splitter.clauses, clauseAt };
}

class ClauseSplitter {
  readonly clauses: Clause[] = [];
  readonly #context: ClauseContext;
  readonly #verbIn = new Map<number, number>();
  readonly #straight: readonly ('open' | 'close' | null)[];
  #current: number;
  /// Where each open quotation opened, and the clause that was current then.
  readonly #quotes: { readonly clause: number; readonly at: number }[] = [];

  constructor(context: ClauseContext) {
    this.#context = context;
    this.#straight = straightMarks(context.tokens);
    this.#current = this.#push('main', null, 0);
  }

  /// The clause of a token, opened or closed as the token demands.
  take(at: number): number {
    const token = this.#context.tokens[at];
    if (token?.kind === 'punctuation') this.#mark(token.key, at);
    else if (token && !this.#context.inside(at)) this.#word(token.key, at);
    return this.#current;
  }

  #push(kind: ClauseKind, parent: number | null, first: number): number {
    const index = this.clauses.length;
    this.clauses.push({ index, kind, parent, first, quoted: this.#quotes.length > 0 });
    return index;
  }

  #clause(index = this.#current): Clause {
    const clause = this.clauses[index];
    if (!clause) throw new Error(`No clause ${index} among ${this.clauses.length}`);
    return clause;
  }

  #mark(key: string, at: number): void {
    if (isComma(key)) this.#closeAsides(at);
    else if ((key === '؛' && !this.#opensList(at)) || this.#isDots(key, at)) this.#part(at);
    else if (OPENING.includes(key) || this.#straight[at] === 'open') this.#quotes.push({ clause: this.#current, at });
    else if ((CLOSING.includes(key) || this.#straight[at] === 'close') && this.#quotes.length > 0) this.#closeQuote();
    else if (key === ':' && !this.#opensList(at)) this.#current = this.#push('content', this.#current, at);
  }

  #opensList(at: number): boolean {
    const { tokens } = this.#context;
    return opensList([tokens[at - 2]?.key ?? '', tokens[at - 1]?.key ?? ''], 2);
  }

  /// `؛` and the dots between the two halves of a headline part clauses that have nothing in common.
  #part(at: number): void {
    if (this.#quotes.length === 0) this.#current = this.#push('coordinate', null, at);
  }

  /// `..` within a sentence: the last of several dots.
  #isDots(key: string, at: number): boolean {
    const { tokens } = this.#context;
    if (key !== '.' && key !== '…') return false;
    if (key === '.' && (tokens[at - 1]?.key !== '.' || tokens[at + 1]?.key === '.')) return false;
    return at > 1 && at + 1 < tokens.length;
  }

  #closeQuote(): void {
    const { clause: outside, at } = this.#quotes.pop() ?? { clause: 0, at: 0 };
    const inner = this.#clause();
    if (!inner.quoted && this.#clause(outside).kind !== 'content') return;
    const around = this.#clause(outside);
    // What is quoted right behind a colon is all that is said; a name in quotation marks is not.
    const said =
      around.kind === 'content' && around.first === at - 1 && this.#context.tokens[around.first]?.key === ':';
    this.#current = said && around.parent !== null ? around.parent : outside;
  }

  /// A comma ends the clauses set off inside another, and a subordinate clause that opened the sentence; not where
  /// it goes on with who signed for the other side, `وعن الجانب الثاني X`.
  #closeAsides(at: number): void {
    if (this.#context.tokens[at + 1]?.key === 'وعن') return;
    let clause = this.#clause();
    while (
      clause.parent !== null &&
      (clause.kind === 'aside' || (clause.kind === 'subordinate' && clause.first < 2 && at > 3))
    ) {
      this.#current = clause.parent;
      clause = this.#clause();
    }
  }

  #word(key: string, at: number): void {
    if (this.#context.begins(at)) this.#current = this.#push('coordinate', this.#clause().parent, at);
    else this.#open(this.#context.opening(at), key, at);
  }

  #open(opening: ClauseOpening | null, key: string, at: number): void {
    if (opening === null) this.#verb(at);
    else if (opening === 'relative') this.#current = this.#push('aside', this.#current, at);
    else if (opening === 'complementizer') this.#complement(key, at);
    else if (opening === 'participle') this.#participle(at);
    else this.#subordinate(key, at);
  }

  #complement(key: string, at: number): void {
    const before = maybePreposition(this.#context.tokens[at - 1]?.key ?? '');
    const joined = key.startsWith('و');
    if (joined) this.#leave('content');
    const temporal = before === 'بعد' || before === 'قبل' || before === 'منذ' || before === 'رغم';
    this.#current = this.#push(temporal ? 'subordinate' : 'content', this.#current, at);
  }

  /// Goes out of the innermost clause of a kind, if there is one outside any open quotation.
  #leave(kind: ClauseKind): void {
    let at: number | null = this.#current;
    while (at !== null && !this.#isShut(at)) {
      const clause: Clause = this.#clause(at);
      if (clause.kind === kind && clause.parent !== null) {
        this.#current = clause.parent;
        return;
      }
      at = clause.parent;
    }
  }

  /// Whether a clause may not be left because the quotation it is in is still open.
  #isShut(index: number): boolean {
    return this.#quotes.length > 0 && this.#clause(index).quoted;
  }

  #leaveContents(): void {
    for (let clause = this.#clause(); clause.parent !== null && !this.#isShut(clause.index); clause = this.#clause()) {
      this.#current = clause.parent;
    }
  }

  #participle(at: number): void {
    this.#leaveContents();
    this.#current = this.#push('participle', this.#current, at);
  }

  #subordinate(key: string, at: number): void {
    // A sentence that begins with `كما` or `لكن` goes on from the one before; it has no other clause to depend on.
    if (at === 0 && GOES_ON.has(key.replace(/^و/, ''))) return;
    if (CONTRASTS.has(key.replace(/^و(?=.{3})/, '')) || this.#isMeanwhile(key, at)) this.#leaveContents();
    this.#current = this.#push('subordinate', this.#current, at);
  }

  /// `في حين تحدث الرئيس`: what goes on meanwhile is told by the text.
  #isMeanwhile(key: string, at: number): boolean {
    return key === 'حين' && IN.has(this.#context.tokens[at - 1]?.key ?? '');
  }

  #verb(at: number): void {
    const verb = this.#context.verbAt(at);
    if (!verb) return;
    if (verb.conjoined) this.#coordinate(verb, at);
    else if (this.#answers() || this.#resumes(verb)) this.#current = this.#clause().parent ?? this.#current;
    else if (this.#verbIn.has(this.#current) || this.#isSetOff(at))
      this.#current = this.#push('aside', this.#current, at);
    this.#verbIn.set(this.#current, at);
  }

  /// Whether a verb is the main one that a clause at the start of the sentence waits for: "when X came, he *met* Y".
  #answers(): boolean {
    const { kind, first, parent } = this.#clause();
    return kind === 'subordinate' && first < 2 && this.#verbIn.has(this.#current) && !this.#verbIn.has(parent ?? 0);
  }

  /// Whether a verb is the main one that a relative clause kept waiting: "the council that the UN recognises *signed*".
  #resumes(verb: Verb): boolean {
    const { kind, parent } = this.#clause();
    if (kind !== 'aside' || parent === null || !this.#verbIn.has(this.#current) || this.#verbIn.has(parent))
      return false;
    return verb.forms.length > 0 && verb.forms.every((form) => form.tense === 'perfect');
  }

  /// Whether a verb after a comma is set off from the main one, which comes after the next comma: "X, *accompanied
  /// by* Y, paid a visit".
  #isSetOff(at: number): boolean {
    const { tokens, verbAt } = this.#context;
    if (!isComma(tokens[at - 1]?.key)) return false;
    const next = tokens.findIndex((token, index) => index > at && isComma(token.key));
    const after = next < 0 ? null : verbAt(next + 1);
    return after !== null && !after.conjoined;
  }

  /// A verb with `و`: a new clause beside the current one; a verb of saying in the perfect leaves all reported content.
  #coordinate(verb: Verb, at: number): void {
    const says = verb.forms.some((form) => form.saying && form.tense === 'perfect');
    if (says) this.#leaveContents();
    const clause = this.#clause();
    if (!this.#verbIn.has(this.#current) && clause.kind !== 'main') return;
    if (at === 0) return;
    const holds = clause.kind === 'main' || clause.kind === 'content' || clause.kind === 'subordinate';
    const parent = holds ? clause.index : clause.parent;
    this.#current = this.#push('coordinate', parent, at);
  }
}
