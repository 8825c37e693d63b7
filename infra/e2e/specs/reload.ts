import { expect, type Page } from "@playwright/test";

/** How long one look at a page that is loaded again may take. */
export const SOON = { timeout: 2_000 };

/** What Stripe does a moment later stands there after a reload. */
export async function untilReloaded(page: Page, seen: () => Promise<void>) {
  await expect(async () => {
    await page.reload();
    await seen();
  }).toPass({ timeout: 20_000 });
}
