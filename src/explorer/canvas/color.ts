/// Colours of the picture. The one rule kept here: kinds keep their colour in both themes; only what is around
/// them changes with the theme.

import { CHANGE_COLORS, type ChangeColors } from '../style/change.ts';

export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  /// What a plain line is drawn in.
  readonly line: string;
  readonly box: string;
  readonly boxBorder: string;
  readonly disputed: string;
  readonly changes: ChangeColors;
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    background: '#fbfcfd',
    ink: '#1f2933',
    muted: '#5c6773',
    line: '#c5ccd4',
    box: '#ffffff',
    boxBorder: '#c5ccd4',
    disputed: '#d9480f',
    changes: CHANGE_COLORS.light,
  },
  dark: {
    background: '#16191d',
    ink: '#eef1f4',
    muted: '#a3adb8',
    line: '#414a54',
    box: '#23282e',
    boxBorder: '#4b5560',
    disputed: '#ff8a4c',
    changes: CHANGE_COLORS.dark,
  },
};

function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/// A mix of colours with one of the palette, kept: there are as many as there are kinds and communities.
function mixedWith(part: 'line' | 'background', share: number): (color: string, palette: Palette) => string {
  const known = new Map<string, string>();
  return (color, palette) => {
    const key = color + palette[part];
    const mixed = known.get(key) ?? mixColors(color, palette[part], share);
    known.set(key, mixed);
    return mixed;
  };
}

/// The colour of a line that belongs to something of a colour.
export const lineColor = mixedWith('line', 0.68);

/// A colour as it fills what is not affirmed.
export const paleColor = mixedWith('background', 0.72);

/// The colour `share` of the way from `from` to `to`; both `#rrggbb`.
export function mixColors(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((channel, n) => Math.round(channel + ((b[n] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
