import { expect, test } from "@playwright/test";
import { mailTo } from "./inbox";
import { agree, waiting } from "./manualMoves";
import { setUpPayouts } from "./payouts";
import { arrive, newStudent, OPERATOR, PHONE, SECOND_OPERATOR } from "./people";
import { look, lookAt } from "./pictures";
import { SOON, untilReloaded } from "./reload";
import { StandIn } from "./standIn";

test("the platform's own money leaves when a second operator agrees", async ({ browser, request }) => {
  await new StandIn(request).topUp(500_000);
  const first = await arrive(browser, OPERATOR);
  await first.goto("/ops/finance");
  await untilReloaded(first, () => expect(first.getByRole("button", { name: "Pay out" })).toBeEnabled(SOON));
  await first.getByRole("button", { name: "Pay out" }).click();
  const asking = first.getByRole("dialog", { name: /^Pay out/ });
  await asking.getByRole("textbox", { name: "Amount" }).fill("12.50");
  await asking.getByRole("textbox", { name: "Reason" }).fill("The fees of November.");
  await asking.getByRole("button", { name: "Ask to pay out $12.50" }).click();
  await expect(asking.getByText("Another operator has to agree.")).toBeVisible();
  await asking.getByRole("link", { name: "See what waits" }).click();
  await expect(waiting(first, "The fees of November.").getByRole("button", { name: "Withdraw" })).toBeVisible();
  await expect(waiting(first, "The fees of November.").getByRole("button", { name: "Agree" })).toHaveCount(0);
  await lookAt(first, "two operators 1 asked");

  const second = await arrive(browser, SECOND_OPERATOR, PHONE);
  await second.goto("/ops/finance/manual-moves");
  await lookAt(second, "two operators 1 to decide on a phone");
  await agree(second, "The fees of November.", "Send it", "two operators 1 agreeing on a phone");
  await second.goto("/ops/finance");
  const payouts = second.getByRole("region", { name: /payouts/i });
  await untilReloaded(second, () => expect(payouts.getByText("$12.50").first()).toBeVisible(SOON));
});

test("a student whose account is closed makes a new one once two operators agree", async ({ browser, request }) => {
  const { page: student, email, name } = await newStudent(browser, "Tess Okonjo", PHONE);
  await setUpPayouts(student);
  await new StandIn(request).closeNewestAccount();
  await student.goto("/earnings");
  await untilReloaded(student, () =>
    expect(student.getByText("Your account at Stripe is closed")).toBeVisible(SOON),
  );
  await expect(student.getByRole("button", { name: "Set up payouts" })).toHaveCount(0);
  await lookAt(student, "two operators 2 a closed account on a phone");

  const first = await arrive(browser, OPERATOR);
  await first.goto("/ops/finance/stuck");
  const closed = first.getByRole("region", { name: "Closed accounts" }).getByRole("article", { name: new RegExp(name) });
  await closed.getByRole("button", { name: "Allow a new account" }).click();
  const asking = first.getByRole("dialog");
  await asking.getByRole("textbox").fill("Called on the number of the university; the date of birth fits.");
  await look(first, "two operators 2 allowing a new account", false);
  await asking.getByRole("button", { name: /ask|allow/i }).click();
  await expect(asking).toBeHidden();
  await lookAt(first, "two operators 2 waiting for the second");

  const second = await arrive(browser, SECOND_OPERATOR);
  await second.goto("/ops/finance/manual-moves");
  await agree(second, "Called on the number of the university", "Allow it", "two operators 2 agreeing");

  await student.goto((await mailTo(student.request, email, "Set up how you are paid again")).path);
  await setUpPayouts(student);
});
