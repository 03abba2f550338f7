/// Asking what a node is linked to: the name of the other end is typed, and the paths come. The one rule kept here:
/// the keyboard alone is enough, and nothing changes until the other end is chosen.

import { Combobox, type ComboboxStore, Modal, Text, TextInput, useCombobox } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { useFocusReturn } from '../context/focus-return.ts';
import { nameOf } from '../i18n/name.ts';
import { guessNames } from '../search/guess.ts';
import { type Hit, search } from '../search/search.ts';
import { askRoute } from '../state/route.ts';
import classes from './search-box.module.css';
import { HitRow } from './search-hit.tsx';

const MOST_OFFERED = 4;

interface Offers {
  readonly hits: readonly Hit[];
  /// Names like what was typed, where nothing is called so.
  readonly guesses: readonly Hit[];
}

function useOffers(node: string, typed: string): Offers {
  const { search: index } = useExplorer();
  return useMemo(() => {
    const others = (hits: readonly Hit[]): readonly Hit[] =>
      hits.filter((hit) => hit.group !== 'sentence' && hit.node !== node);
    const hits = others(search(index, typed, MOST_OFFERED));
    return { hits, guesses: hits.length > 0 ? [] : others(guessNames(index, typed, MOST_OFFERED)) };
  }, [index, typed, node]);
}

function Offered({ hits, typed }: { readonly hits: readonly Hit[]; readonly typed: string }): ReactNode {
  return hits.map((hit) => (
    <Combobox.Option key={hit.node} value={hit.node} className={classes.option}>
      <HitRow hit={hit} query={typed} />
    </Combobox.Option>
  ));
}

/// The keys of the field that its list leaves alone.
function press({ key }: KeyboardEvent, combobox: ComboboxStore, close: () => void): void {
  // The list is never closed by itself, and would keep the key from the dialog.
  if (key === 'Escape') close();
  // Whoever types faster than the list is drawn means its first entry.
  if (key !== 'Enter' || combobox.getSelectedOptionIndex() >= 0) return;
  combobox.selectFirstOption();
  combobox.clickSelectedOption();
}

export function LinkDialog({ node }: { readonly node: string }): ReactNode {
  const { dataset, prompt } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  useFocusReturn();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened: true });
  const { hits, guesses } = useOffers(node, typed);
  const close = (): void => prompt.update(() => null);
  const choose = (other: string): void => {
    close();
    view.update(askRoute(node, other));
  };
  const type = (text: string): void => {
    setTyped(text);
    requestAnimationFrame(() => combobox.selectFirstOption());
  };
  const title = voice.say('path.askTitle', { label: nameOf(dataset, node, voice.language) });
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': voice.say('panel.close') }}>
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            value={typed}
            dir={voice.direction}
            aria-label={voice.say('path.askName')}
            placeholder={voice.say('path.askName')}
            leftSection={<IconRoute size={17} aria-hidden="true" />}
            data-testid="link-name"
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => press(event, combobox, close)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={classes.offers} aria-label={voice.say('path.askName')}>
          <Offered hits={hits} typed={typed} />
          {guesses.length > 0 && (
            <Combobox.Group label={voice.say('search.guess')} data-testid="link-guess">
              <Offered hits={guesses} typed={typed} />
            </Combobox.Group>
          )}
          {typed.trim() !== '' && hits.length + guesses.length === 0 && (
            <Combobox.Empty>
              <Text size="sm" c="dimmed">
                {voice.say('search.none', { query: typed })}
              </Text>
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox>
    </Modal>
  );
}
