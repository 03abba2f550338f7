/// The search box. The one rule kept here: what matched is shown as it is written in the data, with the match
/// marked, whatever spelling was typed.

import { CloseButton, Combobox, Kbd, Text, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconQuote, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../app/context.ts';
import { describeKind, labelOf, otherLabelOf } from '../i18n/name.ts';
import { maybeMatch } from '../search/highlight.ts';
import { type Hit, SEARCH_GROUPS, search } from '../search/search.ts';
import { setQuery } from '../state/preference.ts';
import { selectNode } from '../state/selection.ts';
import classes from './search-box.module.css';
import { ShapeIcon } from './shape-icon.tsx';

/// Text on both sides of a match that is shown of a long sentence.
const AROUND = 48;

function Matched({ text, query }: { readonly text: string; readonly query: string }): ReactNode {
  const match = maybeMatch(text, query);
  if (!match) return text;
  const from = match.start > AROUND * 1.5 ? text.indexOf(' ', match.start - AROUND) + 1 : 0;
  return (
    <>
      {from > 0 && '…'}
      {text.slice(from, match.start)}
      <mark className={classes.match}>{text.slice(match.start, match.end)}</mark>
      {text.slice(match.end)}
    </>
  );
}

function HitRow({ hit, query }: { readonly hit: Hit; readonly query: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const attributes = dataset.nodes.get(hit.node)?.attributes;
  if (!attributes) return null;
  const label = labelOf(attributes, voice.language);
  const about = hit.evidence
    ? describeKind(attributes, voice)
    : hit.text === label
      ? otherLabelOf(attributes, voice.language)
      : label;
  return (
    <div className={classes.hit}>
      {hit.evidence ? <IconQuote size={15} aria-hidden="true" /> : <ShapeIcon kind={attributes.kind} />}
      <span className={classes.text}>
        <span className={classes.line}>
          <bdi>
            <Matched text={hit.text} query={query} />
          </bdi>
        </span>
        {about && (
          <span className={classes.about}>
            <bdi>{about}</bdi>
          </span>
        )}
      </span>
    </div>
  );
}

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

function valueOfHit({ node, evidence }: Hit): string {
  return evidence ? `${node}\n${evidence.document}:${evidence.start}` : node;
}

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

export function SearchBox(): ReactNode {
  const { search: index } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const query = useView('query');
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const hits = useMemo(() => search(index, query), [index, query]);
  const chosen = useChoose();
  useHotkeys([['/', () => input.current?.focus()]]);
  const choose = (value: string): void => {
    chosen(value);
    combobox.closeDropdown();
    input.current?.blur();
  };
  const type = (typed: string): void => {
    view.update(setQuery(typed));
    combobox.openDropdown();
    requestAnimationFrame(() => combobox.selectFirstOption());
  };
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
          dir={voice.direction}
          data-testid="search"
          rightSection={
            query ? (
              <CloseButton size="sm" aria-label={voice.say('search.clear')} onClick={() => view.update(setQuery(''))} />
            ) : (
              <Kbd size="xs" title={voice.say('search.hint')} className={classes.key}>
                /
              </Kbd>
            )
          }
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => event.key === 'Escape' && (query ? view.update(setQuery('')) : input.current?.blur())}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query.trim() === ''}>
        <Combobox.Options mah="min(70vh, 560px)" style={{ overflowY: 'auto' }} aria-label={voice.say('search.label')}>
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
    </Combobox>
  );
}
