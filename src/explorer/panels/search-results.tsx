/// What a search found, in groups. The one rule kept here: the first few of each group are shown, and how many there
/// are is said before all are listed.

import { Combobox, Text } from '@mantine/core';
import { IconHistory, IconRoute, IconTrash } from '@tabler/icons-react';
import { Fragment, type ReactNode, useMemo } from 'react';
import { useExplorer, useStore, useView, useVoice } from '../context/context.ts';
import { nameOf } from '../i18n/name.ts';
import { guessNames } from '../search/guess.ts';
import { type Hit, maybeTwoNames, readRouteQuery, searchNames, searchUndated } from '../search/search.ts';
import type { SearchGroup } from '../search/search-index.ts';
import { RECENT } from './recent-search.ts';
import classes from './search-box.module.css';
import {
  type Choice,
  choiceOfHit,
  type Found,
  isEmpty,
  isNameless,
  type ListedGroup,
  listed,
  MOST_LISTED,
  writeChoice,
} from './search-choice.ts';
import { HitRow } from './search-hit.tsx';

interface Props {
  readonly query: string;
  readonly found: Found;
  /// The groups that are listed whole.
  readonly whole: ReadonlySet<ListedGroup>;
}

function Option({ choice, children }: { readonly choice: Choice; readonly children: ReactNode }): ReactNode {
  return (
    <Combobox.Option value={writeChoice(choice)} className={classes.option} data-act={choice.act}>
      {children}
    </Combobox.Option>
  );
}

/// A choice told by a sign and a line of text.
function Line({ icon: Icon, text }: { readonly icon: typeof IconRoute; readonly text: string }): ReactNode {
  return (
    <div className={classes.hit}>
      <Icon size={16} aria-hidden="true" />
      <span className={classes.line}>{text}</span>
    </div>
  );
}

function Hits({ hits, query }: { readonly hits: readonly Hit[]; readonly query: string }): ReactNode {
  return hits.map((hit) => (
    <Option key={writeChoice(choiceOfHit(hit))} choice={choiceOfHit(hit)}>
      <HitRow hit={hit} query={query} />
    </Option>
  ));
}

/// Says that more than is listed was found.
function TooMany(): ReactNode {
  const voice = useVoice();
  return (
    <Text size="xs" c="dimmed" px="sm" py={4}>
      {voice.say('search.tooMany', { n: MOST_LISTED })}
    </Text>
  );
}

function Group({ group, query, found, whole }: Props & { readonly group: SearchGroup }): ReactNode {
  const voice = useVoice();
  const all = found.get(group)?.length ?? 0;
  const shown = listed(found, group, whole.has(group));
  if (all === 0) return null;
  return (
    <Combobox.Group label={`${voice.say(`group.${group}`)} · ${voice.number(all)}`}>
      <Hits hits={shown} query={query} />
      {shown.length < Math.min(all, MOST_LISTED) && (
        <Option choice={{ act: 'more', group }}>
          <span className={classes.more}>{voice.say(`all.${group}`, { n: all })}</span>
        </Option>
      )}
      {shown.length === MOST_LISTED && all > MOST_LISTED && <TooMany />}
    </Combobox.Group>
  );
}

/// The events that only the want of a date keeps from being found: their number first, so that nobody takes the dated
/// for all.
function Undated({
  hits,
  query,
  whole,
}: Pick<Props, 'query' | 'whole'> & { readonly hits: readonly Hit[] }): ReactNode {
  const voice = useVoice();
  const n = hits.length;
  if (n === 0) return null;
  if (!whole.has('undated')) {
    return (
      <Option choice={{ act: 'more', group: 'undated' }}>
        <span className={classes.more}>{voice.say('search.moreUndated', { n })}</span>
      </Option>
    );
  }
  return (
    <Combobox.Group label={`${voice.say('group.undated')} · ${voice.number(n)}`}>
      <Hits hits={hits.slice(0, MOST_LISTED)} query={query} />
      {n > MOST_LISTED && <TooMany />}
    </Combobox.Group>
  );
}

/// As many names are guessed.
const MOST_GUESSED = 5;

/// Names like what was typed, where nothing is called so.
function Guesses({ hits, query }: { readonly hits: readonly Hit[]; readonly query: string }): ReactNode {
  const voice = useVoice();
  if (hits.length === 0) return null;
  return (
    <Combobox.Group label={voice.say('search.guess')} data-testid="search-guess">
      <Hits hits={hits} query={query} />
    </Combobox.Group>
  );
}

/// The pairs of nodes that a query like "Akar → Qatar" may mean; two names one after the other; or the selected node
/// and what was found.
function useQuestions(query: string, found: Found): readonly (readonly [string, string])[] {
  const { search: index } = useExplorer();
  const selection = useView('selection');
  return useMemo(() => {
    const asked = readRouteQuery(query);
    if (asked) {
      const [from, to] = asked.map((name) => searchNames(index, name, 2).map(({ node }) => node));
      return (from ?? []).flatMap((one) =>
        (to ?? []).filter((other) => other !== one).map((other) => [one, other] as const),
      );
    }
    const two = maybeTwoNames(index, query, isEmpty(found) ? 'beginning' : 'family');
    if (two) return [two];
    const first = [...found].flatMap(([group, hits]) => (group === 'sentence' ? [] : hits.slice(0, 1)))[0];
    if (selection?.type !== 'node' || !first || first.node === selection.key) return [];
    return [[selection.key, first.node] as const];
  }, [index, query, found, selection]);
}

function Questions({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const name = (node: string): string => nameOf(dataset, node, voice.language);
  if (pairs.length === 0) return null;
  return (
    <Combobox.Group label={voice.say('search.links')}>
      {pairs.map(([from, to]) => (
        <Option key={`${from}\n${to}`} choice={{ act: 'link', from, to }}>
          <Line icon={IconRoute} text={voice.say('path.between', { a: name(from), b: name(to) })} />
        </Option>
      ))}
    </Combobox.Group>
  );
}

/// What was searched for before, while nothing is typed.
function Recent(): ReactNode {
  const voice = useVoice();
  const searches = useStore(RECENT);
  return (
    <Combobox.Group label={voice.say('search.recent')}>
      {searches.map((query) => (
        <Option key={query} choice={{ act: 'again', query }}>
          <Line icon={IconHistory} text={query} />
        </Option>
      ))}
      <Option choice={{ act: 'forget' }}>
        <Line icon={IconTrash} text={voice.say('search.forget')} />
      </Option>
    </Combobox.Group>
  );
}

function Nothing({ query, ready }: { readonly query: string; readonly ready: boolean }): ReactNode {
  const voice = useVoice();
  return (
    <Combobox.Empty>
      <Text size="sm" c="dimmed">
        {ready ? voice.say('search.none', { query }) : voice.say('search.preparing')}
      </Text>
    </Combobox.Empty>
  );
}

/// What is offered beside the hits: names like what was typed, and events left out for want of a date.
function useOffers(
  query: string,
  found: Found,
): { readonly guesses: readonly Hit[]; readonly undated: readonly Hit[] } {
  const { search: index } = useExplorer();
  return useMemo(() => {
    const undated = searchUndated(index, query);
    const isUnknown = isNameless(found) && undated.length === 0;
    return { undated, guesses: isUnknown ? guessNames(index, query, MOST_GUESSED) : [] };
  }, [index, query, found]);
}

export function SearchResults(props: Props): ReactNode {
  const { query, found, whole } = props;
  const voice = useVoice();
  const ready = useStore(useExplorer().searchable);
  const recent = useStore(RECENT).length > 0;
  const pairs = useQuestions(query, found);
  const { guesses, undated } = useOffers(query, found);
  const typed = query.trim() !== '';
  const asked = readRouteQuery(query) !== undefined;
  const offers = pairs.length + guesses.length + undated.length;
  const groups = [...found.keys()].filter((group) => group !== 'sentence');
  return (
    <Combobox.Dropdown hidden={!typed && !recent} data-testid="search-results">
      <Combobox.Options className={classes.options} aria-label={voice.say('search.label')}>
        {!typed && <Recent />}
        {asked && <Questions pairs={pairs} />}
        {typed &&
          groups.map((group) => (
            <Fragment key={group}>
              <Group group={group} {...props} />
              {group === 'event' && <Undated hits={undated} query={query} whole={whole} />}
            </Fragment>
          ))}
        {typed && !asked && <Questions pairs={pairs} />}
        {typed && <Group group="sentence" {...props} />}
        {typed && <Guesses hits={guesses} query={query} />}
        {typed && isEmpty(found) && offers === 0 && <Nothing query={query} ready={ready} />}
        {typed && !isEmpty(found) && !ready && (
          <Text size="xs" c="dimmed" px="sm" py={4}>
            {voice.say('search.preparing')}
          </Text>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
