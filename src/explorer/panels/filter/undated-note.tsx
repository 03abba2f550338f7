/// How much evidence without a date the chosen days leave out, with the way to keep it. The one rule kept here: wherever
/// days are chosen it says the same number, and one press undoes the other.

import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../../context/context.ts';
import { countUndated } from '../../data/undated.ts';
import { keepUndated } from '../../state/filter.ts';
import classes from './undated-note.module.css';

export function UndatedNote(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const { surviving } = useVisibility();
  const [window, clock, kept] = [useView('window'), useView('clock'), useView('undated')];
  const n = useMemo(
    () => (window === null ? 0 : countUndated(dataset, surviving, clock)),
    [dataset, surviving, clock, window],
  );
  if (n === 0) return null;
  const act = voice.say(kept ? 'undated.leave' : 'undated.keep');
  const hint = voice.say(kept ? 'undated.leaveAll' : 'undated.keepAll');
  return (
    <span className={classes.note} data-testid="undated-note" data-kept={kept || undefined}>
      <bdi>{voice.say(kept ? 'undated.kept' : 'undated.out', { n })}</bdi>
      <UnstyledButton
        className={classes.act}
        aria-label={`${act}: ${hint}`}
        title={hint}
        onClick={() => view.update(keepUndated(!kept))}
      >
        {act}
      </UnstyledButton>
    </span>
  );
}
