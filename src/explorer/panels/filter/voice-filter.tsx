/// The filter of who says it: the article itself, a source it names or does not name; which outlet; which speaker.
/// The one rule kept here: the three ask one thing of a claim each, and a claim must pass them all.

import type { ReactNode } from 'react';
import { useView, useVoice } from '../../context/context.ts';
import { isolate, toggleSpeakerKind } from '../../state/filter.ts';
import { VOICES } from '../../state/view.ts';
import { Entry } from './entry.tsx';
import classes from './filter.module.css';
import { Group } from './group.tsx';
import { OutletFilter } from './outlet-filter.tsx';
import { SpeakerSelect } from './speaker-select.tsx';
import { useFacets } from './use-facets.ts';

export function VoiceFilter(): ReactNode {
  const voice = useVoice();
  const counts = useFacets().voices;
  const hidden = useView('hidden');
  const speaker = useView('speaker');
  const active = hidden.speakers.length > 0 || hidden.outlets.length > 0 || speaker !== null;
  return (
    <Group title={voice.say('filter.voices')} active={active}>
      <ul className={classes.list}>
        {VOICES.map((kind) => (
          <Entry
            key={kind}
            name={voice.say(`voice.${kind}`)}
            count={counts.get(kind) ?? 0}
            hidden={hidden.speakers.includes(kind)}
            toggle={toggleSpeakerKind(kind)}
            only={isolate('speakers', kind, VOICES)}
          />
        ))}
      </ul>
      <SpeakerSelect />
      <OutletFilter />
    </Group>
  );
}
