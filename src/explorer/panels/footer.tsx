/// The foot of the page: what the graph holds. The one rule kept here: how many items have no evidence is counted
/// from the data as they are, each time the page opens.

import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useVoice } from '../context/context.ts';
import classes from './footer.module.css';

export function Footer(): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const { counts, generator } = dataset.manifest;
  const proven = dataset.unproven === 0;
  const parts = [
    voice.say('count.documents', { n: counts.documents }),
    voice.say('count.entities', { n: counts.entities }),
    voice.say('count.events', { n: counts.events }),
    voice.say('count.edges', { n: counts.edges }),
  ];
  return (
    <footer className={classes.footer}>
      <ul className={classes.counts}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <span className={classes.proof} data-proven={proven} data-testid="unproven" data-count={dataset.unproven}>
        {proven ? <IconShieldCheck size={15} aria-hidden="true" /> : <IconAlertTriangle size={15} aria-hidden="true" />}
        {voice.say('count.unproven', { n: dataset.unproven })}
      </span>
      <span className={classes.version} dir="ltr">
        isnad {generator.version}
      </span>
    </footer>
  );
}
