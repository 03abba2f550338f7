/// The filter of how things are told: affirmed, planned, denied… The one rule kept here: it counts and hides claims,
/// not events, since one event may be told in several ways.

import { type ReactNode, useMemo } from 'react';
import { FACTUALITIES } from '../../../model/ontology.ts';
import { useExplorer, useView, useVoice } from '../../context/context.ts';
import { isolate, toggleFactuality } from '../../state/filter.ts';
import { FactualityIcon } from '../badges.tsx';
import { ChipEntry } from './entry.tsx';
import classes from './filter.module.css';
import { Group } from './group.tsx';
import { useFacets } from './use-facets.ts';

export function StatusFilter(): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const counts = useFacets().factualities;
  const hidden = useView('hidden').factualities;
  const there = useMemo(() => {
    const told = new Set(dataset.claims.rows.map(({ claim }) => claim.factuality));
    return FACTUALITIES.filter((factuality) => told.has(factuality));
  }, [dataset]);
  return (
    <Group title={voice.say('legend.factuality')} active={hidden.length > 0}>
      <ul className={classes.chips}>
        {there.map((factuality) => (
          <ChipEntry
            key={factuality}
            name={voice.say(`factuality.${factuality}`)}
            count={counts.get(factuality) ?? 0}
            hidden={hidden.includes(factuality)}
            sign={<FactualityIcon factuality={factuality} />}
            toggle={toggleFactuality(factuality)}
            only={isolate('factualities', factuality, there)}
          />
        ))}
      </ul>
    </Group>
  );
}
