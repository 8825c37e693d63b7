import { expect, test } from "@playwright/test";
import { arrive, OPERATOR, PHONE } from "./people";
import { look, lookAt } from "./pictures";
import { SOON, untilReloaded } from "./reload";

/** `BrowserTest` has given one up: to be tried ten times in vain takes a message a day. */
test("an operator has a message read again that was given up", async ({ browser }) => {
  const operator = await arrive(browser, OPERATOR, PHONE);
  await operator.goto("/ops/finance/operations");
  const messages = operator.getByRole("region", { name: "Messages given up" });
  const message = messages.getByRole("article").filter({ hasText: "Stripe did not answer" });
  await expect(message).toBeVisible();
  await lookAt(operator, "messages 1 given up on a phone");

  await message.getByRole("button", { name: "Try again" }).click();
  const dialog = operator.getByRole("dialog", { name: "Read this message again?" });
  await expect(dialog).toContainText("What it did already is not done twice.");
  await look(operator, "messages 1 reading it again on a phone", false);
  await dialog.getByRole("button", { name: "Read it again" }).click();
  await expect(dialog).toBeHidden();

  await untilReloaded(operator, () => expect(messages.getByText("No message is given up")).toBeVisible(SOON));
  await lookAt(operator, "messages 1 none any more on a phone");
});
