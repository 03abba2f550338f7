/// The filters that are on, as chips over the stage. The one rule kept here: nothing is hidden without a word: each
/// filter can be taken back where it is said, and how much evidence is left stands beside them.

import { Button, CloseButton } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useExplorer, useViewStore, useVoice } from '../../context/context.ts';
import { showEverything } from '../../state/filter.ts';
import { type ActiveFilter, activeFilters } from './active-filter.ts';
import classes from './filter-chips.module.css';
import { useFacets } from './use-facets.ts';

function Chip({ name, text, remove }: ActiveFilter): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  return (
    <li className={classes.chip} data-filter={name}>
      <span dir="auto">{text}</span>
      <CloseButton
        size="xs"
        radius="xl"
        aria-label={voice.say('chip.remove', { what: text })}
        onClick={() => view.update(remove)}
      />
    </li>
  );
}

function Chips({ active }: { readonly active: readonly ActiveFilter[] }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const { left, total } = useFacets();
  return (
    <section className={classes.bar} aria-label={voice.say('chip.label')} data-testid="filter-chips">
      <ul className={classes.chips}>
        {active.map((filter) => (
          <Chip key={filter.name} {...filter} />
        ))}
      </ul>
      <span className={classes.left} role="status">
        <IconFilter size={14} aria-hidden="true" />
        {voice.say('filter.left', { left, n: total })}
      </span>
      <Button className={classes.all} variant="subtle" size="compact-xs" onClick={() => view.update(showEverything())}>
        {voice.say('legend.all')}
      </Button>
    </section>
  );
}

export function FilterChips(): ReactNode {
  const { dataset } = useExplorer();
  const store = useViewStore();
  const voice = useVoice();
  const view = useSyncExternalStore(store.subscribe, store.get);
  const active = activeFilters(dataset, view, voice);
  return active.length > 0 && <Chips active={active} />;
}
