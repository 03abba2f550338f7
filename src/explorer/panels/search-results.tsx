/// What a search found, in groups. The one rule kept here: what matched is shown as it is written in the data, with
/// the match marked, whatever spelling was typed.

import { Combobox, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import { type Hit, SEARCH_GROUPS } from '../search/search.ts';
import classes from './search-box.module.css';
import { HitRow } from './search-hit.tsx';

function Groups({ hits, query }: { readonly hits: readonly Hit[]; readonly query: string }): ReactNode {
  const voice = useVoice();
  return SEARCH_GROUPS.map((group) => {
    const own = hits.filter((hit) => hit.group === group);
    return (
      own.length > 0 && (
        <Combobox.Group key={group} label={voice.say(`group.${group}`)}>
          {own.map((hit) => (
            <Combobox.Option key={valueOfHit(hit)} value={valueOfHit(hit)}>
              <HitRow hit={hit} query={query} />
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )
    );
  });
}

/// A hit as one option among the others; its node stands on the first line.
function valueOfHit({ node, evidence }: Hit): string {
  return evidence ? `${node}\n${evidence.document}:${evidence.start}` : node;
}

export function SearchResults({ hits, query }: { readonly hits: readonly Hit[]; readonly query: string }): ReactNode {
  const voice = useVoice();
  return (
    <Combobox.Dropdown hidden={query.trim() === ''}>
      <Combobox.Options className={classes.options} aria-label={voice.say('search.label')}>
        {hits.length > 0 ? (
          <Groups hits={hits} query={query} />
        ) : (
          <Combobox.Empty>
            <Text size="sm" c="dimmed">
              {voice.say('search.none', { query })}
            </Text>
          </Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
