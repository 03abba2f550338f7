/// What axe complains of on a page. The one rule kept here: only what keeps somebody out counts.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/// The serious and critical complaints, each with where it is.
export async function complaints(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ')}`);
  });
}
