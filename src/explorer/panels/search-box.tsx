/// The search box. The one rule kept here: a slash reaches it from anywhere, Enter opens the likeliest hit, and
/// Escape leaves it.

import { CloseButton, Combobox, type ComboboxStore, Kbd, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useCallbackRef, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { memo, type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { useGrowth } from '../context/growth.ts';
import { hurry } from '../pace/idle.ts';
import { setQuery } from '../state/preference.ts';
import { askRoute } from '../state/route.ts';
import { openArticle, selectNode } from '../state/selection.ts';
import { forgetSearches, rememberSearch } from './recent-search.ts';
import classes from './search-box.module.css';
import { type Choice, type ListedGroup, readChoice } from './search-choice.ts';
import { SearchResults } from './search-results.tsx';
import { countHits, type Findings, useFindings } from './use-findings.ts';

/// Opening a hit: selects its node, puts it in the middle, shows its sentence in the article, and forgets the query.
function useOpen(): (choice: Choice & { readonly act: 'open' | 'link' }) => void {
  const { port } = useExplorer();
  const view = useViewStore();
  return (choice) => {
    rememberSearch(view.get().query);
    view.update((state) => {
      const clear = setQuery('')(state);
      if (choice.act === 'link') return askRoute(choice.from, choice.to)(clear);
      const selected = selectNode(choice.node)(clear);
      return choice.place ? openArticle(choice.place)(selected) : selected;
    });
    if (choice.act === 'open') port.get()?.flyTo(choice.node);
  };
}

/// What is looked for: what was typed, once the page has shown the letters. `now` waits for nothing.
function useLookedFor(typed: string): readonly [query: string, now: () => void] {
  const [query, setQuery] = useState(typed);
  useEffect(() => startTransition(() => setQuery(typed)), [typed]);
  return [query, () => flushSync(() => setQuery(typed))];
}

/// The list is drawn again for what is looked for, not for each letter.
const Results = memo(SearchResults);

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

/// Says how much was found to those who do not see it.
function Heard({ findings }: { readonly findings: Findings }): ReactNode {
  const voice = useVoice();
  const { query, guesses, pairs } = findings;
  const n = countHits(findings) + pairs.length;
  const heard =
    n === 0 && guesses.length > 0
      ? voice.say('search.guessed', { n: guesses.length })
      : voice.say('search.count', { n });
  return <VisuallyHidden aria-live="polite">{query.trim() && heard}</VisuallyHidden>;
}

/// The groups that are listed whole, until something else is typed.
function useWhole(query: string): [ReadonlySet<ListedGroup>, (group: ListedGroup) => void] {
  const [whole, setWhole] = useState<ReadonlySet<ListedGroup>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query is another list
  useEffect(() => setWhole(new Set()), [query]);
  return [whole, (group) => setWhole((before) => new Set([...before, group]))];
}

function useChoose(
  combobox: ComboboxStore,
  list: (group: ListedGroup) => void,
  leave: () => void,
): (line: string) => void {
  const view = useViewStore();
  const open = useOpen();
  const growth = useGrowth();
  return (line) => {
    const choice = readChoice(line);
    if (choice.act === 'add') {
      view.update(setQuery(''));
      void growth?.grow(growth.store.add(choice.node, growth.present), choice.node);
      return;
    }
    if (choice.act === 'more') return list(choice.group);
    if (choice.act === 'forget') return forgetSearches();
    if (choice.act === 'again') {
      view.update(setQuery(choice.query));
      requestAnimationFrame(() => combobox.selectFirstOption());
      return;
    }
    open(choice);
    combobox.closeDropdown();
    leave();
    // Whoever came by keyboard goes on reading there; without a mouse it is far from here.
    document.getElementById('details')?.focus({ preventScroll: true });
  };
}

/// Once a list is drawn, its first entry is chosen. It is in sight, so nothing has to be scrolled to.
function useFirstChosen(combobox: ComboboxStore, findings: Findings): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is what is waited for
  useEffect(() => {
    if (findings.query === '' || combobox.getSelectedOptionIndex() >= 0) return;
    const list = document.getElementById(combobox.listId ?? '');
    list?.querySelector('[data-combobox-option]')?.setAttribute('data-combobox-selected', 'true');
    combobox.updateSelectedOptionIndex(0);
  }, [findings]);
}

export function SearchBox(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const typed = useView('query');
  const [query, lookNow] = useLookedFor(typed);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const findings = useFindings(query);
  const [whole, list] = useWhole(query);
  const choose = useCallbackRef(useChoose(combobox, list, () => input.current?.blur()));
  useHotkeys([['/', () => input.current?.focus()]]);
  const clear = (): void => view.update(setQuery(''));
  const type = (letters: string): void => {
    combobox.resetSelectedOption();
    view.update(setQuery(letters));
    combobox.openDropdown();
  };
  useFirstChosen(combobox, findings);
  // Whoever types faster than the list is drawn means its first entry.
  const takeFirst = (): void => {
    if (query !== typed) lookNow();
    else if (combobox.getSelectedOptionIndex() >= 0) return;
    combobox.selectFirstOption();
    combobox.clickSelectedOption();
  };
  const leave = (): void => (typed ? clear() : input.current?.blur());
  return (
    <Combobox store={combobox} shadow="md" position="bottom-start" width="target">
      <Combobox.Target>
        <TextInput
          ref={input}
          className={classes.box}
          aria-label={voice.say('search.label')}
          placeholder={voice.say('search.placeholder')}
          value={typed}
          leftSection={<IconSearch size={17} aria-hidden="true" />}
          rightSection={<EndOfBox query={typed} onClear={clear} />}
          dir={voice.direction}
          data-testid="search"
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
            if (event.key === 'Enter' && typed) takeFirst();
            // Whoever goes through the list by keys goes through all of it.
            if (event.key.startsWith('Arrow')) flushSync(hurry);
          }}
        />
      </Combobox.Target>
      <Heard findings={findings} />
      <Results findings={findings} whole={whole} onChoose={choose} />
    </Combobox>
  );
}
