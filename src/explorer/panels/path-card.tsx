/// One path in the list. The one rule kept here: being on it lights it in the graph, and choosing it keeps it lit and
/// shows all of it.

import { Text, UnstyledButton } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import type { Path } from '../data/path.ts';
import { HopRows } from './path-hop.tsx';
import classes from './path-panel.module.css';

interface Props {
  readonly path: Path;
  /// Its place in the list, from 1.
  readonly place: number;
  readonly chosen: boolean;
  onLight(on: boolean): void;
  onChoose(): void;
}

export function PathCard({ path, place, chosen, onLight, onChoose }: Props): ReactNode {
  const voice = useVoice();
  const label = `${voice.number(place)}. ${voice.say('path.hops', { n: path.hops.length })}`;
  return (
    <article
      className={classes.path}
      data-chosen={chosen || undefined}
      data-testid="path"
      onMouseEnter={() => onLight(true)}
      onMouseLeave={() => onLight(false)}
      onFocus={() => onLight(true)}
      onBlur={() => onLight(false)}
    >
      <UnstyledButton
        className={classes.choose}
        aria-pressed={chosen}
        title={voice.say('path.choose')}
        data-testid="choose-path"
        onClick={onChoose}
      >
        <Text size="sm" fw={600}>
          {label}
        </Text>
        <IconBulb size={16} aria-hidden="true" className={classes.bulb} />
      </UnstyledButton>
      <ol className={classes.hops}>
        {path.hops.map((hop) => (
          <HopRows key={hop.to} hop={hop} />
        ))}
      </ol>
    </article>
  );
}
