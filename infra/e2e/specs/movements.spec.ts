import { expect, test } from "@playwright/test";
import { agree, waiting } from "./manualMoves";
import { arrive, OPERATOR, PHONE, SECOND_OPERATOR } from "./people";
import { look, lookAt } from "./pictures";
import { send } from "./requests";
import { StandIn } from "./standIn";

const WHAT = "A fee of Stripe, or one that was given back";

test("two operators say what a movement was that nobody here made", async ({ browser, request }) => {
  const movement = await new StandIn(request).moveUnexplained(4_20);
  const reason = `Stripe gave a fee back that it had taken twice, as ${movement}.`;

  const first = await arrive(browser, OPERATOR);
  await first.goto("/ops/finance/differences");
  await first.getByRole("button", { name: "Compare now" }).click();
  const comparing = first.getByRole("dialog", { name: "Compare Stripe’s books with ours?" });
  await comparing.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(comparing).toBeHidden({ timeout: 20_000 });
  const difference = first.getByRole("article", { name: `R1 ${movement}` });
  await expect(difference).toContainText("Nobody knows what a contribution is");
  await expect(difference).toContainText(/Found\s*\$4\.20/);
  await first.reload();
  await lookAt(first, "movements 1 a difference");

  await difference.getByRole("button", { name: "Say what it was" }).click();
  const explaining = first.getByRole("dialog", { name: "What was it?" });
  await expect(explaining.getByRole("textbox", { name: "Movement" })).toHaveValue(movement);
  await explaining.getByRole("radio", { name: WHAT }).check();
  await explaining.getByRole("textbox", { name: "Reason" }).fill(reason);
  await look(first, "movements 1 saying what it was", false);
  await explaining.getByRole("button", { name: "Ask to book it" }).click();
  await expect(explaining).toBeHidden();
  await difference.getByRole("link", { name: "Waits for another operator" }).click();
  await expect(waiting(first, reason).getByRole("button", { name: "Withdraw" })).toBeVisible();
  await expect(waiting(first, reason).getByRole("button", { name: "Agree" })).toHaveCount(0);

  const second = await arrive(browser, SECOND_OPERATOR, PHONE);
  await second.goto("/ops/finance/manual-moves");
  await expect(waiting(second, reason)).toContainText("$4.20");
  await expect(waiting(second, reason)).toContainText(WHAT);
  await lookAt(second, "movements 1 to decide on a phone");
  await agree(second, reason, "Book it", "movements 1 agreeing on a phone");

  await send(first.request, "POST", "/api/finance/reconciliations", { full: false });
  await first.goto("/ops/finance/differences");
  await lookAt(first, "movements 1 no difference any more");
  await expect(difference).toHaveCount(0);
  await first.getByRole("link", { name: "With resolved ones" }).click();
  await expect(difference).toContainText("Resolved");
  await expect(difference).toContainText(reason);
  await expect(difference.getByRole("button")).toHaveCount(0);
  await lookAt(first, "movements 1 resolved");
});
