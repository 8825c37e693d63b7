import { expect, test } from "@playwright/test";
import { mailTo } from "./inbox";
import { lookAt, picture } from "./pictures";
import { newPlace } from "./projectForm";
import { StandIn } from "./standIn";
import { approvePart, approveWork, begunWork } from "./work";

/** The sum of a year from which pay is reported, and four fifths of it. */
const REPORTED = 2_000_00;
const NEAR = 1_600_00;

test("pay with which a year is to be reported waits for the tax number", async ({ browser, request }) => {
  const title = `Draw the footpaths of ${newPlace()}`;
  const { id, student, email, supervisor } = await begunWork(browser, new StandIn(request), title, REPORTED);

  await approvePart(supervisor, id, NEAR);
  await mailTo(student.request, email, "You are paid $1,440.00");
  await student.goto((await mailTo(student.request, email, "Add your tax number before")).path);
  await expect(student.getByRole("region", { name: "Add your tax number before pay waits for it" })).toBeVisible();
  await expect(student.getByText("You can be paid")).toBeVisible();
  await lookAt(student, "tax numbers 1 near the sum on a phone");

  await approveWork(student, supervisor, id);
  await student.goto((await mailTo(student.request, email, "waits for your tax number")).path);
  const waits = student.getByRole("region", { name: "Your pay waits for your tax number" });
  await expect(waits).toContainText("We never see it");
  const pay = student.getByRole("row").filter({ hasText: "$360.00" });
  await expect(pay).toContainText("Add your tax number above");
  await lookAt(student, "tax numbers 1 pay that waits on a phone");

  await waits.getByRole("button", { name: "Add your tax number" }).click();
  await student.waitForURL("**/setup/**");
  await student.getByRole("textbox", { name: /^Tax number/ }).fill("000-00-0000");
  await picture(student, "tax numbers 1 the hosted page on a phone");
  await student.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(student.getByText("You can be paid")).toBeVisible();
  await expect(student.getByRole("button", { name: "Add your tax number" })).toHaveCount(0);

  await mailTo(student.request, email, "You are paid $360.00");
  await student.goto("/earnings");
  await expect(pay).toContainText(/Paid to you|your bank/);
  await lookAt(student, "tax numbers 1 paid on a phone");
});
