/// A node's connections, grouped by role. The one rule kept here: from each of them it is one step to the node at
/// the other end and one step to the sentences that prove it.

import { IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { GraphEdge } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { IconButton } from '../control/icon-button.tsx';
import { Later } from '../control/later.tsx';
import { type Connection, connectionsOf } from '../data/connection.ts';
import { relationName } from '../i18n/name.ts';
import { selectEdge } from '../state/selection.ts';
import type { Relation } from '../state/view.ts';
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
    <IconButton
      label={label}
      data-testid="proof"
      onClick={choose}
      onMouseEnter={light(true)}
      onMouseLeave={light(false)}
    >
      <IconQuote size={16} />
    </IconButton>
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

/// The rows that one sees before the panel is moved.
const ROWS_IN_SIGHT = 8;

/// The groups that begin in sight, and the others.
function inSight<T>(groups: readonly (readonly [T, readonly Connection[]])[]): number {
  let rows = 0;
  const at = groups.findIndex(([, group]) => {
    const isBelow = rows >= ROWS_IN_SIGHT;
    rows += group.length;
    return isBelow;
  });
  return at < 0 ? groups.length : at;
}

function RelationGroup({
  relation,
  group,
}: {
  readonly relation: Relation;
  readonly group: readonly Connection[];
}): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.relation}>
      <h4>
        {relationName(relation, voice.language)} · {voice.number(group.length)}
      </h4>
      <Paged
        entries={group}
        page={8}
        render={(connection) => <ConnectionRow key={connection.edge.key} {...connection} />}
      />
    </div>
  );
}

export function Connections({ node }: { readonly node: string }): ReactNode {
  const { dataset } = useExplorer();
  const groups = [...connectionsOf(dataset, node, useScope())];
  const first = inSight(groups);
  const draw = (some: typeof groups): ReactNode =>
    some.map(([relation, group]) => <RelationGroup key={relation} relation={relation} group={group} />);
  return (
    <>
      {draw(groups.slice(0, first))}
      <Later>{draw(groups.slice(first))}</Later>
    </>
  );
}
