/// The filters that are on, as chips over the stage. The one rule kept here: nothing is hidden without a word: each
/// filter can be taken back where it is said, and how much evidence is left stands beside them.

import { Button, CloseButton } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../../context/context.ts';
import { showEverything } from '../../state/filter.ts';
import { type ActiveFilter, activeFilters, type FilterFields } from './active-filter.ts';
import classes from './filter-chips.module.css';
import { UndatedNote } from './undated-note.tsx';
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

/// Nothing where no days are chosen, or nothing lacks a date.
function UndatedChip(): ReactNode {
  return (
    <span className={classes.undated}>
      <UndatedNote />
    </span>
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
      <UndatedChip />
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

/// The fields that filters are in; where the camera looks, say, changes no chip.
function useFilterFields(): FilterFields {
  const [hidden, confidence, speaker] = [useView('hidden'), useView('confidence'), useView('speaker')];
  const [clock, window, compare] = [useView('clock'), useView('window'), useView('compare')];
  const community = useView('community');
  return useMemo(
    () => ({ hidden, confidence, speaker, clock, window, compare, community }),
    [hidden, confidence, speaker, clock, window, compare, community],
  );
}

export function FilterChips(): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const fields = useFilterFields();
  const active = useMemo(() => activeFilters(dataset, fields, voice), [dataset, fields, voice]);
  return active.length > 0 && <Chips active={active} />;
}
