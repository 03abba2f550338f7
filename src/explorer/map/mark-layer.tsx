/// The circles with their numbers. The one rule kept here: a circle says in words what it stands for, whatever it looks
/// like.

import type { ReactNode } from 'react';
import { useExplorer, useView, useVoice } from '../context/context.ts';
import { nameOf } from '../i18n/name.ts';
import type { Cluster } from './cluster.ts';
import classes from './map.module.css';

/// The least radius in which a number can be read.
const ROOM = 9;

interface Props {
  readonly cluster: Cluster;
  readonly faded: boolean;
  /// Whether the keyboard stands here.
  readonly active: boolean;
  onChoose(): void;
}

export function useClusterName(): (cluster: Cluster) => string {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const names = useView('names');
  return ({ members }) => {
    const label = nameOf(dataset, members[0]?.key ?? '', names);
    return members.length > 1 ? `${label} +${voice.number(members.length - 1)}` : label;
  };
}

export function MarkCircle({ cluster, faded, active, onChoose }: Props): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const nameOf = useClusterName();
  const { x, y, radius, weight, lit, members } = cluster;
  const [first] = members;
  const isState = dataset.nodes.get(first?.key ?? '')?.attributes.kind === 'state';
  const evidence = voice.say('map.evidence', { n: weight });
  const near = first?.near ? ` (${voice.say('map.near', { place: first.position.name })})` : '';
  const said = `${voice.say('map.mark', { label: nameOf(cluster), evidence })}${near}`;
  return (
    <g
      className={classes.mark}
      data-mark={first?.key}
      data-members={members.length}
      data-lit={lit || undefined}
      data-faded={faded || undefined}
      data-active={active || undefined}
      data-state={isState || undefined}
      data-empty={weight === 0 || undefined}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of its own */}
      <g role="button" tabIndex={-1} aria-label={said} onClick={onChoose}>
        <title>{said}</title>
        <circle r={radius + 5} className={classes.halo} />
        <circle r={radius} className={classes.circle} />
      </g>
      {/* Beside the button, not in it: the name says the number in words, where the circle shows a digit. */}
      {radius >= ROOM && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text of a picture takes no focus
        <text className={classes.number} dy="0.36em" aria-hidden="true">
          {voice.number(weight)}
        </text>
      )}
    </g>
  );
}
