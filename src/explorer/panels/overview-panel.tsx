/// The overview: where to begin. The one rule kept here: it teaches by offering things to choose, not by text.

import { Alert, Text, Title, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconFileText } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { byConnections, type Dataset } from '../data/dataset.ts';
import type { Surviving } from '../data/surviving.ts';
import { openArticle } from '../state/selection.ts';
import type { Hidden } from '../state/view.ts';
import { TourInvitation } from '../tour/tour-invitation.tsx';
import { sayDate } from './date-text.tsx';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';
import classes from './panel.module.css';
import { Section } from './section.tsx';

/// The events with evidence left, the most reported first; where only actors are drawn, events still happened.
function mostReported(dataset: Dataset, { rows }: Surviving, hidden: Hidden): readonly string[] {
  const weight = (key: string): number => {
    const attributes = dataset.nodes.get(key)?.attributes;
    if (!attributes || !isEvent(attributes) || hidden.kinds.includes(attributes.kind)) return 0;
    const left = dataset.claims.ofEvent.get(key)?.filter((row) => rows[row] === 1).length ?? 0;
    return left === 0 ? 0 : attributes.reports * 100 + left;
  };
  const weights = new Map([...dataset.claims.ofEvent.keys()].map((key) => [key, weight(key)]));
  const reported = [...weights.keys()].filter((key) => (weights.get(key) ?? 0) > 0);
  return reported.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
}

function EventNote({ event }: { readonly event: string }): string {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const attributes = dataset.nodes.get(event)?.attributes;
  if (!attributes || !isEvent(attributes)) return '';
  return attributes.date ? sayDate(attributes.date, voice) : voice.say('overview.undated');
}

function Documents(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const { documents } = dataset.bundle;
  return (
    <Section title={voice.say('overview.documents')} note={voice.number(documents.length)}>
      <Paged
        entries={documents}
        page={6}
        render={({ id, title, outlet }) => (
          <UnstyledButton
            key={id}
            className={classes.link}
            onClick={() => view.update(openArticle({ document: id, start: 0, end: 0 }))}
          >
            <IconFileText size={16} aria-hidden="true" style={{ flex: 'none' }} />
            <span className={classes.linkText}>
              <span>
                <bdi>{title ?? id}</bdi>
              </span>
              {outlet && (
                <span className={classes.other}>
                  <bdi>{outlet}</bdi>
                </span>
              )}
            </span>
          </UnstyledButton>
        )}
      />
    </Section>
  );
}

export function OverviewPanel(): ReactNode {
  const { dataset, isOtherData } = useExplorer();
  const voice = useVoice();
  const { nodes, surviving } = useVisibility();
  const hidden = useView('hidden');
  const entities = useMemo(() => {
    const isEntity = (key: string): boolean => {
      const attributes = dataset.nodes.get(key)?.attributes;
      return attributes !== undefined && !isEvent(attributes);
    };
    return byConnections(dataset, [...nodes].filter(isEntity)).slice(0, 8);
  }, [dataset, nodes]);
  const events = useMemo(() => mostReported(dataset, surviving, hidden).slice(0, 6), [dataset, surviving, hidden]);
  return (
    <div className={classes.panel} data-testid="overview-panel">
      <header>
        <Title order={2} size="h3">
          {voice.say('overview.title')}
        </Title>
        <Text c="dimmed" size="sm" mt={4}>
          {voice.say(nodes.size > 0 ? 'overview.text' : 'empty.filtered')}
        </Text>
      </header>
      {isOtherData && (
        <Alert color="yellow" icon={<IconAlertTriangle size={18} />} role="status" data-testid="other-data">
          {voice.say('share.otherData')}
        </Alert>
      )}
      <TourInvitation />
      <Section title={voice.say('overview.connected')}>
        {entities.map((key) => (
          <NodeLink
            key={key}
            node={key}
            both
            note={voice.say('count.connections', { n: dataset.incident.get(key)?.length ?? 0 })}
          />
        ))}
      </Section>
      <Section title={voice.say('overview.reported')}>
        {events.map((key) => (
          <NodeLink key={key} node={key} note={<EventNote event={key} />} />
        ))}
      </Section>
      <Documents />
    </div>
  );
}
