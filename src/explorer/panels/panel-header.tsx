/// The head of a panel: the sign, the names, and what one can do. The one rule kept here: closing is always in the
/// same place.

import { IconBinaryTree, IconCurrentLocation, IconRoute, IconTopologyStarRing3, IconX } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import type { NodeAttributes } from '../../model/graph.ts';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { IconButton } from '../control/icon-button.tsx';
import { Words } from '../control/words.tsx';
import { describeKind, labelOf, otherLabelOf } from '../i18n/name.ts';
import { enterNeighbourhood, leaveNeighbourhood } from '../state/ego.ts';
import { clearSelection } from '../state/selection.ts';
import classes from './panel.module.css';
import { ShapeIcon } from './shape-icon.tsx';
import { StarButton } from './star-button.tsx';

export function ClosePanel(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  return (
    <IconButton label={voice.say('panel.close')} onClick={() => view.update(clearSelection())}>
      <IconX size={18} />
    </IconButton>
  );
}

/// Buttons that ask what a node is linked to, and what is around it by each relation.
function NodePrompts({ node }: { readonly node: string }): ReactNode {
  const { prompt } = useExplorer();
  const voice = useVoice();
  const openMenu = (event: MouseEvent<HTMLElement>): void => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    prompt.update(() => ({ kind: 'menu', node, x: left, y: bottom }));
  };
  return (
    <>
      <IconButton
        label={voice.say('path.ask')}
        data-testid="link-to"
        onClick={() => prompt.update(() => ({ kind: 'link', node }))}
      >
        <IconRoute size={18} />
      </IconButton>
      <IconButton label={voice.say('ego.menu')} aria-haspopup="menu" data-testid="open-menu" onClick={openMenu}>
        <IconBinaryTree size={18} />
      </IconButton>
    </>
  );
}

/// Buttons to find a node in the graph and to show its neighbourhood alone.
function NodeActions({ node, label }: { readonly node: string; readonly label: string }): ReactNode {
  const { port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const alone = useView('ego')?.centre === node;
  return (
    <>
      <StarButton thing={{ type: 'node', key: node, label }} />
      <IconButton label={voice.say('node.fly')} onClick={() => port.get()?.flyTo(node)}>
        <IconCurrentLocation size={18} />
      </IconButton>
      <IconButton
        label={voice.say(alone ? 'ego.leave' : 'ego.show')}
        look={alone ? 'on' : 'quiet'}
        aria-pressed={alone}
        onClick={() => view.update(alone ? leaveNeighbourhood() : enterNeighbourhood(node))}
      >
        <IconTopologyStarRing3 size={18} />
      </IconButton>
    </>
  );
}

interface Props {
  readonly node: string;
  readonly attributes: NodeAttributes;
  readonly children?: ReactNode;
}

export function NodeHeader({ node, attributes, children }: Props): ReactNode {
  const voice = useVoice();
  const other = otherLabelOf(attributes, voice.language);
  return (
    <header>
      <div className={classes.head}>
        <span className={classes.kind}>
          <ShapeIcon kind={attributes.kind} />
          <Words size="sm" dimmed>
            {describeKind(attributes, voice)}
          </Words>
        </span>
        <span className={classes.signs}>
          <NodePrompts node={node} />
          <NodeActions node={node} label={labelOf(attributes, 'ar')} />
          <ClosePanel />
        </span>
      </div>
      <div className={classes.names}>
        <h2>
          <bdi>{labelOf(attributes, voice.language)}</bdi>
        </h2>
        {other && (
          <Words dimmed>
            <bdi>{other}</bdi>
          </Words>
        )}
      </div>
      {children}
    </header>
  );
}
