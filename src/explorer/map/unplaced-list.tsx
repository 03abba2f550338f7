/// The places that are not on the map. The one rule kept here: each is listed with the reason, and can be opened like
/// any other.

import { Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconMapPinOff } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useView, useVoice } from '../context/context.ts';
import { stateName } from '../i18n/state-name.ts';
import { NodeLink } from '../panels/node-link.tsx';
import classes from './map.module.css';
import type { Unplaced } from './mark.ts';

function Reason({ missing, states }: Unplaced): ReactNode {
  const voice = useVoice();
  const names = useView('names');
  const list = new Intl.ListFormat(voice.language, { type: 'disjunction' });
  const said = list.format(states.map((code) => stateName(code, names)));
  return <span>{voice.say(`map.${missing}`, { states: said })}</span>;
}

export function UnplacedList({ unplaced }: { readonly unplaced: readonly Unplaced[] }): ReactNode {
  const voice = useVoice();
  const [open, setOpen] = useState(true);
  const id = useId();
  if (unplaced.length === 0) return null;
  return (
    <section className={classes.unplaced} data-testid="unplaced">
      <UnstyledButton
        className={classes.unplacedHead}
        aria-expanded={open}
        aria-controls={id}
        title={voice.say('map.unplacedWhy')}
        onClick={() => setOpen(!open)}
      >
        <IconMapPinOff size={16} aria-hidden="true" />
        <Text span size="sm" fw={500}>
          {voice.say('map.unplaced', { n: unplaced.length })}
        </Text>
        <IconChevronDown size={15} aria-hidden="true" className={classes.chevron} data-open={open || undefined} />
      </UnstyledButton>
      <ul id={id} className={classes.unplacedList} hidden={!open}>
        {unplaced.map((one) => (
          <li key={one.key}>
            <NodeLink node={one.key} />
            <Text size="xs" c="dimmed" className={classes.reason}>
              <Reason {...one} />
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
