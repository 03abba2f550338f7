/// How a date was found, where its words alone do not say it: "Sunday", counted from the day of publication. The one rule
/// kept here: the words of the date are shown as the article has them, with the way to where they stand.

import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import type { DateValue } from '../../model/date.ts';
import type { ClaimEvidence, DocumentRecord } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { type DateStory, maybeDateStory, type Place } from '../data/date-story.ts';
import type { Voice } from '../i18n/voice.ts';
import { openArticle } from '../state/selection.ts';
import classes from './date-reason.module.css';

/// A day with its weekday, a longer time by its name.
function sayDays({ start, end }: DateValue, voice: Voice): string {
  return end ? voice.say('dateReason.range', { start: voice.day(start), end: voice.day(end) }) : voice.day(start);
}

/// What was counted from: the day of publication, or the day of writing where that is another.
function sayAnchor({ rule, days }: DateStory, published: string | null, voice: Voice): string {
  const [first = '', second] = days.map((day) => voice.day(day));
  const date = second ? voice.say('dateReason.or', { a: first, b: second }) : first;
  if (rule === 'only-day') return voice.say('dateReason.after', { date });
  if (rule !== 'published') return voice.say('dateReason.written', { date });
  if (published === null || published === days[0]) return voice.say('dateReason.published', { date });
  const printed = voice.say('dateReason.published', { date: voice.day(published) });
  return [printed, voice.say('dateReason.written', { date })].join(voice.language === 'ar' ? '، ' : ', ');
}

/// Words of the article; those of another sentence lead there.
function Words({ place, document }: { readonly place: Place; readonly document: DocumentRecord }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const words = (
    <q className={classes.words} dir="auto" lang={document.language}>
      {place.words}
    </q>
  );
  if (!place.elsewhere) return words;
  return (
    <UnstyledButton
      className={classes.place}
      title={voice.say('identity.open', { name: place.words })}
      onClick={() => view.update(openArticle({ document: document.id, ...place.sentence }))}
    >
      {words}
    </UnstyledButton>
  );
}

interface StoryProps {
  readonly story: DateStory;
  readonly document: DocumentRecord;
}

/// The whole of it in one line: «الأحد» + published Wednesday 12 February 2020 → Sunday 9 February 2020.
function Formula({ story, document }: StoryProps): ReactNode {
  const voice = useVoice();
  return (
    <p className={classes.formula} data-testid="date-formula">
      {story.words && <Words place={story.words} document={document} />}
      {story.words && story.days.length > 0 && <span> + </span>}
      {story.days.length > 0 && <bdi>{sayAnchor(story, document.published, voice)}</bdi>}
      <span aria-hidden="true">{voice.direction === 'rtl' ? ' ← ' : ' → '}</span>
      <bdi className={classes.result}>{sayDays(story.value, voice)}</bdi>
    </p>
  );
}

function Story({ story, document }: StoryProps): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.story} data-testid="date-story">
      <Formula story={story} document={document} />
      <p>
        {voice.say(`reading.${story.rule}`)}
        {story.anchor && (
          <>
            {': '}
            <Words place={story.anchor} document={document} />
          </>
        )}
      </p>
      {story.taken && (
        <p data-rule={story.taken.rule}>
          {voice.say(`taking.${story.taken.rule}`)}
          {story.taken.from && (
            <>
              {': '}
              <Words place={story.taken.from} document={document} />
            </>
          )}
        </p>
      )}
    </div>
  );
}

/// A way to ask how the date of a claim was found; nothing where its words say it themselves.
export function DateReason({ claim }: { readonly claim: ClaimEvidence | undefined }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const [open, setOpen] = useState(false);
  const id = useId();
  const document = dataset.documents.get(claim?.document ?? '');
  const story = claim && maybeDateStory(claim, document);
  if (!story || !document) return null;
  return (
    <>
      <UnstyledButton
        className={classes.ask}
        aria-expanded={open}
        aria-controls={id}
        data-testid="date-reason"
        onClick={() => setOpen(!open)}
      >
        {voice.say('dateReason.ask')}
        <IconChevronDown size={14} aria-hidden="true" className={classes.chevron} />
      </UnstyledButton>
      <div id={id} className={classes.room}>
        {open && <Story story={story} document={document} />}
      </div>
    </>
  );
}
