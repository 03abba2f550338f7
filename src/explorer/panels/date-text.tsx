/// A date in words. The one rule kept here: how exact it is and what settled it are always said with it.

import type { ReactNode } from 'react';
import type { DateValue } from '../../model/date.ts';
import { isEvent, type NodeAttributes } from '../../model/graph.ts';
import { useVoice } from '../context/context.ts';
import { Words } from '../control/words.tsx';
import type { Voice } from '../i18n/voice.ts';

export function sayDate({ start, end }: DateValue, voice: Voice): string {
  return end ? voice.say('date.from', { start: voice.date(start), end: voice.date(end) }) : voice.date(start);
}

/// The date of an event; undefined for one without, and for what is none.
export function sayEventDate(attributes: NodeAttributes | undefined, voice: Voice): string | undefined {
  return attributes && isEvent(attributes) && attributes.date ? sayDate(attributes.date, voice) : undefined;
}

export function DateText({ date }: { readonly date: DateValue }): ReactNode {
  const voice = useVoice();
  return (
    <span>
      <Words span size="sm">
        {sayDate(date, voice)}
      </Words>{' '}
      <Words span size="xs" dimmed>
        ({voice.say(`precision.${date.precision}`)} · {voice.say(`basis.${date.basis}`)})
      </Words>
    </span>
  );
}
