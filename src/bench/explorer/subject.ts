/// What is measured: the explorer and the pages beside it. The one rule kept here: each is driven as far as it can be
/// in the same way, by the mouse over the same nodes.

import type { Page } from 'playwright-core';

export interface Subject {
  readonly name: string;
  /// The folder and the file of its page.
  readonly folder: string;
  readonly path: string;
  /// Waits until the picture is drawn.
  drawn(page: Page): Promise<unknown>;
  /// Waits until what stands beside the picture is drawn too.
  furnished(page: Page): Promise<unknown>;
  positionOf(page: Page, key: string): Promise<{ readonly x: number; readonly y: number } | undefined>;
  /// Hides all meetings, or shows them again.
  toggle(page: Page): Promise<unknown>;
}

/// What the pages offer to whoever measures them.
interface Measured {
  readonly isnad?: {
    readonly ready: boolean;
    canvas(): {
      labels(): readonly unknown[];
      positionOf(key: string): { readonly x: number; readonly y: number } | undefined;
    } | null;
  };
  readonly bench?: { positionOf(key: string): { readonly x: number; readonly y: number }; toggle(kind: string): void };
}

function beside(name: string, path: string): Subject {
  return {
    name,
    folder: 'build/bench-pages',
    path,
    drawn: (page) => page.waitForFunction(() => (window as Measured).bench !== undefined),
    furnished: async () => {},
    positionOf: (page, key) => page.evaluate((node) => (window as Measured).bench?.positionOf(node), key),
    toggle: (page) => page.evaluate(() => (window as Measured).bench?.toggle('meeting')),
  };
}

export const ISNAD: Subject = {
  name: 'Isnad',
  folder: 'dist/explorer',
  path: '',
  drawn: (page) => page.waitForFunction(() => ((window as Measured).isnad?.canvas()?.labels().length ?? 0) > 0),
  furnished: (page) => page.waitForFunction(() => (window as Measured).isnad?.ready === true),
  positionOf: (page, key) => page.evaluate((node) => (window as Measured).isnad?.canvas()?.positionOf(node), key),
  toggle: (page) =>
    page.evaluate(() => {
      const entries = [...document.querySelectorAll<HTMLElement>('[data-testid="legend"] li button')];
      entries.find(({ textContent }) => textContent.startsWith('لقاء'))?.click();
    }),
};

export const SUBJECTS: readonly Subject[] = [
  ISNAD,
  beside('sigma 3, bare', 'plain.html?sigma'),
  beside('Cytoscape.js 3', 'plain.html?cytoscape'),
  beside('vis-network 10', 'plain.html?vis-network'),
];
