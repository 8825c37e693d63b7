import { expect, test } from "@playwright/test";

test("somebody without an account finds a project and reads it", async ({ page }) => {
  await page.goto("/projects");
  const results = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(results.first()).toBeVisible();
  const title = (await results.first().innerText()).trim();

  await page.goto(`/projects?q=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: title }).first().click();

  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const markup = await (await page.request.get(page.url())).text();
  expect(markup).toContain('"@type":"JobPosting"');
});

test("a facet narrows the list and stands in the address", async ({ page }) => {
  await page.goto("/projects?mode=REMOTE");

  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
  const all = await (await page.request.get("/api/public/search")).json();
  const remote = await (await page.request.get("/api/public/search?mode=REMOTE")).json();

  expect(remote.total).toBeGreaterThan(0);
  expect(remote.total).toBeLessThan(all.total);
});
