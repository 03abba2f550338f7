/// What is known of an event: when, where, which articles report it, and who took part. The one rule kept here: reports
/// are kept apart, so that one can see who says what, and stand before all that was read in them.

import type { ReactNode } from 'react';
import type { EventAttributes, GraphNode } from '../../model/graph.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { Later } from '../control/later.tsx';
import { Words } from '../control/words.tsx';
import { connectionsOf } from '../data/connection.ts';
import { isDisputed } from '../data/dispute.ts';
import { relationName } from '../i18n/name.ts';
import { DisputedBadge, FactualityBadge } from './badges.tsx';
import { EdgeRow } from './connections.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventReports, useReportCount } from './event-reports.tsx';
import { useScope } from './evidence-scope.tsx';
import classes from './panel.module.css';
import { NodeHeader } from './panel-header.tsx';
import { Section } from './section.tsx';
import { StoredSection } from './stored-section.tsx';

interface Props {
  readonly node: GraphNode;
  readonly attributes: EventAttributes;
}

function Participants({ node }: { readonly node: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const roles = [...connectionsOf(dataset, node, useScope())].filter(([role]) => role !== 'place');
  if (roles.length === 0) return null;
  return (
    <Section title={voice.say('event.participants')}>
      {roles.map(([role, group]) => (
        <div key={role} className={classes.relation}>
          <h4>{relationName(role, voice.language)}</h4>
          {group.map((connection) => (
            <EdgeRow key={connection.edge.key} {...connection} both />
          ))}
        </div>
      ))}
    </Section>
  );
}

export function EventPanel({ node, attributes }: Props): ReactNode {
  const claims = useScope().claimsOf(node.key, attributes);
  const count = useReportCount(node.key, attributes);
  return (
    <div className={classes.panel} data-testid="event-panel" data-node={node.key}>
      <NodeHeader node={node.key} attributes={attributes}>
        <div className={classes.badges}>
          <FactualityBadge factuality={attributes.factuality} />
          {isDisputed(claims) && <DisputedBadge />}
          <Words size="xs" dimmed data-testid="report-count">
            {count}
          </Words>
        </div>
      </NodeHeader>
      <EventFacts event={node.key} attributes={attributes} />
      <StoredSection node={node} />
      <EventReports event={node.key} attributes={attributes} />
      <Later>
        <Participants node={node.key} />
      </Later>
    </div>
  );
}
