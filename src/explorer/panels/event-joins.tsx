/// Why several sentences are taken to tell one event, and what came near it and is another. The one rule kept here: each
/// decision stands with its reason between the two sentences it is about, and each of them opens where it was printed.

import { Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconEqual, IconEqualNot } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { ClaimEvidence, EventAttributes, EventMerge, EventSeparation, NameQuote } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { nameOf } from '../i18n/name.ts';
import { openArticle } from '../state/selection.ts';
import { snippetOf } from '../text/snippet.ts';
import { sayEventDate } from './date-text.tsx';
import classes from './event-joins.module.css';
import { useScope } from './evidence-scope.tsx';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';

function isOf({ document, start }: NameQuote) {
  return (claim: ClaimEvidence): boolean => claim.document === document && claim.trigger.start === start;
}

/// A sentence by the words around what happened, which opens its article.
function Side({ quote, event }: { readonly quote: NameQuote; readonly event: EventAttributes }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const claim = event.evidence.find(isOf(quote));
  const document = dataset.documents.get(quote.document);
  const { start, end } = claim ?? quote;
  const { before, words, after } = claim
    ? snippetOf(claim.quote, claim.start, claim.trigger)
    : { before: '', words: quote.quote, after: '' };
  return (
    <UnstyledButton
      className={classes.side}
      title={voice.say('evidence.open')}
      data-testid="join-side"
      onClick={() => view.update(openArticle({ document: quote.document, start, end }))}
    >
      <span className={classes.outlet}>
        <bdi>{document?.outlet ?? document?.title ?? voice.say('evidence.unknownOutlet')}</bdi>
      </span>
      <span className={classes.words} dir="auto" lang={document?.language ?? 'ar'}>
        {before}
        <b>{words}</b>
        {after}
      </span>
    </UnstyledButton>
  );
}

function Shared({ keys }: { readonly keys: readonly string[] }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  if (keys.length === 0) return null;
  return (
    <>
      {' · '}
      {voice.say('joined.shared')}{' '}
      {keys.map((key, at) => (
        <span key={key}>
          {at > 0 && (voice.language === 'ar' ? '، ' : ', ')}
          <bdi>{nameOf(dataset, key, voice.language)}</bdi>
        </span>
      ))}
    </>
  );
}

function JoinRow({ event, rule, left, right, shared }: EventMerge & { readonly event: EventAttributes }): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.pair} data-testid="join" data-rule={rule}>
      <Side quote={left} event={event} />
      <Text size="xs" className={classes.reason}>
        <IconEqual size={15} aria-hidden="true" />
        <span>
          {voice.say(`together.${rule}`)}
          <Shared keys={shared} />
        </span>
      </Text>
      <Side quote={right} event={event} />
    </div>
  );
}

function SplitRow({ of, rule, event, left, right }: EventSeparation & { readonly of: EventAttributes }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const other = dataset.nodes.get(event)?.attributes;
  if (!other || !isEvent(other)) return null;
  return (
    <div className={classes.pair} data-testid="split" data-rule={rule}>
      <NodeLink node={event} note={sayEventDate(other, voice)} />
      <Side quote={left} event={of} />
      <Text size="xs" className={classes.reason}>
        <IconEqualNot size={15} aria-hidden="true" />
        <span>{voice.say(`split.${rule}`)}</span>
      </Text>
      <Side quote={right} event={other} />
    </div>
  );
}

interface FoldProps {
  readonly title: string;
  /// What is said of it while it is closed.
  readonly summary?: string;
  readonly testId: string;
  readonly children: ReactNode;
}

function Fold({ title, summary, testId, children }: FoldProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <UnstyledButton
        className={classes.fold}
        aria-expanded={open}
        aria-controls={id}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        <IconChevronDown size={14} aria-hidden="true" className={classes.chevron} />
        <span>
          {title}
          {!open && summary !== undefined && <span className={classes.summary}>{summary}</span>}
        </span>
      </UnstyledButton>
      <div id={id} className={classes.rows}>
        {open && children}
      </div>
    </div>
  );
}

/// The decisions behind an event, as far as the evidence that counts goes; nothing where there were none.
export function EventJoins({
  event,
  attributes,
}: {
  readonly event: string;
  readonly attributes: EventAttributes;
}): ReactNode {
  const voice = useVoice();
  const claims = useScope().claimsOf(event, attributes);
  const counts = (quote: NameQuote): boolean => claims.some(isOf(quote));
  const merges = (attributes.merges ?? []).filter(({ left, right }) => counts(left) && counts(right));
  const apart = (attributes.apart ?? []).filter(({ left }) => counts(left));
  const reasons = [...new Set(merges.map(({ rule }) => voice.say(`together.${rule}`)))].join(' · ');
  return (
    <>
      {merges.length > 0 && (
        <Fold title={voice.say('joined.title', { n: claims.length })} summary={reasons} testId="joins">
          <Paged
            entries={merges}
            page={4}
            render={(merge, n) => <JoinRow key={`${merge.rule}${n}`} event={attributes} {...merge} />}
          />
        </Fold>
      )}
      {apart.length > 0 && (
        <Fold title={voice.say('joined.apart', { n: apart.length })} testId="splits">
          <Paged entries={apart} page={3} render={(one) => <SplitRow key={one.event} of={attributes} {...one} />} />
        </Fold>
      )}
    </>
  );
}
