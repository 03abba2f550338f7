/// Which evidence a panel rests on: what the filters leave, or for once all of it. The one rule kept here: a panel
/// that holds back a sentence says how many and shows them on one press, without touching the filters.

import { Alert, Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import type { Counting } from '../data/connection.ts';
import type { Surviving } from '../data/surviving.ts';
import { type Visibility, wholeGraph } from '../data/visibility.ts';
import { leaveNeighbourhood } from '../state/ego.ts';
import { liftFilters } from '../state/filter.ts';
import type { Selection } from '../state/view.ts';
import classes from './evidence-scope.module.css';

interface Scope extends Surviving, Counting {
  /// Whether all evidence is shown here, whatever the filters say.
  readonly revealed: boolean;
  reveal(on: boolean): void;
}

function countingOf({ surviving, passing }: Visibility): Surviving & Counting {
  return { ...surviving, counts: ({ key }) => passing.edges.has(key) };
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
export function useScope(): Surviving & Counting {
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
      <Button variant="subtle" size="compact-xs" onClick={() => reveal(!revealed)}>
        {voice.say(revealed ? 'hidden.hide' : 'hidden.show')}
      </Button>
    </div>
  );
}

function isIn({ type, key }: Selection, part: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> }): boolean {
  return type === 'node' ? part.nodes.has(key) : part.edges.has(key);
}

/// Says that what is selected is not in the picture, and offers to bring it back.
export function AbsenceNote({ thing }: { readonly thing: Selection }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const visible = useVisibility();
  const inside = useView('ego') !== null;
  if (isIn(thing, visible)) return null;
  const outside = inside && isIn(thing, visible.passing);
  return (
    <Alert
      className={classes.absence}
      variant="default"
      icon={<IconFilterOff size={18} aria-hidden="true" />}
      role="status"
      data-testid="absence"
    >
      {voice.say(outside ? 'hidden.outside' : 'hidden.node')}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => view.update(outside ? leaveNeighbourhood() : liftFilters())}
      >
        {voice.say(outside ? 'ego.leave' : 'hidden.lift')}
      </Button>
    </Alert>
  );
}
