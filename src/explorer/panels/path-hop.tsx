/// One hop of a path: a sentence of who is linked to whom, with when, where and how often it is told. The one rule
/// kept here: from each hop it is one step to its sentences and one to the event or tie itself.

import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconExternalLink, IconQuote } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { EventAttributes } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { relationOf } from '../data/dataset.ts';
import type { Hop } from '../data/path.ts';
import { countSentences, testimoniesOfWay, type Way } from '../data/proof.ts';
import { countOutlets, type Testimony } from '../data/testimony.ts';
import { eventName, labelOf } from '../i18n/name.ts';
import { selectEdge, selectNode } from '../state/selection.ts';
import { DisputedBadge, FactualityBadge } from './badges.tsx';
import { sayDate } from './date-text.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { Paged } from './paged.tsx';
import classes from './path-panel.module.css';
import { WaySentence } from './path-sentence.tsx';
import { ShapeIcon } from './shape-icon.tsx';

/// Where an event took place, unless that is one of the two it links.
function usePlace(way: Way, { from, to }: Hop): string | undefined {
  const { dataset } = useExplorer();
  const { edges } = useVisibility();
  const voice = useVoice();
  if (way.event === null) return undefined;
  const places = (dataset.incident.get(way.event) ?? []).filter(
    (edge) => edges.has(edge.key) && relationOf(edge.attributes) === 'place' && ![from, to].includes(edge.target),
  );
  const names = places.flatMap(({ target }) => dataset.nodes.get(target)?.attributes ?? []);
  return names.map((attributes) => labelOf(attributes, voice.language))[0];
}

/// Place, date, how many sentences of how many outlets, and how it is told where that is not plainly.
function Circumstances({
  way,
  hop,
  testimonies,
}: {
  readonly way: Way;
  readonly hop: Hop;
  readonly testimonies: readonly Testimony[];
}): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const place = usePlace(way, hop);
  const attributes = way.event === null ? undefined : dataset.nodes.get(way.event)?.attributes;
  const event = attributes && isEvent(attributes) ? attributes : undefined;
  const outlets = countOutlets(
    dataset,
    testimonies.map(({ evidence }) => evidence.document),
  );
  const said = [
    place,
    event?.date ? sayDate(event.date, voice) : undefined,
    voice.say('count.sentences', { n: countSentences(testimonies) }),
    voice.say('count.outlets', { n: outlets }),
  ].filter((part) => part !== undefined);
  return (
    <div className={classes.circumstances}>
      {said.map((part) => (
        <span key={part}>
          <bdi>{part}</bdi>
        </span>
      ))}
      {event && event.factuality !== 'asserted' && <FactualityBadge factuality={event.factuality} />}
      {event?.disputed && <DisputedBadge />}
    </div>
  );
}

function OpenButton({ way }: { readonly way: Way }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const [edge] = way.near;
  const label = voice.say(way.event === null ? 'path.openTie' : 'path.openEvent');
  const open = (): void => {
    if (way.event !== null) view.update(selectNode(way.event));
    else if (edge) view.update(selectEdge(edge.key));
  };
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={open}>
        <IconExternalLink size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

function WayRow({ hop, way }: { readonly hop: Hop; readonly way: Way }): ReactNode {
  const { dataset } = useExplorer();
  const { surviving } = useVisibility();
  const voice = useVoice();
  const [quoted, setQuoted] = useState(false);
  const testimonies = useMemo(() => testimoniesOfWay(dataset, surviving, way), [dataset, surviving, way]);
  const event = way.event === null ? undefined : dataset.nodes.get(way.event)?.attributes;
  const label = voice.say(quoted ? 'path.hideQuotes' : 'path.quotes');
  return (
    <div className={classes.way} data-testid="way">
      <div className={classes.row}>
        <span className={classes.sign} title={event && eventName(event as EventAttributes, voice)}>
          {event && <ShapeIcon kind={event.kind} />}
        </span>
        <p className={classes.sentence}>
          <WaySentence hop={hop} way={way} />
        </p>
        <Tooltip label={label}>
          <ActionIcon
            variant={quoted ? 'light' : 'subtle'}
            color="gray"
            aria-label={label}
            aria-expanded={quoted}
            data-testid="quotes"
            onClick={() => setQuoted(!quoted)}
          >
            <IconQuote size={16} />
          </ActionIcon>
        </Tooltip>
        <OpenButton way={way} />
      </div>
      <Circumstances way={way} hop={hop} testimonies={testimonies} />
      {quoted && (
        <Paged
          entries={testimonies}
          page={3}
          render={(testimony, at) => (
            <EvidenceCard
              key={`${testimony.evidence.document}${testimony.evidence.start}:${at}`}
              testimony={testimony}
            />
          )}
        />
      )}
    </div>
  );
}

export function HopRows({ hop }: { readonly hop: Hop }): ReactNode {
  const voice = useVoice();
  const [all, setAll] = useState(false);
  const [first, ...others] = hop.ways;
  return (
    <li className={classes.hop} data-testid="hop">
      {first && <WayRow hop={hop} way={first} />}
      {others.length > 0 && (
        <UnstyledButton className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {voice.say('path.ways', { n: others.length })}
        </UnstyledButton>
      )}
      {all && (
        <Paged entries={others} page={6} render={(way, at) => <WayRow key={way.event ?? at} hop={hop} way={way} />} />
      )}
    </li>
  );
}
