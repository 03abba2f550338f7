/// The layouts there are. The one rule kept here: a layout is a record that says what can be set and how it runs, so
/// that one form serves all of them.

import type { LayoutChoice } from '../state/view.ts';
import { chronicle } from './layout/chronicle.ts';
import { circle } from './layout/circle.ts';
import { force } from './layout/force.ts';
import { keepPinned, type Run, type Settings } from './layout/ground.ts';
import { noverlap } from './layout/noverlap.ts';
import { radial } from './layout/radial.ts';

export type LayoutName = 'built' | 'force' | 'noverlap' | 'circle' | 'radial' | 'time';

export type LayoutSetting =
  | {
      readonly name: string;
      readonly label: `layout.set.${string}`;
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly step: number;
      readonly usual: number;
    }
  | {
      readonly name: string;
      readonly label: `layout.set.${string}`;
      readonly kind: 'boolean';
      readonly usual: boolean;
    };

export interface Layout {
  readonly name: LayoutName;
  /// The keys of the messages that name and explain it.
  readonly label: `layout.${LayoutName}`;
  readonly text: `layout.${LayoutName}.text`;
  readonly settings: readonly LayoutSetting[];
  readonly run: Run;
}

// biome-ignore lint/correctness/useYield: a single step is a layout too
const built: Run = function* (ground) {
  return keepPinned(ground, { x: ground.x, y: ground.y });
};

function record(name: LayoutName, run: Run, settings: readonly LayoutSetting[] = []): Layout {
  return { name, label: `layout.${name}`, text: `layout.${name}.text`, settings, run };
}

function amount(name: string, least: number, most: number, usual: number, step = 1): LayoutSetting {
  return { name, label: `layout.set.${name}`, kind: 'number', least, most, step, usual };
}

function choice(name: string, usual: boolean): LayoutSetting {
  return { name, label: `layout.set.${name}`, kind: 'boolean', usual };
}

export const LAYOUTS: readonly Layout[] = [
  record('built', built),
  record('force', force, [
    amount('spread', 1, 40, 10),
    amount('gravity', 0, 5, 1, 0.1),
    amount('evidence', 0, 2, 0.5, 0.1),
    choice('clusters', false),
  ]),
  record('noverlap', noverlap, [amount('margin', 0, 30, 6)]),
  record('circle', circle, [amount('gap', 0, 10, 2)]),
  record('radial', radial, [amount('rings', 1, 6, 4)]),
  record('time', chronicle, [amount('height', 10, 100, 60, 5), choice('even', false)]),
];

/// The layout of a choice; the places of the file where there is none by that name.
export function layoutOf(choice: LayoutChoice | null): Layout {
  return LAYOUTS.find(({ name }) => name === choice?.name) ?? (LAYOUTS[0] as Layout);
}

/// The value a setting may have that is nearest to `value`.
function allowed(setting: LayoutSetting, value: number | boolean | undefined): number | boolean {
  if (setting.kind === 'boolean') return typeof value === 'boolean' ? value : setting.usual;
  return typeof value === 'number' ? Math.min(setting.most, Math.max(setting.least, value)) : setting.usual;
}

/// All settings of a layout, those of the choice where it has some.
export function settingsOf(layout: Layout, choice: LayoutChoice | null): Settings {
  return Object.fromEntries(
    layout.settings.map((setting) => [setting.name, allowed(setting, choice?.settings[setting.name])]),
  );
}
