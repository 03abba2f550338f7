/// What most paths go through, and what they are not to go through. The one rule kept here: leaving a node out takes
/// one click, and so does letting it in again.

import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import type { Path } from '../data/path.ts';
import { nameOf } from '../i18n/name.ts';
import { allowNode, avoidNode } from '../state/route.ts';
import type { Route } from '../state/view.ts';
import classes from './path-panel.module.css';
import { Section } from './section.tsx';

const MOST_SHOWN = 6;

/// The nodes between the ends with how many paths go through each, the most first.
function countThrough(paths: readonly Path[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { hops } of paths) {
    for (const { to } of hops.slice(0, -1)) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_SHOWN);
}

function Chip({ node, count }: { readonly node: string; readonly count?: number }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const label = nameOf(dataset, node, voice.language);
  const avoided = count === undefined;
  const what = voice.say(avoided ? 'path.allow' : 'path.notThrough', { label });
  return (
    <UnstyledButton
      className={classes.chip}
      data-avoided={avoided || undefined}
      data-testid={avoided ? 'allow' : 'avoid'}
      title={what}
      onClick={() => view.update(avoided ? allowNode(node) : avoidNode(node))}
    >
      <bdi>{label}</bdi>
      {!avoided && <span className={classes.count}>{voice.number(count)}</span>}
      <VisuallyHidden>{what}</VisuallyHidden>
      {avoided ? <IconArrowBackUp size={14} aria-hidden="true" /> : <IconX size={14} aria-hidden="true" />}
    </UnstyledButton>
  );
}

export function PathThrough({ paths, route }: { readonly paths: readonly Path[]; readonly route: Route }): ReactNode {
  const voice = useVoice();
  const through = countThrough(paths);
  if (through.length === 0 && route.avoid.length === 0) return null;
  return (
    <Section title={voice.say('path.through')}>
      <div className={classes.chips}>
        {through.map(([node, count]) => (
          <Chip key={node} node={node} count={count} />
        ))}
        {route.avoid.map((node) => (
          <Chip key={node} node={node} />
        ))}
      </div>
    </Section>
  );
}
