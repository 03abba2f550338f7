/// The key to a sentence's marks: what each stands for, drawn as the mark is, and the node it refers to. The one rule
/// kept here: it says in words all that the colours and lines say.

import type { ReactNode } from 'react';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { PlainButton } from '../control/plain-button.tsx';
import { labelOf } from '../i18n/name.ts';
import { selectNode } from '../state/selection.ts';
import type { Mark } from '../text/marked.ts';
import classes from './mark-key.module.css';
import markClasses from './marked-sentence.module.css';
import { styleOf, useMarkName } from './marked-sentence.tsx';

function Meaning({ mark }: { readonly mark: Mark }): ReactNode {
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const node = mark.entity === undefined ? undefined : dataset.nodes.get(mark.entity);
  if (!node) return null;
  const choose = (): void => {
    view.update(selectNode(node.key));
    port.get()?.flyTo(node.key);
  };
  return (
    <PlainButton className={classes.entity} onClick={choose} dir="auto">
      {labelOf(node.attributes, voice.language)}
    </PlainButton>
  );
}

/// The marks in reading order, each meaning once.
function distinct(marks: readonly Mark[]): readonly Mark[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  return [...new Map(ordered.map((mark) => [`${mark.kind} ${mark.role ?? ''} ${mark.entity ?? ''}`, mark])).values()];
}

export function MarkKey({ marks }: { readonly marks: readonly Mark[] }): ReactNode {
  const voice = useVoice();
  const name = useMarkName();
  return (
    <ul className={classes.list} aria-label={voice.say('evidence.marked')} data-testid="mark-key">
      {distinct(marks).map((mark) => (
        <li key={`${mark.kind}${mark.role ?? ''}${mark.start}${mark.entity ?? ''}`}>
          <span className={markClasses.mark} data-kind={styleOf(mark)}>
            {name(mark)}
          </span>
          <Meaning mark={mark} />
        </li>
      ))}
    </ul>
  );
}
