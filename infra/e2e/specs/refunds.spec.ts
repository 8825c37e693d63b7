import { expect, type Page, test } from "@playwright/test";
import { agree, waiting } from "./manualMoves";
import { takeHome } from "./papers";
import { arrive, OPERATOR, organisationOf, PHONE, SECOND_OPERATOR } from "./people";
import { look, lookAt } from "./pictures";
import { newPlace } from "./projectForm";
import { SOON, untilReloaded } from "./reload";
import { StandIn } from "./standIn";
import { paidWork } from "./work";

/** Stripe keeps its fee of what goes back. */
const FOR_FEES = 100_00;

test("a payment that a card network warns of goes back before the work begins", async ({ browser, request }) => {
  const title = `Count the bike racks of ${newPlace()}`;
  const reason = `The owner of the card knows nothing of “${title}”.`;
  const standIn = new StandIn(request);
  await standIn.topUp(FOR_FEES);
  const { id, payment, student, finance } = await paidWork(browser, standIn, title);
  await standIn.warnOf(payment);

  const first = await arrive(browser, OPERATOR);
  await first.goto("/ops/finance/fraud-warnings");
  const warned = first.getByRole("article").filter({ hasText: title });
  await untilReloaded(first, () => expect(warned).toBeVisible(SOON));
  await lookAt(first, "refunds 1 a warning of fraud");
  await warned.getByRole("button", { name: "Refund it" }).click();
  const asking = first.getByRole("dialog", { name: "Refund $250.00 to the payer?" });
  await asking.getByRole("textbox", { name: "Reason" }).fill(reason);
  await look(first, "refunds 1 asking for a refund", false);
  await asking.getByRole("button", { name: "Ask to refund it" }).click();
  await expect(asking).toBeHidden();
  await warned.getByRole("link", { name: "Waits for another operator" }).click();
  await expect(waiting(first, reason).getByRole("button", { name: "Withdraw" })).toBeVisible();
  await expect(waiting(first, reason).getByRole("button", { name: "Agree" })).toHaveCount(0);

  const second = await arrive(browser, SECOND_OPERATOR, PHONE);
  await second.goto("/ops/finance/manual-moves");
  await expect(waiting(second, reason)).toContainText("$250.00");
  await lookAt(second, "refunds 1 to decide on a phone");
  await agree(second, reason, "Refund it", "refunds 1 agreeing on a phone");

  await expectGivenBack(finance, payment, title, "a bank warned of fraud");
  await lookAt(finance, "refunds 1 the payment of the employer");
  await student.goto(`/work/${id}`);
  await expect(student.getByText("Cancelled", { exact: true }).first()).toBeVisible();
  await lookAt(student, "refunds 1 work called off on a phone");
  await first.goto("/ops/finance/fraud-warnings");
  await lookAt(first, "refunds 1 no warning any more");
  await expect(warned).toHaveCount(0);
});

test("what is held of work that is over goes back", async ({ browser, request }) => {
  const title = `List the benches of ${newPlace()}`;
  const reason = `Stripe allows our key to refund again: “${title}”.`;
  const standIn = new StandIn(request);
  await standIn.topUp(FOR_FEES);
  const { id, payment, recruiter, finance } = await paidWork(browser, standIn, title);

  const first = await arrive(browser, OPERATOR);
  await first.goto("/ops/finance/stuck");
  const stuck = first
    .getByRole("region", { name: "Failed refunds" })
    .getByRole("article")
    .filter({ has: first.locator(`a[href="/ops/payments/${payment}"]`) });
  await standIn.whileRefusing("POST /v1/refunds", async () => {
    await cancel(recruiter, id);
    await untilReloaded(first, () => expect(stuck).toContainText("Refused: held again", SOON));
  });
  await lookAt(first, "refunds 2 a refused refund");
  await stuck.getByRole("link", { name: "Open" }).click();
  const money = first.getByRole("region", { name: "Where the money is" });
  await expect(money).toContainText(/Held now\s*\$250\.00/);
  await lookAt(first, "refunds 2 held after the work is over");
  await first.getByRole("button", { name: "Refund what is held" }).click();
  const asking = first.getByRole("dialog", { name: "Refund what is held?" });
  await expect(asking.getByRole("textbox", { name: "Amount" })).toHaveValue("$250");
  await asking.getByRole("textbox", { name: "Reason" }).fill(reason);
  await look(first, "refunds 2 asking for a refund", false);
  await asking.getByRole("button", { name: "Ask to refund it" }).click();
  await expect(asking).toBeHidden();
  await expect(first.getByRole("link", { name: "Waits for another operator" })).toBeVisible();

  const second = await arrive(browser, SECOND_OPERATOR, PHONE);
  await second.goto("/ops/finance/manual-moves");
  await expect(waiting(second, reason)).toContainText("$250.00");
  await lookAt(second, "refunds 2 to decide on a phone");
  await agree(second, reason, "Refund it", "refunds 2 agreeing on a phone");

  await untilReloaded(first, () => expect(money).toContainText(/Refunded\s*\$250\.00/, SOON));
  await first.goto("/ops/finance/stuck");
  await lookAt(first, "refunds 2 nothing stuck any more");
  await expect(stuck).toHaveCount(0);
  await expectGivenBack(finance, payment, title, "held after the work was over");
  await lookAt(finance, "refunds 2 the payment of the employer");
});

async function cancel(recruiter: Page, engagement: string) {
  await recruiter.goto(`/work/${engagement}`);
  await recruiter.getByRole("button", { name: "Cancel this engagement" }).click();
  const dialog = recruiter.getByRole("dialog", { name: "Cancel this engagement?" });
  await expect(dialog).toContainText("The whole $250 goes back");
  await dialog.getByRole("textbox", { name: "Why does it end early?" }).fill("The city has published its own list.");
  await dialog.getByRole("button", { name: "Cancel the engagement" }).click();
  await expect(dialog).toBeHidden();
}

/** The employer finds all of a payment given back, and takes the note of it home. */
async function expectGivenBack(finance: Page, payment: string, title: string, why: string) {
  await finance.goto(`/e/${await organisationOf(finance)}/payments`);
  await finance.getByRole("link", { name: title }).click();
  await finance.waitForURL(`**/payments/${payment}`);
  const receipt = finance.getByRole("region", { name: "Receipt", exact: true });
  await untilReloaded(finance, () => expect(receipt).toContainText(/Refunded to you\s*\$250\.00/, SOON));
  await expect(receipt.getByText("Settled", { exact: true })).toBeVisible();
  const note = finance.getByRole("region", { name: "Refund notes" }).getByRole("row").filter({ hasText: why });
  await expect(note).toContainText(/RN-\d{6}/);
  await takeHome(finance, note.getByRole("link", { name: "PDF" }));
}
