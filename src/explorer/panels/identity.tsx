/// Why the names of an entity were taken for one, and what it was kept apart from. The one rule kept here: each
/// judgement is said in words with the two names it is about, and each name leads to the sentence it stands in.

import { type Icon, IconEqual, IconEqualNot } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntityAttributes, Merge, NameQuote, Separation } from '../../model/graph.ts';
import { contains } from '../../model/span.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { PlainButton } from '../control/plain-button.tsx';
import { Words } from '../control/words.tsx';
import { openArticle } from '../state/selection.ts';
import classes from './identity.module.css';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';
import { Section } from './section.tsx';

/// A name as an article writes it, which opens the article at its sentence.
function Name({ name }: { readonly name: NameQuote }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const document = dataset.documents.get(name.document);
  const { start, end } = document?.sentences.find((sentence) => contains(sentence, name)) ?? name;
  return (
    <PlainButton
      className={classes.name}
      dir="auto"
      title={document?.outlet ?? document?.title ?? name.document}
      aria-label={voice.say('identity.open', { name: name.quote })}
      onClick={() => view.update(openArticle({ document: name.document, start, end }))}
    >
      {name.quote}
    </PlainButton>
  );
}

interface NamePair {
  readonly left: NameQuote;
  readonly right: NameQuote;
}

/// Two names as the articles write them, with what they were judged to be to each other.
function Pair({ left, right, sign: Sign }: NamePair & { readonly sign: Icon }): ReactNode {
  return (
    <div className={classes.names}>
      <Name name={left} />
      <Sign size={15} aria-hidden="true" />
      <Name name={right} />
    </div>
  );
}

function MergeRow({ rule, strength, left, right }: Merge): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.row} data-testid="merge" data-rule={rule}>
      <Pair left={left} right={right} sign={IconEqual} />
      <Words size="xs" dimmed>
        {voice.say(`merge.${rule}`)} · {voice.say('identity.strength', { value: voice.percent(strength) })}
      </Words>
    </div>
  );
}

function ApartRow({ rule, entity, left, right }: Separation): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.row} data-testid="apart" data-rule={rule}>
      <Pair left={left} right={right} sign={IconEqualNot} />
      <NodeLink node={entity} />
      <Words size="xs" dimmed>
        {voice.say(`apart.${rule}`)}
      </Words>
    </div>
  );
}

export function Identity({ attributes }: { readonly attributes: EntityAttributes }): ReactNode {
  const voice = useVoice();
  const { merges = [], apart = [] } = attributes;
  return (
    <>
      {merges.length > 0 && (
        <Section title={voice.say('identity.title')} note={voice.number(merges.length)}>
          <Paged entries={merges} page={3} render={(merge, n) => <MergeRow key={`${merge.rule}${n}`} {...merge} />} />
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={voice.say('identity.apart')} note={voice.number(apart.length)}>
          <Paged entries={apart} page={3} render={(one, n) => <ApartRow key={`${one.entity}${n}`} {...one} />} />
        </Section>
      )}
    </>
  );
}
