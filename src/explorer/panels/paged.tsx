/// A long list a piece at a time. The one rule kept here: how many more there are is said before they are shown.

import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useVoice } from '../context/context.ts';

interface Props<T> {
  readonly entries: readonly T[];
  readonly page?: number;
  readonly render: (entry: T, index: number) => ReactNode;
}

export function Paged<T>({ entries, page = 6, render }: Props<T>): ReactNode {
  const voice = useVoice();
  const [shown, setShown] = useState(page);
  const rest = entries.length - shown;
  return (
    <>
      {entries.slice(0, shown).map(render)}
      {rest > 0 && (
        <Button variant="subtle" size="compact-sm" fullWidth onClick={() => setShown(shown + Math.max(page, 20))}>
          {voice.say('count.more', { n: Math.min(rest, Math.max(page, 20)) })}
        </Button>
      )}
    </>
  );
}
