/// A long list a piece at a time. The one rule kept here: how many more there are is said before they are shown, and
/// what one sees first is drawn first.

import { type ReactNode, useState } from 'react';
import { useVoice } from '../context/context.ts';
import { Later } from '../control/later.tsx';
import { TextButton } from '../control/text-button.tsx';
import classes from './panel.module.css';

interface Props<T> {
  readonly entries: readonly T[];
  readonly page?: number;
  /// How many are in sight when the panel appears: the others are drawn after it.
  readonly first?: number;
  readonly render: (entry: T, index: number) => ReactNode;
}

export function Paged<T>({ entries, page = 6, first = page, render }: Props<T>): ReactNode {
  const voice = useVoice();
  const [shown, setShown] = useState(page);
  const rest = entries.length - shown;
  return (
    <>
      {entries.slice(0, first).map(render)}
      <Later>
        {entries.slice(first, shown).map((entry, n) => render(entry, first + n))}
        {rest > 0 && (
          <TextButton look="quiet" className={classes.wide} onClick={() => setShown(shown + Math.max(page, 20))}>
            {voice.say('count.more', { n: Math.min(rest, Math.max(page, 20)) })}
          </TextButton>
        )}
      </Later>
    </>
  );
}
