import type { Page } from "@playwright/test";

export const CRITERION = "Every pantry has a street address and opening hours";

const DAY = new Intl.DateTimeFormat("en-US", { weekday: "short", month: "short", day: "numeric", year: "numeric" });

/** A day as the date fields write it. */
export function dayIn(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return DAY.format(day);
}

/** A place that no other project has in its title, in letters that can be mistyped. */
export function newPlace(): string {
  const syllables = [
    "ba",
    "del",
    "fo",
    "gri",
    "hal",
    "ko",
    "lum",
    "mer",
    "nor",
    "pel",
    "ru",
    "sta",
    "tov",
    "wen",
    "zu",
  ];
  const pick = () => syllables[Math.floor(Math.random() * syllables.length)] ?? "ba";
  const word = pick() + pick() + pick() + pick();
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}ville`;
}

/** Answers every question of the form for a new project, as a careful employer does. */
export async function fillProject(page: Page, title: string, supervisor: string) {
  await page.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  await page
    .getByRole("textbox", { name: "What will exist at the end" })
    .fill("A checked list of every pantry on the route with addresses and hours, and a one-page map for our drivers.");
  await page.getByRole("combobox", { name: "Category" }).selectOption({ label: "Data cleaning and analysis" });
  await page
    .getByRole("textbox", { name: "Description (optional)" })
    .fill("Our drivers carry a list from 2023. We send you **the old list** and three months of delivery notes.");
  await page.getByRole("textbox", { name: "Deliverable", exact: true }).fill("Checked pantry list");
  await page.getByRole("textbox", { name: "Criterion 1" }).fill(CRITERION);
  await page.getByRole("button", { name: "Add a criterion" }).click();
  await page.getByRole("textbox", { name: "Criterion 2" }).fill("Each change against the old list is noted");
  for (const skill of ["Excel", "Data cleaning"]) {
    await page.getByRole("combobox", { name: "Skills" }).fill(skill);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("textbox", { name: "Estimated hours" }).fill("20");
  await page.getByRole("textbox", { name: "Fee" }).fill("500");
  await fillDay(page, "Apply by", 7);
  await fillDay(page, "First day of work", 10);
  await fillDay(page, "Last day of work", 24);
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.getByRole("textbox", { name: "Question 1" }).fill("Which messy list have you put in order before?");
  await page.getByRole("combobox", { name: "Who guides and reviews the work?" }).selectOption({ label: supervisor });
}

async function fillDay(page: Page, label: string, days: number) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(dayIn(days));
  await field.press("Tab");
}
