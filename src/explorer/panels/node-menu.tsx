/// The menu of a node: what is around it by each relation, and where one can go from it. The one rule kept here: a
/// relation says how many nodes it leads to before it is opened.

import { Menu, UnstyledButton } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconFocusCentered,
  IconId,
  IconPinnedOff,
  IconRoute,
  IconSquare,
  IconSquareCheckFilled,
  IconSquareMinus,
} from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { useFocusReturn } from '../context/focus-return.ts';
import type { Prompt } from '../context/prompt.ts';
import { bundlesOf, type NodeBundle } from '../data/bundle.ts';
import { kindName, labelOf, relationName } from '../i18n/name.ts';
import { closeBundles, enterBundle, enterNeighbourhood, makeCentre, openBundles } from '../state/ego.ts';
import { releaseNode } from '../state/pin.ts';
import { askRoute } from '../state/route.ts';
import { selectNode } from '../state/selection.ts';
import classes from './node-menu.module.css';

type State = 'open' | 'part' | 'closed';

const SIGNS = { open: IconSquareCheckFilled, part: IconSquareMinus, closed: IconSquare };
const CHECKED = { open: true, part: 'mixed', closed: false } as const;

function useBundles(node: string): readonly NodeBundle[] {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  return useMemo(() => bundlesOf(dataset, visible, node), [dataset, visible, node]);
}

/// Whether what a bundle leads to is in the picture; without a neighbourhood there is nothing to open or close.
function useStateOf(node: string): (bundle: NodeBundle) => State {
  const ego = useView('ego');
  return ({ relation, shown, total }) => {
    if (ego?.closed.some((bundle) => bundle.node === node && bundle.relation === relation)) return 'closed';
    if (shown === total) return 'open';
    return shown > 1 ? 'part' : 'closed';
  };
}

function BundleRow({
  node,
  bundle,
  others,
}: {
  readonly node: string;
  readonly bundle: NodeBundle;
  readonly others: readonly NodeBundle[];
}): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const ego = useView('ego');
  const state = useStateOf(node)(bundle);
  const { relation, shown, total, kinds } = bundle;
  const Sign = SIGNS[state];
  const toggle = (): void => {
    if (!ego)
      view.update(
        enterBundle(
          node,
          others.map((other) => other.relation),
        ),
      );
    else view.update((state === 'open' ? closeBundles : openBundles)(node, [relation]));
  };
  const led = kinds.slice(0, 3).map(([kind, n]) => `${kindName(kind, voice)} ${voice.number(n)}`);
  return (
    <Menu.Item
      closeMenuOnClick={false}
      {...(ego && { role: 'menuitemcheckbox', 'aria-checked': CHECKED[state] })}
      data-testid="bundle"
      data-relation={relation}
      leftSection={<Sign size={16} aria-hidden="true" opacity={ego ? 1 : 0} />}
      rightSection={
        <span className={classes.count}>
          {ego && shown < total ? voice.say('ego.part', { shown, total }) : voice.number(total)}
        </span>
      }
      onClick={toggle}
    >
      {relationName(relation, voice.language)} <span className={classes.kinds}>{led.join(' · ')}</span>
    </Menu.Item>
  );
}

/// Opening or folding all at once.
function AllRows({ node, bundles }: { readonly node: string; readonly bundles: readonly NodeBundle[] }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const ego = useView('ego');
  const relations = bundles.map(({ relation }) => relation);
  if (!ego) return null;
  return (
    <>
      <Menu.Item
        closeMenuOnClick={false}
        leftSection={<IconArrowsMaximize size={16} />}
        data-testid="expand"
        onClick={() => view.update(openBundles(node, relations))}
      >
        {voice.say('ego.expand')}
      </Menu.Item>
      <Menu.Item
        closeMenuOnClick={false}
        leftSection={<IconArrowsMinimize size={16} />}
        data-testid="collapse"
        onClick={() => view.update(closeBundles(node, relations))}
      >
        {voice.say('ego.collapse')}
      </Menu.Item>
    </>
  );
}

function CentreRow({ node }: { readonly node: string }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const ego = useView('ego');
  if (ego?.centre === node) return null;
  return (
    <Menu.Item
      leftSection={<IconFocusCentered size={16} />}
      data-testid="make-centre"
      onClick={() => view.update(ego ? makeCentre(node) : enterNeighbourhood(node))}
    >
      {voice.say(ego ? 'ego.centre' : 'ego.show')}
    </Menu.Item>
  );
}

/// The way back to where the layout has it, for a node that was put elsewhere by hand.
function ReleaseRow({ node }: { readonly node: string }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  if (!useView('pins').some((pin) => pin.node === node)) return null;
  return (
    <Menu.Item
      leftSection={<IconPinnedOff size={16} />}
      data-testid="menu-release"
      onClick={() => view.update(releaseNode(node))}
    >
      {voice.say('hold.release')}
    </Menu.Item>
  );
}

function LinkRow({ node }: { readonly node: string }): ReactNode {
  const { dataset, prompt } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const selection = useView('selection');
  const from = selection?.type === 'node' && selection.key !== node ? dataset.nodes.get(selection.key) : undefined;
  return (
    <Menu.Item
      leftSection={<IconRoute size={16} />}
      data-testid="menu-link"
      closeMenuOnClick={from !== undefined}
      onClick={() =>
        from ? view.update(askRoute(from.key, node)) : prompt.update(() => ({ kind: 'link', node }) as const)
      }
    >
      {from ? voice.say('ego.linkedTo', { label: labelOf(from.attributes, voice.language) }) : voice.say('path.ask')}
    </Menu.Item>
  );
}

export function NodeMenu({ place }: { readonly place: Prompt & { readonly kind: 'menu' } }): ReactNode {
  const { dataset, prompt } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const ego = useView('ego');
  const isOpen = useView('selection')?.key === place.node;
  const bundles = useBundles(place.node);
  useFocusReturn(true);
  const attributes = dataset.nodes.get(place.node)?.attributes;
  if (!attributes) return null;
  const close = (): void => prompt.update((now) => (now === place ? null : now));
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      shadow="md"
      width={280}
      withInitialFocusPlaceholder={false}
      menuItemTabIndex={0}
    >
      <Menu.Target>
        <UnstyledButton
          tabIndex={-1}
          aria-label={voice.say('ego.menu')}
          className={classes.place}
          style={{ insetBlockStart: place.y, left: place.x }}
        />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu} data-testid="node-menu">
        <Menu.Label>
          <bdi>{labelOf(attributes, voice.language)}</bdi>
        </Menu.Label>
        {!isOpen && (
          <Menu.Item leftSection={<IconId size={16} />} onClick={() => view.update(selectNode(place.node))}>
            {voice.say('ego.open')}
          </Menu.Item>
        )}
        <CentreRow node={place.node} />
        <LinkRow node={place.node} />
        <ReleaseRow node={place.node} />
        {bundles.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{voice.say(ego ? 'ego.relations' : 'ego.onlyRelation')}</Menu.Label>
            {bundles.map((bundle) => (
              <BundleRow
                key={bundle.relation}
                node={place.node}
                bundle={bundle}
                others={bundles.filter((other) => other !== bundle)}
              />
            ))}
            <AllRows node={place.node} bundles={bundles} />
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
