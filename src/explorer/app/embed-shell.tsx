/// The page inside another page. The one rule kept here: the picture alone, with the evidence over it when something is
/// selected, and a way to the whole.

import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useOfView, useStore, useViewStore, useVoice } from '../context/context.ts';
import { Details } from '../panels/details.tsx';
import { encodeView } from '../state/hash.ts';
import classes from './embed-shell.module.css';

export function EmbedShell({ children }: { readonly children: ReactNode }): ReactNode {
  const view = useStore(useViewStore());
  const voice = useVoice();
  const selected = useOfView(({ selection }) => selection !== null);
  const whole = `#${encodeView({ ...view, embed: false })}`;
  return (
    <div className={classes.frame} data-testid="embed">
      {children}
      {selected && (
        <aside id="details" tabIndex={-1} className={classes.details} aria-label={voice.say('panel.label')}>
          <Details />
        </aside>
      )}
      <Anchor href={whole} target="_blank" rel="noopener" size="xs" className={classes.whole}>
        {voice.say('share.whole')} <IconExternalLink size={13} aria-hidden="true" />
      </Anchor>
    </div>
  );
}
