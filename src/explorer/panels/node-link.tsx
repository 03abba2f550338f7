/// A node in a list. The one rule kept here: pointing at it lights it in the graph, and choosing it opens it.

import type { ReactNode } from 'react';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { PlainButton } from '../control/plain-button.tsx';
import { Words } from '../control/words.tsx';
import { maybeOwnWords } from '../data/twin.ts';
import { describeKind, labelOf, otherLabelOf } from '../i18n/name.ts';
import { selectNode } from '../state/selection.ts';
import classes from './panel.module.css';
import { ShapeIcon } from './shape-icon.tsx';

export interface NodeLinkProps {
  readonly node: string;
  /// What stands at the end of the line: a count, a role, a date.
  readonly note?: ReactNode;
  /// Whether the name in the other language is shown too.
  readonly both?: boolean;
}

export function NodeLink({ node, note, both = false }: NodeLinkProps): ReactNode {
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const attributes = dataset.nodes.get(node)?.attributes;
  if (!attributes) return <Words size="sm">{node}</Words>;
  const label = labelOf(attributes, voice.language);
  const other = both ? otherLabelOf(attributes, voice.language) : undefined;
  const own = maybeOwnWords(dataset, node, attributes);
  const light = (on: boolean) => () => port.get()?.point(on ? { type: 'node', key: node } : null);
  const choose = (): void => {
    view.update(selectNode(node));
    light(false)();
    port.get()?.flyTo(node);
  };
  return (
    <PlainButton
      className={classes.link}
      title={describeKind(attributes, voice)}
      onClick={choose}
      onMouseEnter={light(true)}
      onMouseLeave={light(false)}
      onFocus={light(true)}
      onBlur={light(false)}
    >
      <ShapeIcon kind={attributes.kind} />
      <span className={classes.linkText}>
        <span>
          <bdi>{label}</bdi>
        </span>
        {other && (
          <span className={classes.other}>
            <bdi>{other}</bdi>
          </span>
        )}
        {own && (
          <span className={classes.ownWords} dir="auto" data-testid="own-words">
            {own}
          </span>
        )}
      </span>
      {note !== undefined && <span className={classes.note}>{note}</span>}
    </PlainButton>
  );
}
