/// "Only what he says", wherever a speaker is named. The one rule kept here: the same press that sets the filter takes
/// it back.

import { IconMessage2, IconMessage2Off } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { IconButton } from '../control/icon-button.tsx';
import { TextButton } from '../control/text-button.tsx';
import { nameOf } from '../i18n/name.ts';
import { setSpeaker } from '../state/filter.ts';

function useSpeaker(speaker: string) {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const on = useView('speaker') === speaker;
  const name = nameOf(dataset, speaker, voice.language);
  return {
    on,
    label: on ? voice.say('speaker.all') : voice.say('speaker.only', { name }),
    toggle: () => view.update(setSpeaker(on ? null : speaker)),
  };
}

/// A sign beside a name in a list of sources.
export function SpeakerSign({ speaker }: { readonly speaker: string }): ReactNode {
  const { on, label, toggle } = useSpeaker(speaker);
  return (
    <IconButton label={label} look={on ? 'on' : 'quiet'} aria-pressed={on} onClick={toggle} data-testid="speaker-only">
      {on ? <IconMessage2Off size={16} /> : <IconMessage2 size={16} />}
    </IconButton>
  );
}

/// A button on the panel of somebody who says anything; for others nothing.
export function SpeakerButton({ speaker }: { readonly speaker: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const { on, label, toggle } = useSpeaker(speaker);
  const said = dataset.claims.ofSpeaker.get(speaker)?.length ?? 0;
  if (said === 0) return null;
  return (
    <TextButton
      look={on ? 'on' : 'outlined'}
      icon={on ? <IconMessage2Off size={15} /> : <IconMessage2 size={15} />}
      aria-pressed={on}
      title={label}
      onClick={toggle}
      data-testid="speaker-only"
    >
      {voice.say('speaker.onlyShort')} · {voice.number(said)}
    </TextButton>
  );
}
