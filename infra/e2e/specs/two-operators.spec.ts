import { expect, type Page, test } from "@playwright/test";
import { expectNoSidewaysScroll } from "./axe";
import { mailTo } from "./inbox";
import { arrive, newStudent, OPERATOR, PHONE, SECOND_OPERATOR } from "./people";
import { look } from "./pictures";
import { StandIn } from "./standIn";

const STRIPE = process.env.STRIPE_URL ?? "";

test("the platform's own money leaves when a second operator agrees", async ({ browser, request }) => {
  await new StandIn(STRIPE, request).topUp(500_000);
  const first = await arrive(browser, OPERATOR);
  await first.goto("/ops/finance");
  await untilReloaded(first, () => expect(first.getByRole("button", { name: "Pay out" })).toBeEnabled({ timeout: 2_000 }));
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
  await agree(second, "The fees of November.", "Send it");
  await second.goto("/ops/finance");
  const payouts = second.getByRole("region", { name: /payouts/i });
  await untilReloaded(second, () => expect(payouts.getByText("$12.50").first()).toBeVisible({ timeout: 2_000 }));
});

test("a student whose account is closed makes a new one once two operators agree", async ({ browser, request }) => {
  const { page: student, email, name } = await newStudent(browser, "Tess Okonjo", PHONE);
  await setUpPayouts(student);
  await new StandIn(STRIPE, request).closeNewestAccount();
  await student.goto("/earnings");
  await untilReloaded(student, () =>
    expect(student.getByText("Your account at Stripe is closed")).toBeVisible({ timeout: 2_000 }),
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
  await agree(second, "Called on the number of the university", "Allow it");

  await student.goto((await mailTo(student.request, email, "Set up how you are paid again")).path);
  await setUpPayouts(student);
});

async function setUpPayouts(student: Page) {
  await student.goto("/earnings");
  await student.getByRole("button", { name: "Set up payouts" }).click();
  await student.waitForURL("**/setup/**");
  await student.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(student.getByText("You can be paid")).toBeVisible();
}

async function agree(operator: Page, reason: string, verb: string) {
  const move = waiting(operator, reason);
  await move.getByRole("button", { name: "Agree" }).click();
  const question = operator.getByRole("dialog");
  await look(operator, `two operators ${verb}`, false);
  await question.getByRole("button", { name: verb }).click();
  await expect(question).toBeHidden();
  await expect(move.getByText("Agreed", { exact: true }).first()).toBeVisible();
}

function waiting(operator: Page, reason: string) {
  return operator.getByRole("article").filter({ hasText: reason });
}

/** What Stripe does a moment later stands there after a reload. */
async function untilReloaded(page: Page, seen: () => Promise<void>) {
  await expect(async () => {
    await page.reload();
    await seen();
  }).toPass({ timeout: 20_000 });
}

async function lookAt(page: Page, name: string) {
  await look(page, name);
  await expectNoSidewaysScroll(page);
}
