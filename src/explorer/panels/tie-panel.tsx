/// What links two actors: the events both take part in, each with its sentences. The one rule kept here: no link is
/// shown without the sentences it rests on, and they are those of the events themselves.

import { IconArrowsVertical, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { ClaimEvidence } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { Words } from '../control/words.tsx';
import { type ActorTie, claimsOfTie, sizeOfTie } from '../data/actor-tie.ts';
import type { Dataset } from '../data/dataset.ts';
import { testimonyOfClaim } from '../data/testimony.ts';
import { sayEventDate } from './date-text.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { HeldBack, useScope } from './evidence-scope.tsx';
import { LinkHeader } from './link-header.tsx';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';
import classes from './panel.module.css';
import { Section } from './section.tsx';

const FIRST_SENTENCES = 2;

function dayOfEvent(dataset: Dataset, event: string): string {
  const attributes = dataset.nodes.get(event)?.attributes;
  return attributes && isEvent(attributes) && attributes.date ? attributes.date.start : '9999';
}

/// The events of a tie that count, by date, the undated last.
function useShared(tie: ActorTie): readonly (readonly [string, readonly ClaimEvidence[]])[] {
  const { dataset } = useExplorer();
  const scope = useScope();
  return useMemo(() => {
    const left = [...claimsOfTie(dataset, tie, scope, scope.countsNode)];
    return left.sort(([a], [b]) => (dayOfEvent(dataset, a) < dayOfEvent(dataset, b) ? -1 : 1));
  }, [dataset, tie, scope]);
}

function SharedEvent({
  event,
  claims,
}: {
  readonly event: string;
  readonly claims: readonly ClaimEvidence[];
}): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  return (
    <div className={classes.report}>
      <NodeLink node={event} note={sayEventDate(dataset.nodes.get(event)?.attributes, voice)} />
      <Paged
        entries={claims}
        page={FIRST_SENTENCES}
        first={1}
        render={(claim) => (
          <EvidenceCard
            key={`${claim.document}${claim.start}:${claim.trigger.start}`}
            testimony={testimonyOfClaim(claim)}
          />
        )}
      />
    </div>
  );
}

export function TiePanel({ tie }: { readonly tie: ActorTie }): ReactNode {
  const voice = useVoice();
  const shared = useShared(tie);
  const sentences = shared.reduce((sum, [, claims]) => sum + claims.length, 0);
  return (
    <div className={classes.panel} data-testid="tie-panel">
      <LinkHeader
        link={tie}
        kind={voice.say('actors.title')}
        icon={IconUsers}
        label={voice.say('actors.title')}
        arrow={IconArrowsVertical}
        title={`${voice.say('count.events', { n: shared.length })} · ${voice.say('count.sentences', { n: sentences })}`}
      />
      <HeldBack left={sentences} all={sizeOfTie(tie)} />
      <Section title={voice.say('actors.together')} note={voice.number(shared.length)}>
        {shared.length === 0 && (
          <Words size="sm" dimmed>
            {voice.say('actors.none')}
          </Words>
        )}
        <Paged
          entries={shared}
          page={6}
          first={2}
          render={([event, claims]) => <SharedEvent key={event} event={event} claims={claims} />}
        />
      </Section>
    </div>
  );
}
