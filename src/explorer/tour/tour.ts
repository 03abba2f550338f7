/// The tour: seven steps at most from a name to a citation. The one rule kept here: it points at what is on the page, skips what
/// is not, and leaves the view as it was.

import 'driver.js/dist/driver.css';
import './tour.css';
import { type Driver, type DriveStep, driver } from 'driver.js';
import type { MessageKey } from '../i18n/messages.ts';
import type { Voice } from '../i18n/voice.ts';

/// Where each step points, in order; the text is `tour.<name>` and `tour.<name>Text`.
const STEPS = [
  ['search', '[data-tour="search"]'],
  ['graph', '[data-testid="canvas"]'],
  ['panel', '[data-tour="details"]'],
  ['filter', '[data-tour="filter"]'],
  ['time', '[data-testid="timeline-button"]'],
  ['actors', '[data-testid="projection"]'],
  ['dossier', '[data-testid="dossier-button"]'],
] as const;

function stepsOn(page: Document, voice: Voice): readonly DriveStep[] {
  const present = STEPS.filter(([, place]) => page.querySelector(place) !== null);
  return present.map(([name, element]) => ({
    element,
    popover: {
      title: voice.say(`tour.${name}` as MessageKey),
      description: voice.say(`tour.${name}Text` as MessageKey),
    },
  }));
}

/// The count as the library writes it, filled in by itself.
function progressText(voice: Voice): string {
  return voice.say('tour.progress', { step: '{{current}}', steps: '{{total}}' });
}

/// The keys of the tour: the arrow of the reading direction leads on, the other one back, Escape ends it.
function listenToKeys(tour: Driver, { direction }: Voice): () => void {
  const [onwards, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const acts = new Map([
    [onwards, () => tour.moveNext()],
    [back, () => tour.movePrevious()],
    ['Escape', () => tour.destroy()],
  ]);
  const listen = (event: KeyboardEvent): void => {
    const act = acts.get(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  window.addEventListener('keydown', listen, { capture: true });
  return () => window.removeEventListener('keydown', listen, { capture: true });
}

/// The library writes these on what it points at, and takes them away, whatever they said before.
const OVERWRITTEN = ['aria-haspopup', 'aria-expanded', 'aria-controls'] as const;

/// Remembers what the elements of the tour say of themselves; the function it returns has them say it again.
function keepWords(page: Document): () => void {
  const elements = STEPS.flatMap(([, place]) => page.querySelector(place) ?? []);
  const words = elements.flatMap((element) =>
    OVERWRITTEN.map((name) => ({ element, name, text: element.getAttribute(name) })),
  );
  return () => {
    for (const { element, name, text } of words) {
      if (text === null) element.removeAttribute(name);
      else element.setAttribute(name, text);
    }
  };
}

/// Starts the tour.
export function startTour(voice: Voice): void {
  let stopListening = (): void => {};
  const restoreWords = keepWords(document);
  const tour = driver({
    steps: [...stepsOn(document, voice)],
    animate: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    allowKeyboardControl: false,
    showProgress: true,
    progressText: progressText(voice),
    nextBtnText: voice.say('tour.next'),
    prevBtnText: voice.say('tour.back'),
    doneBtnText: voice.say('tour.done'),
    popoverClass: 'isnad-tour',
    stagePadding: 6,
    stageRadius: 8,
    onPopoverRender: ({ closeButton }) => closeButton.setAttribute('aria-label', voice.say('tour.close')),
    // Before the library writes, hence a moment later.
    onHighlightStarted: () => queueMicrotask(restoreWords),
    onDestroyed: () => {
      restoreWords();
      stopListening();
    },
  });
  stopListening = listenToKeys(tour, voice);
  tour.drive();
}
