/// The options of a format. The one rule kept here: one form for all formats, made from the table of options.

import { Input, SegmentedControl, Switch } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useVoice } from '../context/context.ts';
import { chosen, isOn, OPTIONS, type OptionName, type OptionValues } from '../export/choice.ts';
import type { MessageKey } from '../i18n/messages.ts';

const SWITCHES: Readonly<Partial<Record<OptionName, MessageKey>>> = {
  title: 'download.withTitle',
  legend: 'download.withLegend',
  fonts: 'download.withFonts',
  excel: 'download.forExcel',
  view: 'download.withView',
};

interface OptionProps {
  readonly name: OptionName;
  readonly values: OptionValues;
  onChange(values: OptionValues): void;
}

function Choice({ name, values, onChange }: OptionProps): ReactNode {
  const voice = useVoice();
  const id = useId();
  const option = OPTIONS[name];
  if (option.kind !== 'choice') return null;
  return (
    <Input.Wrapper label={voice.say(`download.${name}` as MessageKey)} labelElement="div" labelProps={{ id }}>
      <SegmentedControl
        fullWidth
        mt={4}
        size="xs"
        aria-labelledby={id}
        value={chosen(values, name)}
        data-testid={`option-${name}`}
        data={option.values.map((value) => ({ value, label: voice.say(`download.${name}.${value}` as MessageKey) }))}
        onChange={(value) => onChange({ ...values, [name]: value })}
      />
    </Input.Wrapper>
  );
}

function YesOrNo({ name, values, onChange }: OptionProps): ReactNode {
  const voice = useVoice();
  return (
    <Switch
      label={voice.say(SWITCHES[name] ?? 'download.options')}
      checked={isOn(values, name)}
      data-testid={`option-${name}`}
      onChange={(event) => onChange({ ...values, [name]: event.currentTarget.checked })}
    />
  );
}

export function DownloadOptions({
  names,
  values,
  onChange,
}: {
  readonly names: readonly OptionName[];
  readonly values: OptionValues;
  onChange(values: OptionValues): void;
}): ReactNode {
  return names.map((name) => {
    const Option = OPTIONS[name].kind === 'choice' ? Choice : YesOrNo;
    return <Option key={name} name={name} values={values} onChange={onChange} />;
  });
}
