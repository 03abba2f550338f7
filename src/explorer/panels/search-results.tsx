/// What a search found, in groups. The one rule kept here: what matched is shown as it is written in the data, with
/// the match marked, whatever spelling was typed.

import { Combobox, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ClaimEvidence } from '../../model/graph.ts';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Visibility } from '../data/visibility.ts';
import { describeKind, labelOf, otherLabelOf } from '../i18n/name.ts';
import { maybeMatch } from '../search/highlight.ts';
import { type Hit, SEARCH_GROUPS } from '../search/search.ts';
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

/// Whether filters hide what was found; it is found all the same, and says so.
function isHeldBack(dataset: Dataset, { passing, surviving }: Visibility, { node, evidence }: Hit): boolean {
  if (!passing.nodes.has(node)) return true;
  const row = evidence ? dataset.claims.ofClaim.get(evidence as ClaimEvidence) : undefined;
  return row !== undefined && surviving.rows[row] !== 1;
}

function HitRow({ hit, query }: { readonly hit: Hit; readonly query: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const visible = useVisibility();
  const attributes = dataset.nodes.get(hit.node)?.attributes;
  if (!attributes) return null;
  const label = labelOf(attributes, voice.language);
  const hidden = isHeldBack(dataset, visible, hit);
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
        {hidden && <span className={classes.about}>{voice.say('hidden.hit')}</span>}
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
