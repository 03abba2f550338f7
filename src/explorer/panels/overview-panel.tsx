/// The overview: where to begin. The one rule kept here: it teaches by offering things to choose, not by text.

import { Alert, Text, Title, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconFileText } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { backingOf } from '../data/backing.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import { openArticle } from '../state/selection.ts';
import { TourInvitation } from '../tour/tour-invitation.tsx';
import { CentralList } from './central-list.tsx';
import { sayEventDate } from './date-text.tsx';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';
import classes from './panel.module.css';
import { Section } from './section.tsx';

/// The events that most articles report, by the evidence that counts; where only actors are drawn, events still
/// happened.
function mostReported(dataset: Dataset, { nodes, passing, surviving }: Visibility): readonly string[] {
  const weights = new Map<string, number>();
  for (const key of nodes.size === 0 ? [] : passing.nodes) {
    const attributes = dataset.nodes.get(key)?.attributes;
    if (!attributes || !isEvent(attributes)) continue;
    const claims = surviving.claimsOf(key, attributes);
    const articles = claims.length === 1 ? 1 : new Set(claims.map(({ document }) => document)).size;
    weights.set(key, articles * 100 + claims.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

function EventNote({ event }: { readonly event: string }): string {
  const { dataset } = useExplorer();
  const voice = useVoice();
  return sayEventDate(dataset.nodes.get(event)?.attributes, voice) ?? voice.say('overview.undated');
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
  const visible = useVisibility();
  const { nodes } = visible;
  const isProven = backingOf(dataset) !== 'nothing';
  const events = useMemo(() => mostReported(dataset, visible).slice(0, 6), [dataset, visible]);
  return (
    <div className={classes.panel} data-testid="overview-panel">
      <header>
        <Title order={2} size="h3">
          {voice.say('overview.title')}
        </Title>
        <Text c="dimmed" size="sm" mt={4}>
          {voice.say(nodes.size === 0 ? 'empty.filtered' : isProven ? 'overview.text' : 'overview.unproven')}
        </Text>
      </header>
      {isOtherData && (
        <Alert color="yellow" icon={<IconAlertTriangle size={18} />} role="status" data-testid="other-data">
          {voice.say('share.otherData')}
        </Alert>
      )}
      <TourInvitation />
      <CentralList />
      {events.length > 0 && (
        <Section title={voice.say('overview.reported')}>
          {events.map((key) => (
            <NodeLink key={key} node={key} note={<EventNote event={key} />} />
          ))}
        </Section>
      )}
      {dataset.documents.size > 0 && <Documents />}
    </div>
  );
}
