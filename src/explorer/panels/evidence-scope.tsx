/// Which evidence a panel rests on: what the filters leave, or for once all of it. The one rule kept here: a panel
/// that holds back a sentence says how many and shows them on one press, without touching the filters.

import { Alert } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { TextButton } from '../control/text-button.tsx';
import type { Counting } from '../data/connection.ts';
import { revealNode } from '../data/reveal.ts';
import type { Surviving } from '../data/surviving.ts';
import { type Visibility, wholeGraph } from '../data/visibility.ts';
import { leaveNeighbourhood } from '../state/ego.ts';
import { liftFilters } from '../state/filter.ts';
import type { Selection } from '../state/view.ts';
import classes from './evidence-scope.module.css';

/// What is left to rest on.
interface Left extends Surviving, Counting {
  /// Whether a node is left by the filters.
  readonly countsNode: (key: string) => boolean;
}

interface Scope extends Left {
  /// Whether all evidence is shown here, whatever the filters say.
  readonly revealed: boolean;
  reveal(on: boolean): void;
}

function countingOf({ surviving, passing }: Visibility): Left {
  return {
    ...surviving,
    counts: ({ key }) => passing.edges.has(key),
    countsNode: (key) => passing.nodes.has(key),
  };
}

const ScopeContext = createContext<Scope | null>(null);

export function EvidenceScope({ children }: { readonly children: ReactNode }): ReactNode {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  const [revealed, reveal] = useState(false);
  const scope = useMemo(
    (): Scope => ({ ...countingOf(revealed ? wholeGraph(dataset) : visible), revealed, reveal }),
    [dataset, visible, revealed],
  );
  return <ScopeContext value={scope}>{children}</ScopeContext>;
}

/// The evidence that the panel one is in rests on; outside of panels, what the filters leave.
export function useScope(): Left {
  const scope = useContext(ScopeContext);
  const visible = useVisibility();
  return useMemo(() => scope ?? countingOf(visible), [scope, visible]);
}

/// Says how many sentences filters hold back of `all`, of which they leave `left`, and shows them here.
export function HeldBack({ left, all }: { readonly left: number; readonly all: number }): ReactNode {
  const scope = useContext(ScopeContext);
  const voice = useVoice();
  if (!scope || left === all) return null;
  const { revealed, reveal } = scope;
  return (
    <div className={classes.held} data-testid="held-back">
      <span role="status">{voice.say(revealed ? 'hidden.shown' : 'hidden.sentences', { n: all - left })}</span>
      <TextButton look="quiet" size="xs" onClick={() => reveal(!revealed)}>
        {voice.say(revealed ? 'hidden.hide' : 'hidden.show')}
      </TextButton>
    </div>
  );
}

function isIn({ type, key }: Selection, part: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> }): boolean {
  return type === 'node' ? part.nodes.has(key) : part.edges.has(key);
}

/// Says that what is selected is not in the picture, and offers to bring it back.
export function AbsenceNote({ thing }: { readonly thing: Selection }): ReactNode {
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const visible = useVisibility();
  const inside = useView('ego') !== null;
  const actorsOnly = useView('projection') === 'actors';
  if (isIn(thing, visible) || (actorsOnly && isIn(thing, visible.passing))) return null;
  const outside = inside && isIn(thing, visible.passing);
  const show = (): void => {
    if (outside) view.update(leaveNeighbourhood());
    else view.update(thing.type === 'node' ? revealNode(dataset, thing.key) : liftFilters());
    // Once the canvas has followed, so that it knows where the node is.
    if (thing.type === 'node') requestAnimationFrame(() => port.get()?.flyTo(thing.key));
  };
  return (
    <Alert
      className={classes.absence}
      variant="default"
      icon={<IconFilterOff size={18} aria-hidden="true" />}
      role="status"
      data-testid="absence"
    >
      {voice.say(outside ? 'hidden.outside' : 'hidden.node')}
      <TextButton look="outlined" data-testid="reveal" onClick={show}>
        {voice.say(outside ? 'ego.leave' : 'hidden.lift')}
      </TextButton>
    </Alert>
  );
}
