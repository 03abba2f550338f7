/// What the list under the search box is made of: options and groups of them. The one rule kept here: an option is one
/// element that says what it stands for, so that a long list is drawn at once and one listener serves it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the box, which names the option it is on
// biome-ignore-all lint/a11y/useSemanticElements: a list of options holds no fieldsets

import type { IconRoute } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode, useId } from 'react';
import classes from './search-box.module.css';
import { type Choice, writeChoice } from './search-choice.ts';

export function Option({ choice, children }: { readonly choice: Choice; readonly children: ReactNode }): ReactNode {
  return (
    <div
      id={useId()}
      role="option"
      className={classes.option}
      data-combobox-option=""
      data-choice={writeChoice(choice)}
      data-act={choice.act}
    >
      {children}
    </div>
  );
}

/// What was pressed in a list, if it was an option.
export function choiceAt({ target }: MouseEvent): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-choice]')?.dataset.choice : undefined;
}

/// A choice told by a sign and a line of text.
export function Line({ icon: Icon, text }: { readonly icon: typeof IconRoute; readonly text: string }): ReactNode {
  return (
    <div className={classes.hit}>
      <Icon size={16} aria-hidden="true" />
      <span className={classes.line}>{text}</span>
    </div>
  );
}

interface GroupProps {
  readonly label: string;
  readonly 'data-testid'?: string;
  readonly children: ReactNode;
}

export function OptionGroup({ label, children, ...rest }: GroupProps): ReactNode {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} {...rest}>
      <div id={id} className={classes.group}>
        {label}
      </div>
      {children}
    </div>
  );
}
