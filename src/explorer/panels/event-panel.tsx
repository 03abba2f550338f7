/// What is known of an event: when, where, who, and which articles report it. The one rule kept here: reports are
/// kept apart, so that one can see who says what.

import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EventAttributes, GraphNode } from '../../model/graph.ts';
import type { Role } from '../../model/ontology.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { connectionsOf } from '../data/connection.ts';
import { isDisputed } from '../data/dispute.ts';
import { relationName } from '../i18n/name.ts';
import { DisputedBadge, FactualityBadge } from './badges.tsx';
import { ProofButton } from './connections.tsx';
import { DateText } from './date-text.tsx';
import { EventReports, useReportCount } from './event-reports.tsx';
import { useScope } from './evidence-scope.tsx';
import { NodeLink } from './node-link.tsx';
import classes from './panel.module.css';
import { NodeHeader } from './panel-header.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly node: GraphNode;
  readonly attributes: EventAttributes;
}

function RoleGroup({ node, relation }: { readonly node: string; readonly relation: Role }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const group = connectionsOf(dataset, node, useScope()).get(relation) ?? [];
  return (
    <div className={classes.relation}>
      {relation !== 'place' && <h4>{relationName(relation, voice.language)}</h4>}
      {group.map(({ edge, other }) => (
        <div key={edge.key} className={classes.edgeRow}>
          <NodeLink node={other} both />
          <ProofButton edge={edge} />
        </div>
      ))}
    </div>
  );
}

function Participants({ node }: { readonly node: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const roles = [...connectionsOf(dataset, node, useScope()).keys()] as readonly Role[];
  const others = roles.filter((role) => role !== 'place');
  return (
    <>
      <Section title={voice.say('event.place')}>
        {roles.includes('place') ? (
          <RoleGroup node={node} relation="place" />
        ) : (
          <Text size="sm" c="dimmed">
            {voice.say('event.noPlace')}
          </Text>
        )}
      </Section>
      {others.length > 0 && (
        <Section title={voice.say('event.participants')}>
          {others.map((role) => (
            <RoleGroup key={role} node={node} relation={role} />
          ))}
        </Section>
      )}
    </>
  );
}

export function EventPanel({ node, attributes }: Props): ReactNode {
  const voice = useVoice();
  const claims = useScope().claimsOf(node.key, attributes);
  const count = useReportCount(node.key, attributes);
  return (
    <div className={classes.panel} data-testid="event-panel" data-node={node.key}>
      <NodeHeader node={node.key} attributes={attributes}>
        <div className={classes.badges}>
          <FactualityBadge factuality={attributes.factuality} />
          {isDisputed(claims) && <DisputedBadge />}
          <Text size="xs" c="dimmed" data-testid="report-count">
            {count}
          </Text>
        </div>
      </NodeHeader>
      <Section title={voice.say('event.date')}>
        {attributes.date ? (
          <DateText date={attributes.date} />
        ) : (
          <Text size="sm" c="dimmed">
            {voice.say('event.noDate')}
          </Text>
        )}
      </Section>
      <EventReports event={node.key} attributes={attributes} />
      <Participants node={node.key} />
    </div>
  );
}
