/// What a search found, in groups. The one rule kept here: the first few of each group are shown, how many there are is
/// said before all are listed, and what one sees first is drawn first.

import { Combobox } from '@mantine/core';
import { IconHistory, IconRoute, IconTrash } from '@tabler/icons-react';
import { Fragment, type ReactNode, useId } from 'react';
import { useExplorer, useStore, useVoice } from '../context/context.ts';
import { Later } from '../control/later.tsx';
import { Words } from '../control/words.tsx';
import { nameOf } from '../i18n/name.ts';
import { type FoundGroup, type Hit, MOST_LISTED } from '../search/search.ts';
import type { SearchGroup } from '../search/search-index.ts';
import { RECENT } from './recent-search.ts';
import classes from './search-box.module.css';
import { choiceOfHit, type ListedGroup, writeChoice } from './search-choice.ts';
import { HitRow } from './search-hit.tsx';
import { choiceAt, Line, Option, OptionGroup } from './search-option.tsx';
import { StoredHits } from './stored-hits.tsx';
import { countHits, type Findings } from './use-findings.ts';

/// As many of a group are listed before all are asked for.
const FIRST_LISTED = 5;
/// As many rows are in sight at once at most.
const IN_SIGHT = 12;
/// As many rows of a group that is listed whole are drawn before the others.
const AT_ONCE = 40;

interface Props {
  readonly findings: Findings;
  /// The groups that are listed whole.
  readonly whole: ReadonlySet<ListedGroup>;
  onChoose(line: string): void;
}

function Hits({ hits, query }: { readonly hits: readonly Hit[]; readonly query: string }): ReactNode {
  const draw = (some: readonly Hit[]): ReactNode =>
    some.map((hit) => (
      <Option key={writeChoice(choiceOfHit(hit))} choice={choiceOfHit(hit)}>
        <HitRow hit={hit} query={query} />
      </Option>
    ));
  return (
    <>
      {draw(hits.slice(0, AT_ONCE))}
      {hits.length > AT_ONCE && <Later>{draw(hits.slice(AT_ONCE))}</Later>}
    </>
  );
}

/// A line that is no option.
function Aside({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Words size="xs" dimmed className={classes.aside}>
      {children}
    </Words>
  );
}

/// Says that more than is listed was found.
function TooMany({ all }: { readonly all: number }): ReactNode {
  const voice = useVoice();
  return all > MOST_LISTED && <Aside>{voice.say('search.tooMany', { n: MOST_LISTED })}</Aside>;
}

type GroupProps = Omit<Props, 'onChoose'> & { readonly group: SearchGroup };

function Group({ group, findings: { query, found }, whole }: GroupProps): ReactNode {
  const voice = useVoice();
  const { best, all } = found.get(group) as FoundGroup;
  if (all === 0) return null;
  const isWhole = whole.has(group) || all <= FIRST_LISTED;
  return (
    <OptionGroup label={`${voice.say(`group.${group}`)} · ${voice.number(all)}`}>
      <Hits hits={isWhole ? best : best.slice(0, FIRST_LISTED)} query={query} />
      {isWhole ? (
        <TooMany all={all} />
      ) : (
        <Option choice={{ act: 'more', group }}>
          <span className={classes.more}>{voice.say(`all.${group}`, { n: all })}</span>
        </Option>
      )}
    </OptionGroup>
  );
}

/// The events that only the want of a date keeps from being found: their number first, so that nobody takes the dated
/// for all.
function Undated({ findings: { query, undated }, whole }: Omit<Props, 'onChoose'>): ReactNode {
  const voice = useVoice();
  const { best, all } = undated;
  if (all === 0) return null;
  if (!whole.has('undated')) {
    return (
      <Option choice={{ act: 'more', group: 'undated' }}>
        <span className={classes.more}>{voice.say('search.moreUndated', { n: all })}</span>
      </Option>
    );
  }
  return (
    <OptionGroup label={`${voice.say('group.undated')} · ${voice.number(all)}`}>
      <Hits hits={best} query={query} />
      <TooMany all={all} />
    </OptionGroup>
  );
}

/// Names like what was typed, where nothing is called so.
function Guesses({ hits, query }: { readonly hits: readonly Hit[]; readonly query: string }): ReactNode {
  const voice = useVoice();
  if (hits.length === 0) return null;
  return (
    <OptionGroup label={voice.say('search.guess')} data-testid="search-guess">
      <Hits hits={hits} query={query} />
    </OptionGroup>
  );
}

function Questions({ findings: { pairs } }: { readonly findings: Findings }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const name = (node: string): string => nameOf(dataset, node, voice.language);
  if (pairs.length === 0) return null;
  return (
    <OptionGroup label={voice.say('search.links')}>
      {pairs.map(([from, to]) => (
        <Option key={`${from}\n${to}`} choice={{ act: 'link', from, to }}>
          <Line icon={IconRoute} text={voice.say('path.between', { a: name(from), b: name(to) })} />
        </Option>
      ))}
    </OptionGroup>
  );
}

/// What was searched for before, while nothing is typed.
function Recent(): ReactNode {
  const voice = useVoice();
  const searches = useStore(RECENT);
  return (
    <OptionGroup label={voice.say('search.recent')}>
      {searches.map((query) => (
        <Option key={query} choice={{ act: 'again', query }}>
          <Line icon={IconHistory} text={query} />
        </Option>
      ))}
      <Option choice={{ act: 'forget' }}>
        <Line icon={IconTrash} text={voice.say('search.forget')} />
      </Option>
    </OptionGroup>
  );
}

function Nothing({ query, ready }: { readonly query: string; readonly ready: boolean }): ReactNode {
  const voice = useVoice();
  return (
    <p className={classes.nothing}>{ready ? voice.say('search.none', { query }) : voice.say('search.preparing')}</p>
  );
}

interface Block {
  readonly key: string;
  /// About how many rows it takes.
  readonly rows: number;
  readonly drawn: ReactNode;
}

/// The parts of the list in their order.
function blocksOf(findings: Findings, whole: ReadonlySet<ListedGroup>): readonly Block[] {
  const { found, pairs, asked, guesses, query, undated } = findings;
  const rowsOf = (group: SearchGroup): number => Math.min(found.get(group)?.all ?? 0, FIRST_LISTED + 1);
  const block = (group: SearchGroup): Block => ({
    key: group,
    rows: rowsOf(group),
    drawn: <Group group={group} findings={findings} whole={whole} />,
  });
  const groups = [...found.keys()].filter((group) => group !== 'sentence').map(block);
  const dateless = {
    key: 'undated',
    rows: Math.min(undated.all, 1),
    drawn: <Undated findings={findings} whole={whole} />,
  };
  groups.splice(groups.findIndex(({ key }) => key === 'event') + 1, 0, dateless);
  const questions = { key: 'links', rows: pairs.length, drawn: <Questions findings={findings} /> };
  const guessed = { key: 'guesses', rows: guesses.length, drawn: <Guesses hits={guesses} query={query} /> };
  const rest = [block('sentence'), guessed];
  return asked ? [questions, ...groups, ...rest] : [...groups, questions, ...rest];
}

/// The parts of the list: those that begin in sight, then the others.
function Blocks({ findings, whole }: Omit<Props, 'onChoose'>): ReactNode {
  let rows = 0;
  const blocks = blocksOf(findings, whole).filter((block) => block.rows > 0);
  const ends = blocks.map((block) => {
    rows += block.rows;
    return rows;
  });
  const first = 1 + ends.filter((end) => end < IN_SIGHT).length;
  const draw = (some: readonly Block[]): ReactNode =>
    some.map(({ key, drawn }) => <Fragment key={key}>{drawn}</Fragment>);
  return (
    <>
      {draw(blocks.slice(0, first))}
      {blocks.length > first && <Later>{draw(blocks.slice(first))}</Later>}
    </>
  );
}

export function SearchResults({ findings, whole, onChoose }: Props): ReactNode {
  const { query, guesses, pairs } = findings;
  const voice = useVoice();
  const id = useId();
  const ready = useStore(useExplorer().searchable);
  const recent = useStore(RECENT).length > 0;
  const typed = query.trim() !== '';
  const count = countHits(findings);
  return (
    <Combobox.Dropdown hidden={!typed && !recent} data-testid="search-results">
      {/* Another query is another list, read from its beginning. */}
      <Combobox.Options
        key={query}
        id={id}
        className={classes.options}
        aria-label={voice.say('search.label')}
        onClick={(event) => {
          const line = choiceAt(event);
          if (line !== undefined) onChoose(line);
        }}
      >
        {!typed && <Recent />}
        {typed && <Blocks findings={findings} whole={whole} />}
        {typed && <StoredHits query={query} />}
        {typed && count + guesses.length + pairs.length === 0 && <Nothing query={query} ready={ready} />}
        {typed && count > 0 && !ready && <Aside>{voice.say('search.preparing')}</Aside>}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
