import { expect, test } from "@playwright/test";
import { mailTo } from "./inbox";
import { arrive, OPERATOR, PHONE, SECOND_OPERATOR } from "./people";
import { look, lookAt } from "./pictures";
import { newPlace } from "./projectForm";
import { StandIn } from "./standIn";
import { approvePart, approveWork, begunWork } from "./work";

test("pay that an operator puts on hold waits until the question is settled", async ({ browser, request }) => {
  const title = `Photograph the murals of ${newPlace()}`;
  const reason = `Nobody has ever seen the student of “${title}”.`;
  const settled = `They were seen on a call about “${title}”.`;
  const { id, payment, student, email, supervisor } = await begunWork(browser, new StandIn(request), title);
  await approvePart(supervisor, id, 100_00);
  await mailTo(student.request, email, "You are paid $90.00");

  const first = await arrive(browser, OPERATOR);
  await first.goto(`/ops/payments/${payment}`);
  await first.getByRole("button", { name: "Put pay on hold" }).click();
  const asking = first.getByRole("dialog", { name: "Put the student’s pay on hold?" });
  await asking.getByRole("textbox", { name: "Reason" }).fill(reason);
  await look(first, "pay holds 1 putting on hold", false);
  await asking.getByRole("button", { name: "Put it on hold" }).click();
  await expect(asking).toBeHidden();

  await approveWork(student, supervisor, id);
  const told = await mailTo(student.request, email, "is on hold");
  expect(told.text).not.toContain(reason);
  await student.goto(told.path);
  const pay = student.getByRole("row").filter({ hasText: "$135.00" });
  await expect(pay).toContainText("On hold");
  await expect(pay).toContainText("We have a question to settle before it is sent; it is kept for you.");
  await expect(student.getByText(reason)).toHaveCount(0);
  await lookAt(student, "pay holds 1 what the student reads on a phone");
  await first.reload();
  await expect(first.getByRole("link", { name: "The student’s pay is on hold" })).toBeVisible();
  await expect(first.getByRole("region", { name: "What happened" })).toContainText("Waits until a question is settled");
  await expect(first.getByRole("button", { name: "Put pay on hold" })).toHaveCount(0);
  await lookAt(first, "pay holds 1 the payment");

  const second = await arrive(browser, SECOND_OPERATOR, PHONE);
  await second.goto("/ops/finance/pay-holds");
  const held = second.getByRole("region", { name: "On hold now" }).getByRole("article").filter({ hasText: reason });
  await expect(held).toContainText("$135.00");
  await lookAt(second, "pay holds 1 on hold on a phone");
  await held.getByRole("button", { name: "Lift the hold" }).click();
  const lifting = second.getByRole("dialog", { name: /^Lift the hold on the pay of/ });
  await lifting.getByRole("textbox", { name: "How the question was settled" }).fill(settled);
  await look(second, "pay holds 1 lifting on a phone", false);
  await lifting.getByRole("button", { name: "Lift it" }).click();
  await expect(lifting).toBeHidden();

  await mailTo(student.request, email, "You are paid $135.00");
  await student.reload();
  await expect(pay).toContainText(/Paid to you|your bank/);
  await lookAt(student, "pay holds 1 paid on a phone");
  await second.reload();
  const lifted = second.getByRole("region", { name: "Lifted" }).getByRole("article").filter({ hasText: reason });
  await expect(lifted).toContainText(settled);
  await expect(lifted.getByRole("button")).toHaveCount(0);
  await lookAt(second, "pay holds 1 lifted on a phone");
  await expect(held).toHaveCount(0);
});
