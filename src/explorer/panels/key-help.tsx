/// The keys and what they do. The one rule kept here: it shows the table of keys and nothing of its own.

import { Kbd, Modal, Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import classes from './key-help.module.css';
import { KEY_TOPICS, type KeyMeaning } from './key-table.ts';

/// The ways to press it; `dir` keeps arrows and plus signs in their places on a page from right to left.
function Keys({ keys }: Pick<KeyMeaning, 'keys'>): ReactNode {
  return (
    <span className={classes.keys} dir="ltr">
      {keys.map((together) => (
        <span key={together.join('+')} className={classes.together}>
          {together.map((name, n) => (
            <Fragment key={name}>
              {n > 0 && '+'}
              <Kbd>{name}</Kbd>
            </Fragment>
          ))}
        </span>
      ))}
    </span>
  );
}

export function KeyHelp({ onClose }: { onClose(): void }): ReactNode {
  const voice = useVoice();
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
