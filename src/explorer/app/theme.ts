/// The look of the page's controls. The one rule kept here: one typeface for both scripts, and every text colour
/// passes a contrast of 4.5:1 on every surface it stands on.

import { Badge, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { FONT_FAMILY } from '../text/font.ts';

const INK: MantineColorsTuple = [
  '#e8f4f6',
  '#d3e6ea',
  '#a8ccd4',
  '#7ab1be',
  '#549aaa',
  '#3d8c9e',
  '#2c7a8c',
  '#1d6575',
  '#125462',
  '#06424f',
];

export const THEME = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink: INK },
  fontFamily: FONT_FAMILY,
  headings: { fontWeight: '600', fontFamily: FONT_FAMILY },
  fontSizes: { xs: '0.79rem', sm: '0.89rem', md: '1rem', lg: '1.1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.65', xl: '1.7' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { Badge: Badge.extend({ defaultProps: { tt: 'none', fw: 500 } }) },
});

/// Dimmed text and what stands in empty fields, dark enough for the side panels in both themes.
export const VARIABLES: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55606b',
    '--mantine-color-placeholder': '#5f6b77',
    '--mantine-color-text': '#1f2933',
    '--mantine-color-body': '#ffffff',
  },
  dark: {
    '--mantine-color-dimmed': '#a6b0bb',
    '--mantine-color-placeholder': '#9aa5b1',
    '--mantine-color-text': '#e6eaee',
    '--mantine-color-body': '#1c2025',
  },
});
