import { expect, test } from "@playwright/test";
import { arrive, OPERATOR, PHONE } from "./people";
import { lookAt } from "./pictures";
import { send } from "./requests";
import { StandIn } from "./standIn";

test("an operator reads what is wrong at Stripe, and that it was put right", async ({ browser, request }) => {
  const operator = await arrive(browser, OPERATOR, PHONE);
  const wrong = operator.getByRole("alert").filter({ hasText: "Stripe is not set up as it must be" });
  const askAgain = wrong.getByRole("button", { name: "Ask Stripe again" });

  await new StandIn(request).whileForbiddingPayouts(async () => {
    await send(operator.request, "POST", "/api/finance/setup/check");
    await operator.goto("/ops/finance");
    await expect(wrong).toContainText("may not pay out");
    await lookAt(operator, "setup 1 what is wrong on a phone");
    await askAgain.click();
    await expect(operator.getByText("Stripe was asked again.")).toBeVisible();
    await expect(wrong).toContainText("may not pay out");
  });

  await askAgain.click();
  await expect(operator.getByText("Stripe is set up as it must be.")).toBeVisible();
  await expect(wrong).toBeHidden();
});
