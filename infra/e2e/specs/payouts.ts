import { expect, type Page } from "@playwright/test";

/** A student tells Stripe who they are and where their money goes; the tax number, which may wait, is left out. */
export async function setUpPayouts(student: Page) {
  await student.goto("/earnings");
  await student.getByRole("button", { name: "Set up payouts" }).click();
  await student.waitForURL("**/setup/**");
  await student.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(student.getByText("You can be paid")).toBeVisible();
}
