/// What the store finds for a query beyond what is shown. The one rule kept here: it is asked once the typing rests, and
/// what is shown already is not listed again.

import { IconDatabaseSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useVoice } from '../context/context.ts';
import { type Growth, useGrowth } from '../context/growth.ts';
import { kindName } from '../i18n/name.ts';
import type { StoredHit } from '../source/stored-graph.ts';
import type { NodeKind } from '../state/view.ts';
import { Line, Option, OptionGroup } from './search-option.tsx';

/// How long the typing rests before the store is asked, in milliseconds.
const REST = 150;

function useHits({ store, present }: Growth, query: string): readonly StoredHit[] {
  const [hits, setHits] = useState<readonly StoredHit[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    const ask = (): void => void store.search(query, asking.signal).then(setHits, () => {});
    const timer = setTimeout(ask, REST);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [store, query]);
  return hits.filter(({ key }) => !present.has(key));
}

function Hits({ growth, query }: { readonly growth: Growth; readonly query: string }): ReactNode {
  const voice = useVoice();
  const hits = useHits(growth, query);
  if (hits.length === 0) return null;
  return (
    <OptionGroup label={voice.say('stored.hits')} data-testid="stored-hits">
      {hits.map(({ id, isSentence, key, kind, labels, name }) => (
        <Option key={id} choice={{ act: 'add', node: key }}>
          <Line
            icon={IconDatabaseSearch}
            text={`${name} · ${isSentence ? labels[voice.language] : kindName(kind as NodeKind, voice)}`}
          />
        </Option>
      ))}
    </OptionGroup>
  );
}

export function StoredHits({ query }: { readonly query: string }): ReactNode {
  const growth = useGrowth();
  const text = query.trim();
  return growth && text !== '' && <Hits growth={growth} query={text} />;
}
