/// The key to a sentence's marks: what each stands for, and the node it refers to. The one rule kept here: it says
/// in words all that the colours say.

import { Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { labelOf } from '../i18n/name.ts';
import { selectNode } from '../state/selection.ts';
import type { Mark } from '../text/marked.ts';
import classes from './mark-key.module.css';
import { useMarkName } from './marked-sentence.tsx';

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
    <UnstyledButton className={classes.entity} onClick={choose} dir="auto">
      {labelOf(node.attributes, voice.language)}
    </UnstyledButton>
  );
}

export function MarkKey({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): ReactNode {
  const voice = useVoice();
  const name = useMarkName();
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  return (
    <details className={classes.key}>
      <summary>
        <Text span size="xs" c="dimmed">
          {voice.say('evidence.marked')}
        </Text>
      </summary>
      <dl className={classes.list}>
        {ordered.map((mark) => (
          <div key={`${mark.kind}${mark.role ?? ''}${mark.start}${mark.entity ?? ''}`} className={classes.row}>
            <dt>
              <span className={classes.dot} data-kind={mark.role === 'place' ? 'place' : mark.kind} />
              {name(mark)}
            </dt>
            <dd>
              <q dir="auto">{text.slice(mark.start, mark.end)}</q> <Meaning mark={mark} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
