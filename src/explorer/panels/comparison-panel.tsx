/// What changed between two windows: ties and actors that are new or gone. The one rule kept here: each change stands
/// with the events that make it one, and one step from the sentences that prove it.

import { Button, CloseButton, Group, Text, Title } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useComparison } from '../context/comparison.ts';
import { useExplorer, useScheme, useView, useViewStore, useVoice } from '../context/context.ts';
import { type Circle, circlesOf, testimoniesOfTie } from '../data/circle.ts';
import type { Change, Comparison } from '../data/comparison.ts';
import { byConnections, relationOf } from '../data/dataset.ts';
import { type TieChange, tieChangesOf } from '../data/tie-change.ts';
import { relationName } from '../i18n/name.ts';
import { sayWindow } from '../i18n/say-days.ts';
import { setCompare } from '../state/filter.ts';
import { CHANGE_COLORS } from '../style/change.ts';
import classes from './comparison.module.css';
import { ProofButton } from './connections.tsx';
import { sayEventDate } from './date-text.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { UndatedNote } from './filter/undated-note.tsx';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';
import panel from './panel.module.css';
import { Section } from './section.tsx';

function TieEvent({ event }: { readonly event: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  return <NodeLink node={event} note={sayEventDate(dataset.nodes.get(event)?.attributes, voice)} />;
}

function TieEdge({ edge: key }: { readonly edge: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const edge = dataset.edges.get(key);
  if (!edge) return null;
  const title = 'title' in edge.attributes ? edge.attributes.title : undefined;
  return (
    <div className={panel.edgeRow}>
      <Text size="sm">{relationName(relationOf(edge.attributes), voice.language)}</Text>
      {title && (
        <Text size="sm" c="dimmed">
          <bdi>{title}</bdi>
        </Text>
      )}
      <ProofButton edge={edge} />
    </div>
  );
}

/// The sentences that prove a tie, on demand.
function Proofs({ comparison, tie }: { readonly comparison: Comparison; readonly tie: Circle }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const [opened, setOpened] = useState(false);
  const testimonies = useMemo(() => testimoniesOfTie(dataset, comparison, tie), [dataset, comparison, tie]);
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconQuote size={14} />}
        aria-expanded={opened}
        data-testid="tie-proof"
        onClick={() => setOpened(!opened)}
      >
        {voice.say('count.sentences', { n: testimonies.length })}
      </Button>
      {opened && (
        <div className={classes.proofs}>
          <Paged
            entries={testimonies}
            page={3}
            render={(testimony, n) => <EvidenceCard key={n} testimony={testimony} />}
          />
        </div>
      )}
    </div>
  );
}

function TieRow({ comparison, tie }: { readonly comparison: Comparison; readonly tie: Circle }): ReactNode {
  const color = CHANGE_COLORS[useScheme()][tie.change];
  return (
    <article
      className={classes.tie}
      style={{ '--change': color } as CSSProperties}
      data-testid="tie"
      data-change={tie.change}
    >
      <div className={classes.ends}>
        {tie.actors.map((end) => (
          <NodeLink key={end} node={end} />
        ))}
      </div>
      <div className={classes.reasons}>
        {tie.events.map((event) => (
          <TieEvent key={event} event={event} />
        ))}
        {tie.edges.map((edge) => (
          <TieEdge key={edge} edge={edge} />
        ))}
        <Proofs comparison={comparison} tie={tie} />
      </div>
    </article>
  );
}

interface ListProps {
  readonly comparison: Comparison;
  readonly change: Change;
  readonly title: string;
}

interface TiesProps extends ListProps {
  readonly ties: readonly TieChange[];
}

function None(): ReactNode {
  const voice = useVoice();
  return (
    <Text size="sm" c="dimmed">
      {voice.say('compare.none')}
    </Text>
  );
}

function Ties({ comparison, ties: all, change, title }: TiesProps): ReactNode {
  const voice = useVoice();
  const ties = all.filter((tie) => tie.change === change);
  return (
    <Section title={title} note={voice.number(ties.length)}>
      {ties.length === 0 && <None />}
      <Paged
        entries={circlesOf(ties)}
        page={8}
        render={(tie) => <TieRow key={tie.actors.join(' ')} comparison={comparison} tie={tie} />}
      />
    </Section>
  );
}

function Actors({ comparison, change, title }: ListProps): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const actors = byConnections(
    dataset,
    [...comparison.actors].flatMap(([key, one]) => (one === change ? [key] : [])),
  );
  return (
    <Section title={title} note={voice.number(actors.length)}>
      {actors.length === 0 && <None />}
      <Paged entries={actors} page={8} render={(key) => <NodeLink key={key} node={key} both />} />
    </Section>
  );
}

/// The ties of a comparison, worked out when there is time for it: lines and counts never wait for the list.
function useTies(comparison: Comparison | null): readonly TieChange[] {
  const { dataset } = useExplorer();
  const later = useDeferredValue(comparison);
  return useMemo(() => (later ? tieChangesOf(dataset, later) : []), [dataset, later]);
}

export function ComparisonPanel(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const comparison = useComparison();
  const ties = useTies(comparison);
  const [window, compare, undated] = [useView('window'), useView('compare'), useView('undated')];
  if (!comparison || !window || !compare) return null;
  const kept = ties.filter(({ change }) => change === 'kept').length;
  return (
    <div className={panel.panel} data-testid="comparison-panel">
      <header>
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3">
            {voice.say('compare.title')}
          </Title>
          <CloseButton aria-label={voice.say('compare.end')} onClick={() => view.update(setCompare(null))} />
        </Group>
        <Text c="dimmed" size="sm" mt={4}>
          {voice.say('compare.windows', { window: sayWindow(window, voice), compare: sayWindow(compare, voice) })}
          {'. '}
          {voice.say('compare.keptTies', { n: kept })}
          {undated && ` ${voice.say('undated.both')}`}
        </Text>
        <UndatedNote />
      </header>
      <Ties comparison={comparison} ties={ties} change="gained" title={voice.say('compare.newTies')} />
      <Ties comparison={comparison} ties={ties} change="lost" title={voice.say('compare.lostTies')} />
      <Actors comparison={comparison} change="gained" title={voice.say('compare.newActors')} />
      <Actors comparison={comparison} change="lost" title={voice.say('compare.goneActors')} />
    </div>
  );
}
