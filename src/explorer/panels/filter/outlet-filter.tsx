/// The filter of outlets. The one rule kept here: many outlets are found by typing, in any spelling, and the one that
/// is not known is an outlet like any other.

import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { fold } from '../../../arabic/fold.ts';
import { useExplorer, useView, useVoice } from '../../context/context.ts';
import { isolate, toggleOutlet } from '../../state/filter.ts';
import { Entry } from './entry.tsx';
import classes from './filter.module.css';
import { useFacets } from './use-facets.ts';

/// From this many outlets on they are searched for.
const MANY = 8;
const MORE = 20;

/// The outlets of all claims, those with most claims first.
function useOutlets(): readonly string[] {
  const { dataset } = useExplorer();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { outlet } of dataset.claims.rows) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([outlet]) => outlet);
  }, [dataset]);
}

export function OutletFilter(): ReactNode {
  const voice = useVoice();
  const counts = useFacets().outlets;
  const hidden = useView('hidden').outlets;
  const all = useOutlets();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(MANY);
  const named = (outlet: string): string => outlet || voice.say('filter.noOutlet');
  const found = all.filter((outlet) => fold(named(outlet)).includes(fold(typed)));
  return (
    <fieldset className={classes.part}>
      <legend>{voice.say('filter.outlets')}</legend>
      {all.length > MANY && (
        <TextInput
          size="xs"
          value={typed}
          placeholder={voice.say('filter.findOutlet')}
          aria-label={voice.say('filter.findOutlet')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className={classes.list}>
        {found.slice(0, shown).map((outlet) => (
          <Entry
            key={outlet}
            name={named(outlet)}
            count={counts.get(outlet) ?? 0}
            hidden={hidden.includes(outlet)}
            toggle={toggleOutlet(outlet)}
            only={isolate('outlets', outlet, all)}
          />
        ))}
        {found.length === 0 && <li className={classes.none}>{voice.say('filter.noneFound')}</li>}
      </ul>
      {found.length > shown && (
        <Button variant="subtle" size="compact-xs" fullWidth onClick={() => setShown(shown + MORE)}>
          {voice.say('count.more', { n: Math.min(MORE, found.length - shown) })}
        </Button>
      )}
    </fieldset>
  );
}
