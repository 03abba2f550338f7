/// The parts of a long panel, one press away. The one rule kept here: whoever jumps is there with the keyboard too.

import { Button } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import classes from './panel.module.css';

interface Jump {
  /// The anchor of the section.
  readonly to: string;
  readonly label: string;
  readonly icon: Icon;
}

export function JumpRow({ jumps }: { readonly jumps: readonly Jump[] }): ReactNode {
  const voice = useVoice();
  const still = useReducedMotion();
  const jump = (to: string): void => {
    const section = document.getElementById(to);
    section?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className={classes.jumps} aria-label={voice.say('panel.parts')}>
      {jumps.map(({ to, label, icon: Kind }) => (
        <Button
          key={to}
          variant="light"
          size="compact-sm"
          fw={500}
          leftSection={<Kind size={15} aria-hidden="true" />}
          data-testid={`jump-${to}`}
          onClick={() => jump(to)}
        >
          {label}
        </Button>
      ))}
    </nav>
  );
}
