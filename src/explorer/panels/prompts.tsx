/// What is asked of a node at the moment: its menu, or what it is linked to. The one rule kept here: one is asked at a
/// time, and what asks is loaded when it is first needed.

import { lazy, type ReactNode, Suspense } from 'react';
import { useExplorer, useStore } from '../context/context.ts';

const NodeMenu = lazy(() => import('./node-menu.tsx').then((module) => ({ default: module.NodeMenu })));
const LinkDialog = lazy(() => import('./link-dialog.tsx').then((module) => ({ default: module.LinkDialog })));

export function Prompts(): ReactNode {
  const asked = useStore(useExplorer().prompt);
  if (!asked) return null;
  return (
    <Suspense>
      {asked.kind === 'menu' ? (
        <NodeMenu key={`${asked.node}:${asked.x}:${asked.y}`} place={asked} />
      ) : (
        <LinkDialog key={asked.node} node={asked.node} />
      )}
    </Suspense>
  );
}
