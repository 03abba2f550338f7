/// One hit of a search. The one rule kept here: what matched is shown as it is written in the data, with the match
/// marked, whatever spelling was typed.

import { IconEyeOff, IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ClaimEvidence, EventAttributes, NodeAttributes } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { Span } from '../../model/span.ts';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import { type Dataset, otherEnd } from '../data/dataset.ts';
import { maybeOwnWords } from '../data/twin.ts';
import type { Visibility } from '../data/visibility.ts';
import { describeKind, labelOf, otherLabelOf } from '../i18n/name.ts';
import type { Voice } from '../i18n/voice.ts';
import { findMatches } from '../search/highlight.ts';
import type { Hit } from '../search/search.ts';
import { sayDate } from './date-text.tsx';
import classes from './search-box.module.css';
import { ShapeIcon } from './shape-icon.tsx';

/// Text on both sides of a match that is shown of a long sentence.
const AROUND = 48;
/// As many of those who took part are named beside an event.
const MOST_NAMED = 3;

/// Where to begin showing a text so that its first match is seen.
function beginning(text: string, [first]: readonly Span[]): number {
  return first && first.start > AROUND * 1.5 ? text.indexOf(' ', first.start - AROUND) + 1 : 0;
}

function Matched({ text, query }: { readonly text: string; readonly query: string }): ReactNode {
  const matches = findMatches(text, query);
  const from = beginning(text, matches);
  return (
    <>
      {from > 0 && '…'}
      {matches.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(at === 0 ? from : matches[at - 1]?.end, start)}
          <mark className={classes.match}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(matches.at(-1)?.end ?? from)}
    </>
  );
}

/// When an event was and who took part; of events that bear one name, the words that tell of each.
function aboutEvent(dataset: Dataset, key: string, event: EventAttributes, voice: Voice): string {
  const others = (dataset.incident.get(key) ?? []).map((edge) => otherEnd(edge, key));
  const names = [...new Set(others)].flatMap((other) => dataset.nodes.get(other)?.attributes ?? []);
  const parts = names.slice(0, MOST_NAMED).map((attributes) => labelOf(attributes, voice.language));
  const own = maybeOwnWords(dataset, key, event) ?? '';
  return [event.date ? sayDate(event.date, voice) : '', ...(own ? [own] : parts)].filter(Boolean).join(' · ');
}

/// What stands under a hit: what is not said by the text that matched.
function about(dataset: Dataset, hit: Hit, attributes: NodeAttributes, voice: Voice): string | undefined {
  const label = labelOf(attributes, voice.language);
  if (hit.evidence) return isEvent(attributes) ? label : describeKind(attributes, voice);
  if (isEvent(attributes)) return aboutEvent(dataset, hit.node, attributes, voice);
  // The spelling that matched, where it is not the name itself.
  return hit.text === label ? otherLabelOf(attributes, voice.language) : hit.text;
}

/// Whether filters hide what was found; it is found all the same, and says so.
function isHeldBack(dataset: Dataset, { nodes, surviving }: Visibility, { node, evidence }: Hit): boolean {
  if (!nodes.has(node)) return true;
  const row = evidence ? dataset.claims.ofClaim.get(evidence as ClaimEvidence) : undefined;
  return row !== undefined && surviving.rows[row] !== 1;
}

/// The text of a hit: the name in the language of the page, for an event unless the match is in the other one.
function shownText(hit: Hit, attributes: NodeAttributes, query: string, voice: Voice): string {
  if (hit.evidence) return hit.text;
  const label = labelOf(attributes, voice.language);
  if (!isEvent(attributes)) return label;
  const isElsewhere = findMatches(label, query).length === 0 && findMatches(hit.text, query).length > 0;
  return isElsewhere ? hit.text : label;
}

export function HitRow({ hit, query }: { readonly hit: Hit; readonly query: string }): ReactNode {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  const voice = useVoice();
  const attributes = dataset.nodes.get(hit.node)?.attributes;
  if (!attributes) return null;
  const under = about(dataset, hit, attributes, voice);
  const text = shownText(hit, attributes, query, voice);
  return (
    <div className={classes.hit}>
      {hit.evidence ? <IconQuote size={15} aria-hidden="true" /> : <ShapeIcon kind={attributes.kind} />}
      <span className={classes.text}>
        <span className={classes.line}>
          <bdi>
            <Matched text={text} query={query} />
          </bdi>
        </span>
        {under && (
          <span className={classes.about}>
            <bdi>
              <Matched text={under} query={query} />
            </bdi>
          </span>
        )}
        {isHeldBack(dataset, visible, hit) && (
          <span className={classes.hidden}>
            <IconEyeOff size={13} aria-hidden="true" />
            {voice.say('search.hidden')}
          </span>
        )}
      </span>
    </div>
  );
}
