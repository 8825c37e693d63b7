import { expect, test } from "@playwright/test";
import { takeHome } from "./papers";
import { arrive, CAREER_SERVICES, MARIGOLD, OPERATOR, organisationOf, PHONE } from "./people";
import { look, lookAt } from "./pictures";
import { SOON, untilReloaded } from "./reload";

test("an operator answers a bank that asks for money back", async ({ browser }) => {
  const operator = await arrive(browser, OPERATOR, PHONE);
  await operator.goto("/ops/finance/disputes");
  await lookAt(operator, "money 1 disputes on a phone");
  await operator.getByRole("table", { name: "Disputes" }).getByRole("link").first().click();
  await expect(operator.getByRole("heading", { level: 1, name: "Dispute", exact: true })).toBeVisible();
  const evidence = operator.getByRole("region", { name: "Evidence" });
  await expect(evidence.getByRole("region", { name: "The agreement", exact: true })).toContainText("Signed for the student by");
  await expect(evidence.getByRole("region", { name: "The work", exact: true })).toContainText("handed in on");
  await lookAt(operator, "money 1 a dispute on a phone");

  await evidence.getByRole("button", { name: "Send to the bank" }).click();
  const dialog = operator.getByRole("dialog", { name: "Send the evidence" });
  await expect(dialog).toContainText("one answer only");
  await look(operator, "money 1 sending evidence on a phone", false);
  await dialog.getByRole("button", { name: "Send", exact: true }).click();
  await expect(dialog).toBeHidden();
  await untilReloaded(operator, () => expect(evidence.getByText("Sent", { exact: true })).toBeVisible(SOON));
  await expect(operator.getByRole("button", { name: "Send to the bank" })).toBeHidden();
  await lookAt(operator, "money 1 evidence sent on a phone");
});

test("an operator asks to take pay back, and thinks better of it", async ({ browser }) => {
  const operator = await arrive(browser, OPERATOR);
  await operator.goto("/ops/finance/disputes");
  await operator.getByRole("table", { name: "Disputes" }).getByRole("link").first().click();
  await operator.getByRole("region", { name: "What is asked back" }).getByRole("link", { name: "Open" }).click();
  await operator.getByRole("button", { name: "Take pay back" }).click();
  const asking = operator.getByRole("dialog", { name: "Take pay back?" });
  await asking.getByRole("textbox", { name: "Reason" }).fill("The work was somebody else's.");
  await asking.getByRole("button", { name: "Ask to take it back" }).click();
  await expect(asking).toBeHidden();

  await operator.goto("/ops/finance/reversals");
  await lookAt(operator, "money 2 pay to take back");
  await operator.getByRole("button", { name: "Withdraw the request" }).click();
  const ending = operator.getByRole("dialog", { name: /^Withdraw your request/ });
  await ending.getByRole("textbox", { name: "Why" }).fill("It was the student's own work.");
  await look(operator, "money 2 withdrawing", false);
  await ending.getByRole("button", { name: "Withdraw the request" }).click();
  await expect(ending).toBeHidden();
  await expect(operator.getByText("It was the student's own work.")).toBeVisible();
  await expect(operator.getByRole("button", { name: "Withdraw the request" })).toBeHidden();
  await lookAt(operator, "money 2 withdrawn");
});

test("a university fills a wallet, changes its rule and takes its money back", async ({ browser }) => {
  const sponsor = await arrive(browser, CAREER_SERVICES);
  const university = await organisationOf(sponsor);
  const name = `Winter projects ${Date.now().toString(36)}`;
  await sponsor.goto(`/u/${university}/wallets/new`);
  await sponsor.getByRole("textbox", { name: "Name" }).fill(name);
  await lookAt(sponsor, "money 3 a new wallet");
  await sponsor.getByRole("button", { name: "Open the wallet" }).click();
  await expect(sponsor.getByRole("heading", { level: 1, name })).toBeVisible();
  const wallet = sponsor.url();

  await sponsor.getByRole("button", { name: "Add money" }).click();
  await sponsor.getByRole("textbox", { name: "Amount" }).fill("750");
  await look(sponsor, "money 3 adding money", false);
  await sponsor.getByRole("button", { name: "Continue to payment" }).click();
  await sponsor.waitForURL("**/c/pay/**");
  await sponsor.getByRole("button", { name: "Pay $750.00" }).click();
  await expect(sponsor.getByText("The money is in the wallet")).toBeVisible();
  const money = sponsor.getByRole("region", { name: "What the money did" });
  await expect(money).toContainText("$750 added");
  await lookAt(sponsor, "money 3 a filled wallet");

  await sponsor.getByRole("link", { name: "Change the rule" }).click();
  await sponsor.getByRole("textbox", { name: "Highest fee of a project" }).fill("650");
  await lookAt(sponsor, "money 3 the rule");
  await sponsor.getByRole("button", { name: "Save the rule" }).click();
  await expect(sponsor.getByRole("region", { name: "Whom it pays for" })).toContainText("$650");

  await sponsor.goto(wallet);
  await sponsor.getByRole("button", { name: "End", exact: true }).click();
  const ending = sponsor.getByRole("dialog", { name: `End ${name}?` });
  await expect(ending).toBeVisible();
  await look(sponsor, "money 3 ending a wallet", false);
  await ending.getByRole("button", { name: "End and give $750 back" }).click();
  await expect(ending).toBeHidden();
  await untilReloaded(sponsor, () => expect(money).toContainText("$750 given back", SOON));
  await lookAt(sponsor, "money 3 an ended wallet");
});

test("an employer's finance people take their month home on paper", async ({ browser }) => {
  const finance = await arrive(browser, MARIGOLD.finance.email);
  await finance.goto(`/e/${await organisationOf(finance)}/payments/statement`);
  await lookAt(finance, "money 4 a month");
  const bytes = await takeHome(finance, finance.getByRole("link", { name: /PDF/ }));
  expect(bytes.length).toBeGreaterThan(5_000);
});

test("a supervisor approves a milestone before the work is done", async ({ browser }) => {
  const supervisor = await arrive(browser, MARIGOLD.supervisor.email, PHONE);
  const employer = await organisationOf(supervisor);
  const all = await (await supervisor.request.get(`/api/engagements?limit=50&employer=${employer}`)).json();
  const running = all.items.find(({ status }: { status: string }) => status === "IN_PROGRESS");
  await supervisor.goto(`/work/${running.id}?tab=money`);
  await supervisor.getByRole("button", { name: "Approve a milestone" }).click();
  const dialog = supervisor.getByRole("dialog", { name: "Approve a milestone?" });
  await dialog.getByLabel("What was delivered?").fill("The first half");
  await dialog.getByLabel("Part of the fee").fill("20");
  await look(supervisor, "money 5 approving a milestone on a phone", false);
  await dialog.getByRole("button", { name: "Approve and release" }).click();

  await expect(dialog).toBeHidden();
  await expect(supervisor.getByRole("region", { name: "The fee" })).toContainText("Milestone 1: The first half");
  await lookAt(supervisor, "money 5 a milestone approved on a phone");
});
