/// The form of any layout. The one rule kept here: it knows no layout by name; what can be set is in the layout's
/// record.

import { Button, Progress, Slider, Switch, Text } from '@mantine/core';
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { type Layout, type LayoutSetting, settingsOf } from '../compute/layouts.ts';
import { useArrange } from '../context/arrange.ts';
import { useExplorer, useStore, useViewStore, useVoice } from '../context/context.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { setLayout } from '../state/picture.ts';
import type { LayoutChoice } from '../state/view.ts';
import classes from './compute.module.css';

interface FieldProps {
  readonly setting: LayoutSetting;
  readonly value: number | boolean;
  onChange(value: number | boolean): void;
}

function Field({ setting, value, onChange }: FieldProps): ReactNode {
  const voice = useVoice();
  const id = useId();
  const label = voice.say(setting.label as MessageKey);
  if (setting.kind === 'boolean') {
    return (
      <Switch
        size="sm"
        label={label}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  }
  const { least, most, step } = setting;
  return (
    <div>
      <Text id={id} size="xs" fw={500} className={classes.settingName}>
        {label} <span className={classes.count}>{voice.number(Number(value))}</span>
      </Text>
      <Slider
        key={Number(value)}
        size="sm"
        label={null}
        thumbProps={{ 'aria-labelledby': id }}
        min={least}
        max={most}
        step={step}
        defaultValue={Number(value)}
        onChangeEnd={onChange}
      />
    </div>
  );
}

/// What differs from the usual settings of a layout, which alone the link holds.
function choiceOf(layout: Layout, values: Readonly<Record<string, number | boolean>>): LayoutChoice {
  const unusual = layout.settings.filter(({ name, usual }) => values[name] !== usual);
  return { name: layout.name, settings: Object.fromEntries(unusual.map(({ name }) => [name, values[name] as number])) };
}

function Running(): ReactNode {
  const { compute } = useExplorer();
  const voice = useVoice();
  const share = useStore(compute.arranging);
  const arrangement = useStore(compute.arrangement);
  const arrange = useArrange();
  const running = share !== null;
  const said = running ? voice.say('layout.running', { share: voice.percent(share) }) : voice.say('layout.done');
  return (
    <div className={classes.running}>
      {running ? (
        <Button size="compact-sm" variant="light" leftSection={<IconPlayerStop size={15} />} onClick={compute.stop}>
          {voice.say('layout.stop')}
        </Button>
      ) : (
        <Button size="compact-sm" variant="light" leftSection={<IconRefresh size={15} />} onClick={arrange}>
          {voice.say('layout.run')}
        </Button>
      )}
      <Text size="xs" c="dimmed" role="status" data-testid="layout-status">
        {running || arrangement?.done ? said : ''}
      </Text>
      {running && <Progress value={share * 100} size="xs" className={classes.progress} aria-label={said} />}
    </div>
  );
}

export function LayoutForm({ layout, choice }: { readonly layout: Layout; readonly choice: LayoutChoice }): ReactNode {
  const view = useViewStore();
  const values = settingsOf(layout, choice);
  return (
    <div className={classes.form}>
      {layout.settings.map((setting) => (
        <Field
          key={setting.name}
          setting={setting}
          value={values[setting.name] ?? setting.usual}
          onChange={(value) => view.update(setLayout(choiceOf(layout, { ...values, [setting.name]: value })))}
        />
      ))}
      <Running />
    </div>
  );
}
