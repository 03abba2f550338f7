/// "Only what one says": choosing whose words alone count. The one rule kept here: a name is found in any spelling
/// and either script, and beside each stands how many sentences tell what they say.

import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { fold } from '../../../arabic/fold.ts';
import { useExplorer, useView, useViewStore, useVoice } from '../../context/context.ts';
import { labelOf, otherLabelOf } from '../../i18n/name.ts';
import { setSpeaker } from '../../state/filter.ts';
import { ShapeIcon } from '../shape-icon.tsx';
import classes from './filter.module.css';
import { useFacets } from './use-facets.ts';

const MOST_OPTIONS = 60;

/// Those who say anything, with their names folded; who says most stands first.
function useSpeakers() {
  const { dataset } = useExplorer();
  const voice = useVoice();
  return useMemo(() => {
    const speaking = [...dataset.claims.ofSpeaker].sort((a, b) => b[1].length - a[1].length);
    const folded = new Map<string, string>();
    const options: ComboboxItem[] = [];
    for (const [key] of speaking) {
      const attributes = dataset.nodes.get(key)?.attributes;
      if (!attributes) continue;
      const aliases = 'aliases' in attributes ? attributes.aliases : [];
      folded.set(key, fold([attributes.labels.ar, attributes.labels.en, ...aliases].join(' ')));
      options.push({ value: key, label: labelOf(attributes, voice.language) });
    }
    return { folded, options };
  }, [dataset, voice.language]);
}

function Speaker({ speaker }: { readonly speaker: string }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const counts = useFacets().speakers;
  const attributes = dataset.nodes.get(speaker)?.attributes;
  if (!attributes) return null;
  return (
    <span className={classes.speaker}>
      <ShapeIcon kind={attributes.kind} />
      <span className={classes.name}>
        <bdi>{labelOf(attributes, voice.language)}</bdi>
        {otherLabelOf(attributes, voice.language) && (
          <span className={classes.other}>
            <bdi>{otherLabelOf(attributes, voice.language)}</bdi>
          </span>
        )}
      </span>
      <span className={classes.count}>{voice.number(counts.get(speaker) ?? 0)}</span>
    </span>
  );
}

export function SpeakerSelect(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const speaker = useView('speaker');
  const { folded, options } = useSpeakers();
  const isFound: OptionsFilter = ({ options: all, search }) =>
    (all as ComboboxItem[]).filter(({ value }) => folded.get(value)?.includes(fold(search))).slice(0, MOST_OPTIONS);
  if (options.length === 0) return null;
  return (
    <Select
      size="xs"
      className={classes.select}
      label={voice.say('filter.speaker')}
      placeholder={voice.say('filter.anySpeaker')}
      nothingFoundMessage={voice.say('filter.noneFound')}
      data={options}
      value={speaker}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': voice.say('filter.clearSpeaker') }}
      filter={isFound}
      maxDropdownHeight={280}
      comboboxProps={{ width: 280, position: 'bottom-start' }}
      renderOption={({ option }) => <Speaker speaker={option.value} />}
      onChange={(chosen) => view.update(setSpeaker(chosen))}
      data-testid="speaker"
    />
  );
}
