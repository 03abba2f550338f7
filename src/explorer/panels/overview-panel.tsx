/// The overview: where to begin. The one rule kept here: it teaches by offering things to choose, not by text.

import { Text, Title, UnstyledButton } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { isEvent } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { byConnections, type Dataset } from '../data/dataset.ts';
import { openArticle } from '../state/selection.ts';
import { sayDate } from './date-text.tsx';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';
import classes from './panel.module.css';
import { Section } from './section.tsx';

function mostReported(dataset: Dataset, shown: Iterable<string>): readonly string[] {
  const weight = (key: string): number => {
    const attributes = dataset.nodes.get(key)?.attributes;
    return attributes && isEvent(attributes) ? attributes.reports * 100 + attributes.evidence.length : 0;
  };
  return [...shown].filter((key) => weight(key) > 0).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
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
  const { dataset } = useExplorer();
  const voice = useVoice();
  const { nodes } = useVisibility();
  const entities = useMemo(() => {
    const isEntity = (key: string): boolean => {
      const attributes = dataset.nodes.get(key)?.attributes;
      return attributes !== undefined && !isEvent(attributes);
    };
    return byConnections(dataset, [...nodes].filter(isEntity)).slice(0, 8);
  }, [dataset, nodes]);
  const events = useMemo(() => mostReported(dataset, nodes).slice(0, 6), [dataset, nodes]);
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
