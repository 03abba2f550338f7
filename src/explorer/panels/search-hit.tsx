/// One hit of a search. The one rule kept here: what matched is shown as it is written in the data, with the match
/// marked, whatever spelling was typed.

import { IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useVoice } from '../context/context.ts';
import { describeKind, labelOf, otherLabelOf } from '../i18n/name.ts';
import { maybeMatch } from '../search/highlight.ts';
import type { Hit } from '../search/search.ts';
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

export function HitRow({ hit, query }: { readonly hit: Hit; readonly query: string }): ReactNode {
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
