/// What a circle that stands for several places holds. The one rule kept here: each of them can be chosen, however close
/// they lie together.

import { Menu } from '@mantine/core';
import { IconZoomIn } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { labelOf } from '../i18n/name.ts';
import { ShapeIcon } from '../panels/shape-icon.tsx';
import { selectNode } from '../state/selection.ts';
import type { Cluster } from './cluster.ts';
import classes from './map.module.css';
import type { Mark } from './mark.ts';
import type { MapCamera } from './use-camera.ts';
import type { World } from './world.ts';

export interface OpenCluster {
  readonly cluster: Cluster | undefined;
  open(cluster: Cluster): void;
  close(): void;
}

/// The circle that is open; it closes by itself when the map moves it apart.
export function useOpenCluster(clusters: readonly Cluster[]): OpenCluster {
  const [key, setKey] = useState<string | null>(null);
  return {
    cluster: clusters.find(({ members }) => members.length > 1 && members[0]?.key === key),
    open: ({ members }) => setKey(members[0]?.key ?? null),
    close: () => setKey(null),
  };
}

function Member({ mark }: { readonly mark: Mark }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const names = useView('names');
  const attributes = dataset.nodes.get(mark.key)?.attributes;
  if (!attributes) return null;
  return (
    <Menu.Item
      leftSection={<ShapeIcon kind={attributes.kind} />}
      rightSection={<span className={classes.memberWeight}>{voice.number(mark.weight)}</span>}
      onClick={() => view.update(selectNode(mark.key))}
    >
      <bdi>{labelOf(attributes, names)}</bdi>
    </Menu.Item>
  );
}

export function ClusterMenu({ cluster, close, map, world }: OpenCluster & { map: MapCamera; world: World }): ReactNode {
  const voice = useVoice();
  if (!cluster) return null;
  const { members, x, y } = cluster;
  const onClose = (): void => {
    close();
    map.focus();
  };
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom"
      withArrow
      withInitialFocusPlaceholder={false}
      // Not by keys: the one that opens it is not through yet.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <span className={classes.anchor} style={{ transform: `translate(${x}px, ${y + cluster.radius}px)` }} />
      </Menu.Target>
      <Menu.Dropdown className={classes.members} dir={voice.direction}>
        <Menu.Label>{voice.say('map.together', { n: members.length })}</Menu.Label>
        {members.map((mark) => (
          <Member key={mark.key} mark={mark} />
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconZoomIn size={15} aria-hidden="true" />}
          onClick={() => map.show(members.flatMap(({ position }) => world.place(position) ?? []))}
        >
          {voice.say('map.closer')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
