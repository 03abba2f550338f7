/// The invitation to the tour. The one rule kept here: it stands aside, is asked once, and never covers the graph.

import { Button, Group, Paper, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useVoice } from '../context/context.ts';
import { browserShelf, putOn, takeFrom } from '../state/shelf.ts';

const SEEN = 'isnad:tour';

/// Whether the browser remembers an answer; where it remembers nothing, nobody is asked again and again.
function wasAsked(): boolean {
  const shelf = browserShelf();
  return shelf === null || takeFrom(shelf, SEEN) !== null;
}

export function useTour(): () => Promise<void> {
  const voice = useVoice();
  return async () => {
    const { startTour } = await import('./tour.ts');
    startTour(voice);
  };
}

export function TourInvitation(): ReactNode {
  const voice = useVoice();
  const start = useTour();
  const [asked, setAsked] = useState(wasAsked);
  if (asked) return null;
  const answer = (wanted: boolean): void => {
    putOn(browserShelf(), SEEN, 'asked');
    setAsked(true);
    if (wanted) void start();
  };
  return (
    <Paper withBorder p="md" radius="md" data-testid="tour-invitation">
      <Text fw={600}>{voice.say('tour.invite')}</Text>
      <Text size="sm" c="dimmed" mt={2} mb="sm">
        {voice.say('tour.inviteText')}
      </Text>
      <Group gap="xs">
        <Button size="xs" onClick={() => answer(true)} data-testid="tour-start">
          {voice.say('tour.start')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={() => answer(false)} data-testid="tour-skip">
          {voice.say('tour.skip')}
        </Button>
      </Group>
    </Paper>
  );
}
