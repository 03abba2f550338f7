/// The head of a panel: the sign, the names, and what one can do. The one rule kept here: closing is always in the
/// same place.

import { ActionIcon, CloseButton, Group, Text, Title, Tooltip } from '@mantine/core';
import { IconBinaryTree, IconCurrentLocation, IconRoute, IconTopologyStarRing3 } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import type { NodeAttributes } from '../../model/graph.ts';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { describeKind, labelOf, otherLabelOf } from '../i18n/name.ts';
import { enterNeighbourhood, leaveNeighbourhood } from '../state/ego.ts';
import { clearSelection } from '../state/selection.ts';
import classes from './panel.module.css';
import { ShapeIcon } from './shape-icon.tsx';
import { StarButton } from './star-button.tsx';

export function ClosePanel(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  return <CloseButton aria-label={voice.say('panel.close')} onClick={() => view.update(clearSelection())} />;
}

/// Buttons that ask what a node is linked to, and what is around it by each relation.
function NodePrompts({ node }: { readonly node: string }): ReactNode {
  const { prompt } = useExplorer();
  const voice = useVoice();
  const [link, menu] = [voice.say('path.ask'), voice.say('ego.menu')];
  const openMenu = (event: MouseEvent<HTMLElement>): void => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    prompt.update(() => ({ kind: 'menu', node, x: left, y: bottom }));
  };
  return (
    <>
      <Tooltip label={link}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={link}
          data-testid="link-to"
          onClick={() => prompt.update(() => ({ kind: 'link', node }))}
        >
          <IconRoute size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={menu}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={menu}
          aria-haspopup="menu"
          data-testid="open-menu"
          onClick={openMenu}
        >
          <IconBinaryTree size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

/// Buttons to find a node in the graph and to show its neighbourhood alone.
function NodeActions({ node, label }: { readonly node: string; readonly label: string }): ReactNode {
  const { port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const alone = useView('ego')?.centre === node;
  const say = voice.say(alone ? 'ego.leave' : 'ego.show');
  return (
    <>
      <StarButton thing={{ type: 'node', key: node, label }} />
      <Tooltip label={voice.say('node.fly')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={voice.say('node.fly')}
          onClick={() => port.get()?.flyTo(node)}
        >
          <IconCurrentLocation size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={say}>
        <ActionIcon
          variant={alone ? 'filled' : 'subtle'}
          {...(!alone && { color: 'gray' })}
          aria-label={say}
          aria-pressed={alone}
          onClick={() => view.update(alone ? leaveNeighbourhood() : enterNeighbourhood(node))}
        >
          <IconTopologyStarRing3 size={18} />
        </ActionIcon>
      </Tooltip>
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
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Group gap={8} wrap="nowrap">
          <ShapeIcon kind={attributes.kind} />
          <Text size="sm" c="dimmed">
            {describeKind(attributes, voice)}
          </Text>
        </Group>
        <Group gap={2} wrap="nowrap">
          <NodePrompts node={node} />
          <NodeActions node={node} label={labelOf(attributes, 'ar')} />
          <ClosePanel />
        </Group>
      </Group>
      <div className={classes.names}>
        <Title order={2} size="h3">
          <bdi>{labelOf(attributes, voice.language)}</bdi>
        </Title>
        {other && (
          <Text c="dimmed">
            <bdi>{other}</bdi>
          </Text>
        )}
      </div>
      {children}
    </header>
  );
}
