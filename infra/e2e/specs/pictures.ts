import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";

/** Waits until a page shows what it has to say, finds nothing serious in it, and keeps how it looks. */
export async function look(page: Page, name: string, fullPage = true) {
  await settled(page);
  await expectAccessible(page);
  await picture(page, name, fullPage);
}

/** Keeps how a page looks now, for people who look through all of them. */
export async function picture(page: Page, name: string, fullPage = true) {
  // Bars that stay in sight would stand in the middle of a long picture.
  if (fullPage) await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `target/screenshots/${name}.png`, fullPage, animations: "disabled" });
}

async function settled(page: Page) {
  await expect(page.locator("h1").first()).toBeVisible();
  await expect(page.locator("[aria-busy=true], [aria-label=Loading]")).toHaveCount(0);
}
