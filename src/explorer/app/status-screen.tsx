/// What stands in place of the graph while it is read, and when it cannot be. The one rule kept here: every screen
/// says what to do next.

import { Button, Center, Code, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconMoodEmpty, IconPlugConnectedX, IconTopologyStar3 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import type { Problem } from '../data/load.ts';
import type { Voice } from '../i18n/voice.ts';
import { OpenFileButton } from '../panels/open-file-button.tsx';

function Screen({
  icon,
  title,
  children,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Center component="main" h="100vh" p="lg">
      <Stack align="center" gap="md" maw={520} w="100%">
        {icon}
        <Title order={1} size="h3" ta="center">
          {title}
        </Title>
        {children}
      </Stack>
    </Center>
  );
}

export function LoadingScreen({ share }: { readonly share: number }): ReactNode {
  const voice = useVoice();
  const label = voice.say('load.title');
  return (
    <Screen icon={<IconTopologyStar3 size={44} stroke={1.4} aria-hidden="true" />} title={voice.say('app.name')}>
      <Text c="dimmed" ta="center">
        {voice.say('app.tagline')}
      </Text>
      <Progress.Root w={260} size="sm">
        <Progress.Section value={Math.max(8, share * 100)} aria-label={label} striped animated />
      </Progress.Root>
      <Text size="sm" c="dimmed" role="status">
        {voice.say(share < 1 ? 'load.graph' : 'load.index')}
      </Text>
    </Screen>
  );
}

function explain(problem: Problem, voice: Voice): string {
  if (problem.kind === 'schema') return voice.say('fail.schema', { found: problem.found, expected: problem.expected });
  if (problem.kind === 'missing') return voice.say('fail.missing', { file: problem.file });
  return voice.say(`fail.${problem.kind}`, { file: problem.file, reason: problem.reason });
}

/// The explanation, with the command at its end set apart.
function Explanation({ text }: { readonly text: string }): ReactNode {
  const at = text.indexOf('isnad ');
  if (at < 0) return <Text ta="center">{text}</Text>;
  return (
    <>
      <Text ta="center">{text.slice(0, at)}</Text>
      <Code block dir="ltr">
        {text.slice(at)}
      </Code>
    </>
  );
}

export function ProblemScreen({ problem, onRetry }: { readonly problem: Problem; onRetry(): void }): ReactNode {
  const voice = useVoice();
  return (
    <Screen icon={<IconPlugConnectedX size={44} stroke={1.4} aria-hidden="true" />} title={voice.say('fail.title')}>
      <div role="alert">
        <Explanation text={explain(problem, voice)} />
      </div>
      <Group justify="center">
        <Button variant="light" onClick={onRetry}>
          {voice.say('fail.retry')}
        </Button>
        <OpenFileButton />
      </Group>
    </Screen>
  );
}

export function EmptyScreen(): ReactNode {
  const voice = useVoice();
  return (
    <Screen icon={<IconMoodEmpty size={44} stroke={1.4} aria-hidden="true" />} title={voice.say('empty.title')}>
      <Text ta="center">{voice.say('empty.text')}</Text>
      <OpenFileButton />
    </Screen>
  );
}
