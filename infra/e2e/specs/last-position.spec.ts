import { expect, type Page, test } from "@playwright/test";
import { offerPosition } from "./applications";
import { arrive, MARIGOLD, newStudent, PHONE } from "./people";
import { look } from "./pictures";
import { openProject } from "./project";
import { newPlace } from "./projectForm";

test("two students accept the last position at once: one has it, the other is told", async ({ browser }) => {
  const recruiter = await arrive(browser, MARIGOLD.recruiter.email);
  const project = await openProject(recruiter, `Draw the bus stops of ${newPlace()}`);
  const rivals = [await newStudent(browser, "Ada Moreau", PHONE), await newStudent(browser, "Theo Lindqvist", PHONE)];
  for (const { page } of rivals) {
    await page.goto(`/applications/${await offerPosition(recruiter, page, project)}`);
    await page.getByRole("button", { name: "Accept the offer" }).click();
  }

  await Promise.all(
    rivals.map(({ page }) => page.getByRole("dialog").getByRole("button", { name: "Accept the offer" }).click()),
  );

  const taken = (page: Page) => page.getByRole("heading", { name: "You have the position" });
  const told = (page: Page) => page.getByText(/All positions (are|were) taken/);
  for (const { page } of rivals) await expect(taken(page).or(told(page)).first()).toBeVisible();
  const winners = await Promise.all(rivals.map(({ page }) => taken(page).count()));
  expect(winners.toSorted()).toEqual([0, 1]);
  const late = rivals[winners.indexOf(0)];
  if (late) await look(late.page, "last position too late", false);
});
