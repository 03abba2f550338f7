/// Names of states by their code. The one rule kept here: they come from the browser, so that the page carries no list.

import type { Language } from '../state/view.ts';

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  ar: new Intl.DisplayNames('ar', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/// The state's name, or its code where the browser knows none.
export function stateName(code: string, language: Language): string {
  try {
    return NAMES[language].of(code) ?? code;
  } catch {
    return code;
  }
}
