/// What axe complains of on a page. The one rule kept here: only what keeps somebody out counts.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/// How long a dialog that was just opened may be without its name, which it gets once its title is there, in milliseconds.
const NAMED_WITHIN = 5000;

/// Waits until every dialog has its name; of one that gets none axe complains.
async function named(page: Page): Promise<void> {
  const areNamed = () =>
    [...document.querySelectorAll('[role=dialog]')].every((dialog) =>
      ['aria-label', 'aria-labelledby'].some((name) => dialog.hasAttribute(name)),
    );
  await page.waitForFunction(areNamed, undefined, { timeout: NAMED_WITHIN }).catch(() => undefined);
}

/// The serious and critical complaints, each with where it is; of one part of the page where a selector names it.
export async function complaints(page: Page, part?: string): Promise<readonly string[]> {
  // What still fades in has not yet its colours.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      return playState !== 'running' || effect?.getTiming().iterations === Number.POSITIVE_INFINITY;
    }),
  );
  await named(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    const { violations } = await judge.run(selector ?? document, { resultTypes: ['violations'], preload: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ')}`);
  }, part);
}

/// Both languages in both themes.
export const LOOKS = ['ar', 'en'].flatMap((language) => ['light', 'dark'].map((theme) => [language, theme] as const));

/// Each language and each theme once.
export const TWO_LOOKS = [
  ['ar', 'light'],
  ['en', 'dark'],
] as const;
