/// What is known of a claim beside its sentence: who says it, when it is to have happened, how it is told and how
/// surely it was read. The one rule kept here: what is not known is said to be unknown.

import type { ReactNode } from 'react';
import type { ClaimEvidence } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { contains, type Span } from '../../model/span.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { Words } from '../control/words.tsx';
import type { ClaimRow } from '../data/claim-table.ts';
import { sourcesOf } from '../data/testimony.ts';
import { FactualityBadge } from './badges.tsx';
import classes from './claim-fields.module.css';
import { DateReason } from './date-reason.tsx';
import { DateText, sayDate } from './date-text.tsx';
import { NodeLink } from './node-link.tsx';
import { SpeakerSign } from './speaker-only.tsx';
import { Weighing } from './weighing.tsx';

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes.field}>
      <span className={classes.name}>{name}</span>
      <span className={classes.values}>{children}</span>
    </div>
  );
}

/// The chain of those who say it, outermost first.
function Sayers({ claim }: { readonly claim: ClaimEvidence }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const sources = sourcesOf(dataset, claim);
  return (
    <Field name={voice.say('evidence.says')}>
      {sources.length === 0 && <Words size="sm">{voice.say('evidence.outletSays')}</Words>}
      {sources.map((source) =>
        source.known ? (
          <span key={source.start} className={classes.sayer}>
            <NodeLink node={source.source} note={<bdi>{source.cue}</bdi>} />
            <SpeakerSign speaker={source.source} />
          </span>
        ) : (
          <Words key={source.start} size="sm">
            <bdi>{source.source}</bdi>{' '}
            <Words span size="xs" dimmed>
              (<bdi>{source.cue}</bdi>)
            </Words>
          </Words>
        ),
      )}
    </Field>
  );
}

/// The words of a date that the article does not settle, as they stand in its sentence.
function OpenDate({ claim, span }: { readonly claim: ClaimEvidence; readonly span: Span }): ReactNode {
  const voice = useVoice();
  const words = claim.quote.slice(span.start - claim.start, span.end - claim.start);
  return (
    <span>
      {contains(claim, span) && (
        <Words span size="sm" dir="rtl" lang="ar">
          {words}
        </Words>
      )}{' '}
      <Words span size="xs" dimmed>
        ({voice.say('date.open')})
      </Words>
    </span>
  );
}

/// For a sentence without a date, what the event's other reports say.
function DateElsewhere({ event }: { readonly event: string | undefined }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const attributes = event === undefined ? undefined : dataset.nodes.get(event)?.attributes;
  const date = attributes && isEvent(attributes) ? attributes.date : null;
  return (
    <Words size="sm" dimmed>
      {date ? voice.say('evidence.dateElsewhere', { date: sayDate(date, voice) }) : voice.say('evidence.noDate')}
    </Words>
  );
}

function When({ claim, row }: { readonly claim: ClaimEvidence; readonly row: ClaimRow | undefined }): ReactNode {
  const voice = useVoice();
  const { date } = claim;
  return (
    <Field name={voice.say('evidence.eventDate')}>
      {!date && <DateElsewhere event={row?.event} />}
      {date?.value && (
        <div>
          <DateText date={date.value} />
          <DateReason claim={claim} />
        </div>
      )}
      {date && !date.value && <OpenDate claim={claim} span={date.span} />}
    </Field>
  );
}

export function ClaimFields({ claim }: { readonly claim: ClaimEvidence }): ReactNode {
  const { dataset } = useExplorer();
  const row = dataset.claims.rows[dataset.claims.ofClaim.get(claim) ?? -1];
  return (
    <>
      <Sayers claim={claim} />
      <When claim={claim} row={row} />
      <div className={classes.told}>
        <FactualityBadge factuality={claim.factuality} />
        {row && <Weighing row={row} />}
      </div>
    </>
  );
}
