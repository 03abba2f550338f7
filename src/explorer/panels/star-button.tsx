/// The star beside a thing, and what one writes about it. The one rule kept here: one press stars, and a star taken
/// away brings back its note when it is set again.

import { Popover, Textarea } from '@mantine/core';
import { IconNote, IconStar, IconStarFilled } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useExplorer, useStore, useVoice } from '../context/context.ts';
import { IconButton } from '../control/icon-button.tsx';
import { entryOf, setNote, type Thing, toggleStar } from '../curation/notebook.ts';

/// The field for a note; what is typed is kept as it is typed.
export function NoteField({
  thing,
  autoFocus = false,
}: {
  readonly thing: Thing;
  readonly autoFocus?: boolean;
}): ReactNode {
  const { notebook } = useExplorer();
  const voice = useVoice();
  const note = entryOf(useStore(notebook), thing)?.note ?? '';
  return (
    <Textarea
      aria-label={voice.say('star.note')}
      placeholder={voice.say('star.notePlaceholder')}
      value={note}
      autosize
      minRows={2}
      maxRows={8}
      // The placeholder follows the page, what is written follows itself.
      {...(note && { dir: 'auto' })}
      data-autofocus={autoFocus || undefined}
      data-testid="note"
      onChange={({ currentTarget }) => notebook.update(setNote(thing, currentTarget.value))}
    />
  );
}

function NoteButton({ thing }: { readonly thing: Thing }): ReactNode {
  const voice = useVoice();
  const label = voice.say('star.note');
  return (
    <Popover width={300} position="bottom" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <IconButton label={label} data-testid="note-button">
          <IconNote size={17} />
        </IconButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <NoteField thing={thing} autoFocus />
      </Popover.Dropdown>
    </Popover>
  );
}

export function StarButton({ thing }: { readonly thing: Thing }): ReactNode {
  const { notebook } = useExplorer();
  const voice = useVoice();
  const entry = entryOf(useStore(notebook), thing);
  const removed = useRef('');
  const label = voice.say(entry ? 'star.remove' : 'star.add');
  const press = (): void => {
    const before = removed.current;
    removed.current = entry?.note ?? '';
    notebook.update(entry || before === '' ? toggleStar(thing) : setNote(thing, before));
  };
  return (
    <>
      {/* Before the star, which so stays under the pointer. */}
      {entry && <NoteButton thing={thing} />}
      <IconButton
        label={label}
        look={entry ? 'starred' : 'quiet'}
        aria-pressed={entry !== undefined}
        onClick={press}
        data-testid="star"
      >
        {entry ? <IconStarFilled size={17} /> : <IconStar size={17} />}
      </IconButton>
    </>
  );
}
