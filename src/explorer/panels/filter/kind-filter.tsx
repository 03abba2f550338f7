/// The filters of who and where, and of what happened. The one rule kept here: the order is that of the ontology, and
/// a kind that the data do not have is left out.

import { type ReactNode, useMemo } from 'react';
import { ENTITY_KINDS, EVENT_KIND_NAMES, OTHER_KIND } from '../../../model/ontology.ts';
import { useExplorer, useView, useVoice } from '../../context/context.ts';
import { countKinds } from '../../data/dataset.ts';
import { kindName } from '../../i18n/name.ts';
import { isolateKind, toggleKind } from '../../state/filter.ts';
import type { NodeKind } from '../../state/view.ts';
import { ShapeIcon } from '../shape-icon.tsx';
import { Entry } from './entry.tsx';
import classes from './filter.module.css';
import { Group } from './group.tsx';
import { useFacets } from './use-facets.ts';

function Kinds({ kinds, all }: { readonly kinds: readonly NodeKind[]; readonly all: readonly NodeKind[] }): ReactNode {
  const voice = useVoice();
  const counts = useFacets().kinds;
  const hidden = useView('hidden').kinds;
  return (
    <ul className={classes.list}>
      {kinds.map((kind) => (
        <Entry
          key={kind}
          name={kindName(kind, voice)}
          count={counts.get(kind) ?? 0}
          hidden={hidden.includes(kind)}
          sign={<ShapeIcon kind={kind} />}
          toggle={toggleKind(kind)}
          only={isolateKind(kind, all)}
        />
      ))}
    </ul>
  );
}

export function KindFilter(): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const hidden = useView('hidden').kinds;
  const there = useMemo(() => countKinds(dataset), [dataset]);
  const all = [...there.keys()];
  const groups = [
    ['legend.entities', [...ENTITY_KINDS, OTHER_KIND]],
    ['legend.events', EVENT_KIND_NAMES],
  ] as const;
  return groups.map(([title, kinds]) => {
    const own = (kinds as readonly NodeKind[]).filter((kind) => there.has(kind));
    if (own.length === 0) return null;
    return (
      <Group key={title} title={voice.say(title)} active={own.some((kind) => hidden.includes(kind))}>
        <Kinds kinds={own} all={all} />
      </Group>
    );
  });
}
