/// The parts of a long panel, one press away. The one rule kept here: whoever jumps is there with the keyboard too.

import { useReducedMotion } from '@mantine/hooks';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useVoice } from '../context/context.ts';
import { TextButton } from '../control/text-button.tsx';
import { hurry } from '../pace/idle.ts';
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
    // What is jumped to may be about to be drawn.
    flushSync(hurry);
    const section = document.getElementById(to);
    section?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className={classes.jumps} aria-label={voice.say('panel.parts')}>
      {jumps.map(({ to, label, icon: Kind }) => (
        <TextButton
          key={to}
          icon={<Kind size={15} aria-hidden="true" />}
          data-testid={`jump-${to}`}
          onClick={() => jump(to)}
        >
          {label}
        </TextButton>
      ))}
    </nav>
  );
}
