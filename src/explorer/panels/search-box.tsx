/// The search box. The one rule kept here: a slash reaches it from anywhere, Enter opens the likeliest hit, and
/// Escape leaves it.

import { CloseButton, Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { search } from '../search/search.ts';
import { setQuery } from '../state/preference.ts';
import { selectNode } from '../state/selection.ts';
import classes from './search-box.module.css';
import { SearchResults } from './search-results.tsx';

/// Choosing a hit: opens its node, puts it in the middle, and forgets the query.
function useChoose(): (value: string) => void {
  const { port } = useExplorer();
  const view = useViewStore();
  return (value) => {
    const [node = ''] = value.split('\n');
    view.update((state) => setQuery('')(selectNode(node)(state)));
    port.get()?.flyTo(node);
  };
}

/// Clears what was typed; says how to get here while nothing is.
function EndOfBox({ query, onClear }: { readonly query: string; onClear(): void }): ReactNode {
  const voice = useVoice();
  if (query) return <CloseButton size="sm" aria-label={voice.say('search.clear')} onClick={onClear} />;
  return (
    <Kbd size="xs" title={voice.say('search.hint')} className={classes.key}>
      /
    </Kbd>
  );
}

export function SearchBox(): ReactNode {
  const { search: index } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const query = useView('query');
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const hits = useMemo(() => search(index, query), [index, query]);
  const open = useChoose();
  useHotkeys([['/', () => input.current?.focus()]]);
  const clear = (): void => view.update(setQuery(''));
  const choose = (value: string): void => {
    open(value);
    combobox.closeDropdown();
    input.current?.blur();
  };
  const type = (typed: string): void => {
    view.update(setQuery(typed));
    combobox.openDropdown();
    requestAnimationFrame(() => combobox.selectFirstOption());
  };
  const leave = (): void => (query ? clear() : input.current?.blur());
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" position="bottom-start" width="target">
      <Combobox.Target>
        <TextInput
          ref={input}
          className={classes.box}
          aria-label={voice.say('search.label')}
          placeholder={voice.say('search.placeholder')}
          value={query}
          leftSection={<IconSearch size={17} aria-hidden="true" />}
          rightSection={<EndOfBox query={query} onClear={clear} />}
          dir={voice.direction}
          data-testid="search"
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => event.key === 'Escape' && leave()}
        />
      </Combobox.Target>
      <SearchResults hits={hits} query={query} />
    </Combobox>
  );
}
