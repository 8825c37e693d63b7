import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./axe";

/** Finds nothing serious in a page and keeps how it looks. */
export async function look(page: Page, name: string, fullPage = true) {
  await picture(page, name, fullPage);
  await expectAccessible(page);
}

/** The same for a page that has to fit as well. */
export async function lookAt(page: Page, name: string, fullPage = true) {
  await look(page, name, fullPage);
  await expectNoSidewaysScroll(page);
}

/** Waits until a page shows what it has to say, and keeps how it looks for people who look through all pages. */
export async function picture(page: Page, name: string, fullPage = true) {
  await expect(page.locator("h1").first()).toBeVisible();
  await expect(page.locator("[aria-busy=true], [aria-label=Loading]")).toHaveCount(0);
  // Bars that stay in sight would stand in the middle of a long picture.
  if (fullPage) await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `target/screenshots/${name}.png`, fullPage, animations: "disabled" });
}
