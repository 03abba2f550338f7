/// The keys and what they do. The one rule kept here: it shows the table of keys and nothing of its own.

import { Kbd, Modal, Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import { useFocusReturn } from '../context/focus-return.ts';
import classes from './key-help.module.css';
import { KEY_TOPICS, type KeyMeaning } from './key-table.ts';

/// The ways to press it, in the order of the words beside them; each key by itself keeps its own direction.
function Keys({ keys }: Pick<KeyMeaning, 'keys'>): ReactNode {
  return (
    <span className={classes.keys}>
      {keys.map((together) => (
        <span key={together.join('+')} className={classes.together}>
          {together.map((name, n) => (
            <Fragment key={name}>
              {n > 0 && '+'}
              <Kbd dir="ltr">{name}</Kbd>
            </Fragment>
          ))}
        </span>
      ))}
    </span>
  );
}

export function KeyHelp({ onClose }: { onClose(): void }): ReactNode {
  const voice = useVoice();
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={voice.say('key.title')}
      closeButtonProps={{ 'aria-label': voice.say('panel.close') }}
    >
      <div className={classes.topics} data-testid="key-help">
        {KEY_TOPICS.map(({ topic, meanings }) => (
          <section key={topic}>
            <Title order={3} size="h6" mb={6}>
              {voice.say(topic)}
            </Title>
            <dl className={classes.list}>
              {meanings.map(({ keys, what }) => (
                <Fragment key={what}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>{voice.say(what)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
