/// A node's connections, grouped by role. The one rule kept here: from each of them it is one step to the node at
/// the other end and one step to the sentences that prove it.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { GraphEdge } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { type Connection, connectionsOf } from '../data/connection.ts';
import { relationName } from '../i18n/name.ts';
import { selectEdge } from '../state/selection.ts';
import { sayEventDate } from './date-text.tsx';
import { useScope } from './evidence-scope.tsx';
import { NodeLink, type NodeLinkProps } from './node-link.tsx';
import { Paged } from './paged.tsx';
import classes from './panel.module.css';

export function ProofButton({ edge }: { readonly edge: GraphEdge }): ReactNode {
  const { port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const label = voice.say('count.sentences', { n: useScope().weightOf(edge) });
  const light = (on: boolean) => () => port.get()?.point(on ? { type: 'edge', key: edge.key } : null);
  const choose = (): void => {
    light(false)();
    view.update(selectEdge(edge.key));
  };
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        aria-label={label}
        data-testid="proof"
        onClick={choose}
        onMouseEnter={light(true)}
        onMouseLeave={light(false)}
      >
        <IconQuote size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

/// The other end of an edge, with the way to the sentences that prove it.
export function EdgeRow({ edge, other, ...rest }: Connection & Omit<NodeLinkProps, 'node'>): ReactNode {
  return (
    <div className={classes.edgeRow}>
      <NodeLink node={other} {...rest} />
      <ProofButton edge={edge} />
    </div>
  );
}

function ConnectionRow(connection: Connection): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const date = sayEventDate(dataset.nodes.get(connection.other)?.attributes, voice);
  const { attributes } = connection.edge;
  const title = 'title' in attributes ? attributes.title : undefined;
  return <EdgeRow {...connection} note={title ?? date} />;
}

export function Connections({ node }: { readonly node: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const scope = useScope();
  return [...connectionsOf(dataset, node, scope)].map(([relation, group]) => (
    <div key={relation} className={classes.relation}>
      <h4>
        {relationName(relation, voice.language)} · {voice.number(group.length)}
      </h4>
      <Paged
        entries={group}
        page={8}
        render={(connection) => <ConnectionRow key={connection.edge.key} {...connection} />}
      />
    </div>
  ));
}
