import { expect, test } from "@playwright/test";

test("somebody without an account finds a project and reads it", async ({ page }) => {
  const found = await (await page.request.get("/api/public/search?size=1")).json();
  const { title, slug } = found.hits[0];
  await page.goto(`/projects?q=${encodeURIComponent(title)}`);

  await page.getByRole("link", { name: title }).first().click();

  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const markup = await (await page.request.get(`/projects/${slug}`)).text();
  expect(markup).toContain('"@type":"JobPosting"');
});

test("a facet narrows the list and stands in the address", async ({ page }) => {
  const all = await (await page.request.get("/api/public/search")).json();
  const remote = await (await page.request.get("/api/public/search?mode=REMOTE")).json();
  await page.goto("/projects?mode=REMOTE");

  await expect(page.getByRole("link", { name: remote.hits[0].title }).first()).toBeVisible();

  expect(remote.total).toBeGreaterThan(0);
  expect(remote.total).toBeLessThan(all.total);
});
