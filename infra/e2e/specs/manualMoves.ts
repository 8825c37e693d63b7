import { expect, type Page } from "@playwright/test";
import { look } from "./pictures";

/** What somebody asks to be moved by hand, found by the reason that they gave. */
export function waiting(operator: Page, reason: string) {
  return operator.getByRole("article").filter({ hasText: reason });
}

/** Another operator agrees; `verb` is what the button of the last question says. */
export async function agree(operator: Page, reason: string, verb: string, name: string) {
  const move = waiting(operator, reason);
  await move.getByRole("button", { name: "Agree" }).click();
  const question = operator.getByRole("dialog");
  await look(operator, name, false);
  await question.getByRole("button", { name: verb }).click();
  await expect(question).toBeHidden();
  await expect(move.getByText("Agreed", { exact: true }).first()).toBeVisible();
}
