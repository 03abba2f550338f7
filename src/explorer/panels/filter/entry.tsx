/// An entry of a filter: its sign, its name and how many there are. The one rule kept here: one press hides or shows
/// it, another shows it alone, and a hidden entry stays in its place.

import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconEye, IconEyeOff, IconFocus2 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useViewStore, useVoice } from '../../context/context.ts';
import type { Producer } from '../../state/view.ts';
import classes from './filter.module.css';

interface EntryProps {
  readonly name: string;
  readonly count: number;
  readonly hidden: boolean;
  readonly sign?: ReactNode;
  readonly toggle: Producer;
  /// Shows it alone.
  readonly only: Producer;
}

function OnlyButton({ name, only }: Pick<EntryProps, 'name' | 'only'>): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const [pointed, setPointed] = useState<HTMLElement | null>(null);
  const label = voice.say('legend.only', { kind: name });
  // There are dozens of these: what none but one shows is not kept ready for all.
  return (
    <>
      <ActionIcon
        className={classes.only}
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={label}
        onClick={() => view.update(only)}
        onMouseEnter={(event) => setPointed(event.currentTarget)}
        onMouseLeave={() => setPointed(null)}
      >
        <IconFocus2 size={14} />
      </ActionIcon>
      {pointed && <Tooltip label={label} target={pointed} opened />}
    </>
  );
}

export function Entry({ name, count, hidden, sign, toggle, only }: EntryProps): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  return (
    <li className={classes.entry} data-hidden={hidden || undefined} data-none={count === 0 || undefined}>
      <UnstyledButton className={classes.toggle} aria-pressed={!hidden} onClick={() => view.update(toggle)}>
        {sign}
        <span className={classes.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={classes.count}>{voice.number(count)}</span>
        {hidden ? (
          <IconEyeOff size={15} aria-hidden="true" />
        ) : (
          <IconEye size={15} aria-hidden="true" className={classes.eye} />
        )}
      </UnstyledButton>
      <OnlyButton name={name} only={only} />
    </li>
  );
}

/// The same as a chip, for lists of a few words that stand side by side.
export function ChipEntry({ name, count, hidden, sign, toggle, only }: EntryProps): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  return (
    <li className={classes.chip} data-hidden={hidden || undefined} data-none={count === 0 || undefined}>
      <UnstyledButton className={classes.chipToggle} aria-pressed={!hidden} onClick={() => view.update(toggle)}>
        {sign}
        <span className={classes.name}>{name}</span>
        <span className={classes.count}>{voice.number(count)}</span>
      </UnstyledButton>
      <OnlyButton name={name} only={only} />
    </li>
  );
}
