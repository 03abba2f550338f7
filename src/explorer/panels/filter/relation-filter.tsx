/// The filter of roles and ties. The one rule kept here: those that most edges bear stand first, and keep their place
/// whatever is hidden.

import { type ReactNode, useMemo } from 'react';
import { useExplorer, useView, useVoice } from '../../context/context.ts';
import { relationOf } from '../../data/dataset.ts';
import { relationName } from '../../i18n/name.ts';
import { isolate, toggleRelation } from '../../state/filter.ts';
import type { Relation } from '../../state/view.ts';
import { Entry } from './entry.tsx';
import classes from './filter.module.css';
import { Group } from './group.tsx';
import { useFacets } from './use-facets.ts';

function useRelations(): readonly Relation[] {
  const { dataset } = useExplorer();
  return useMemo(() => {
    const counts = new Map<Relation, number>();
    for (const { attributes } of dataset.bundle.graph.edges) {
      const relation = relationOf(attributes);
      counts.set(relation, (counts.get(relation) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([relation]) => relation);
  }, [dataset]);
}

export function RelationFilter(): ReactNode {
  const voice = useVoice();
  const counts = useFacets().relations;
  const hidden = useView('hidden').relations;
  const all = useRelations();
  return (
    <Group title={voice.say('legend.relations')} active={hidden.length > 0}>
      <ul className={classes.list}>
        {all.map((relation) => (
          <Entry
            key={relation}
            name={relationName(relation, voice.language)}
            count={counts.get(relation) ?? 0}
            hidden={hidden.includes(relation)}
            toggle={toggleRelation(relation)}
            only={isolate('relations', relation, all)}
          />
        ))}
      </ul>
    </Group>
  );
}
