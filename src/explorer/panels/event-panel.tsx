/// What is known of an event: when, where, who, and which articles report it. The one rule kept here: reports are
/// kept apart, so that one can see who says what.

import { Button, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { EventAttributes, GraphNode } from '../../model/graph.ts';
import type { Role } from '../../model/ontology.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { connectionsOf } from '../data/connection.ts';
import { byReport, countOutlets, testimonyOfClaim } from '../data/testimony.ts';
import { relationName } from '../i18n/name.ts';
import { DisputedBadge, FactualityBadge } from './badges.tsx';
import { ProofButton } from './connections.tsx';
import { DateText } from './date-text.tsx';
import { EvidenceCard, Provenance } from './evidence-card.tsx';
import { NodeLink } from './node-link.tsx';
import { Paged } from './paged.tsx';
import classes from './panel.module.css';
import { NodeHeader } from './panel-header.tsx';
import { Section } from './section.tsx';

const CompareReports = lazy(() =>
  import('./compare-reports.tsx').then((module) => ({ default: module.CompareReports })),
);

interface Props {
  readonly node: GraphNode;
  readonly attributes: EventAttributes;
}

function RoleGroup({ node, relation }: { readonly node: string; readonly relation: Role }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const group = connectionsOf(dataset, node).get(relation) ?? [];
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
  const roles = [...connectionsOf(dataset, node).keys()] as readonly Role[];
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

function Reports({ attributes }: { readonly attributes: EventAttributes }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const [comparing, setComparing] = useState(false);
  const reports = [...byReport(dataset, attributes.evidence)];
  const outlets = voice.say('count.outlets', {
    n: countOutlets(
      dataset,
      reports.map(([id]) => id),
    ),
  });
  const note = `${voice.say('count.reports', { n: reports.length })} ${outlets}`;
  return (
    <Section title={voice.say('event.reports')} note={note}>
      {attributes.evidence.length > 1 && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconColumns3 size={16} />}
          onClick={() => setComparing(true)}
        >
          {voice.say('event.compare')}
        </Button>
      )}
      <Paged
        entries={reports}
        page={4}
        render={([id, claims]) => (
          <div key={id} className={classes.report}>
            <Provenance document={dataset.documents.get(id)} />
            {claims.map((claim) => (
              <EvidenceCard key={`${claim.start}:${claim.trigger.start}`} testimony={testimonyOfClaim(claim)} brief />
            ))}
          </div>
        )}
      />
      {comparing && (
        <Suspense>
          <CompareReports attributes={attributes} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </Section>
  );
}

export function EventPanel({ node, attributes }: Props): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.panel} data-testid="event-panel" data-node={node.key}>
      <NodeHeader node={node.key} attributes={attributes}>
        <div className={classes.badges}>
          <FactualityBadge factuality={attributes.factuality} />
          {attributes.disputed && <DisputedBadge />}
          <Text size="xs" c="dimmed">
            {voice.say('count.reports', { n: attributes.reports })}
            {attributes.reports > 1 && <> · {voice.say('event.independent', { n: attributes.independentReports })}</>}
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
      <Participants node={node.key} />
      <Reports attributes={attributes} />
    </div>
  );
}
