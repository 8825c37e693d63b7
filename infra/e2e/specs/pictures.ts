import { expect, type Page } from "@playwright/test";

/** Waits until a page shows what it has to say. */
export async function settled(page: Page) {
  await expect(page.locator("h1").first()).toBeVisible();
  await expect(page.locator("[aria-busy=true], [aria-label=Loading]")).toHaveCount(0);
}

/** Keeps how a page looks now, for people who look through all of them. */
export async function picture(page: Page, name: string, fullPage = true) {
  await settled(page);
  // Bars that stay in sight would stand in the middle of a long picture.
  if (fullPage) await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `target/screenshots/${name}.png`, fullPage, animations: "disabled" });
}
