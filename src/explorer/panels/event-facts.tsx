/// When and where an event was. The one rule kept here: it takes two lines, so that the sentences that say so stand in
/// sight.

import type { ReactNode } from 'react';
import type { EventAttributes } from '../../model/graph.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { Words } from '../control/words.tsx';
import { connectionsOf } from '../data/connection.ts';
import { claimOfDate } from '../data/date-story.ts';
import { EdgeRow } from './connections.tsx';
import { DateReason } from './date-reason.tsx';
import { DateText } from './date-text.tsx';
import classes from './event-facts.module.css';
import { useScope } from './evidence-scope.tsx';

function Unknown({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Words size="sm" dimmed>
      {children}
    </Words>
  );
}

interface Props {
  readonly event: string;
  readonly attributes: EventAttributes;
}

export function EventFacts({ event, attributes }: Props): ReactNode {
  const { date } = attributes;
  const { dataset } = useExplorer();
  const voice = useVoice();
  const places = connectionsOf(dataset, event, useScope()).get('place') ?? [];
  return (
    <dl className={classes.facts}>
      <dt>{voice.say('event.date')}</dt>
      <dd>
        {date ? <DateText date={date} /> : <Unknown>{voice.say('event.noDate')}</Unknown>}
        <DateReason claim={claimOfDate(attributes)} />
      </dd>
      <dt>{voice.say('event.place')}</dt>
      <dd>
        {places.length === 0 && <Unknown>{voice.say('event.noPlace')}</Unknown>}
        {places.map((connection) => (
          <EdgeRow key={connection.edge.key} {...connection} />
        ))}
      </dd>
    </dl>
  );
}
