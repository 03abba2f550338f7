/// A sentence with its marks. The one rule kept here: what stands inside a mark is the text itself, to the
/// character; what the mark means is said beside the sentence.

import type { ReactNode } from 'react';
import { ROLES, type Role } from '../../model/ontology.ts';
import type { Span } from '../../model/span.ts';
import { useVoice } from '../context/context.ts';
import { relationName } from '../i18n/name.ts';
import type { Relation } from '../state/view.ts';
import { type Mark, markText, type Piece } from '../text/marked.ts';
import classes from './marked-sentence.module.css';

/// How a mark is drawn: each of what a sentence says has its own line, and the two sides of an event differ.
export function styleOf({ kind, role }: Mark): string {
  const universal = role && role in ROLES ? ROLES[role as Role].universal : undefined;
  if (universal === 'place' || universal === 'topic') return universal;
  if (universal === 'actor') return 'subject';
  return universal === 'recipient' ? 'object' : kind;
}

/// What a mark stands for, in words.
export function useMarkName(): (mark: Mark) => string {
  const voice = useVoice();
  return (mark) => (mark.role ? relationName(mark.role as Relation, voice.language) : voice.say(`mark.${mark.kind}`));
}

export function Pieces({
  pieces,
  name,
}: {
  readonly pieces: readonly Piece[];
  readonly name: (mark: Mark) => string;
}): ReactNode {
  return pieces.map((piece, n) => {
    if (typeof piece === 'string') return piece;
    const { mark, children } = piece;
    return (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
        key={n}
        className={classes.mark}
        title={name(mark)}
        data-kind={styleOf(mark)}
        data-start={mark.start}
        data-end={mark.end}
      >
        <Pieces pieces={children} name={name} />
      </mark>
    );
  });
}

interface Props {
  readonly text: string;
  readonly where: Span;
  readonly marks: readonly Mark[];
  readonly language: string;
}

export function MarkedSentence({ text, where, marks, language }: Props): ReactNode {
  const name = useMarkName();
  return (
    <blockquote className={classes.sentence} dir="auto" lang={language} data-testid="sentence">
      <Pieces pieces={markText(text, where, marks)} name={name} />
    </blockquote>
  );
}
