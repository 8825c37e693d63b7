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

test("choices are made with a click, stand in the address and are taken back", async ({ page }) => {
  const { facets } = await (await page.request.get("/api/public/search")).json();
  const [first, second] = facets.category.map(({ label }: { label: string }) =>
    page.getByRole("checkbox", { name: new RegExp(`^${label}`) }),
  );
  const inAddress = () => new URL(page.url()).searchParams.getAll("category");
  await page.goto("/projects");
  await first.click();
  await expect.poll(inAddress).toEqual([facets.category[0].value]);
  await second.click();
  await expect.poll(inAddress).toEqual([facets.category[0].value, facets.category[1].value]);
  const chips = page.getByRole("list", { name: "Filters in force" });
  await expect(chips.getByRole("button", { name: `${facets.category[1].label} Remove` })).toBeVisible();

  await page.goBack();

  await expect.poll(inAddress).toEqual([facets.category[0].value]);
  await expect(second).not.toBeChecked();
  await chips.getByRole("button", { name: `${facets.category[0].label} Remove` }).click();
  await expect.poll(inAddress).toEqual([]);
  await expect(first).not.toBeChecked();
});

test("a suggestion is taken with the keyboard", async ({ page }) => {
  await page.goto("/projects");
  const box = page.getByRole("combobox", { name: "Search projects" });
  const suggestions = page.getByRole("listbox", { name: "Suggestions" });
  await box.pressSequentially("exc", { delay: 60 });
  await expect(suggestions.getByRole("option", { name: "Excel" }).first()).toBeVisible();

  await box.press("ArrowDown");
  await box.press("Enter");

  await expect(page).toHaveURL(/skill=|q=|\/projects\//);
  await expect(suggestions).toBeHidden();
});

test("an empty page says what to leave out", async ({ page }) => {
  await page.goto("/projects?pay_min=90000");

  await page.getByRole("button", { name: /^Without .*: \d+ projects?$/ }).first().click();

  await expect(page).not.toHaveURL(/pay_min/);
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("a city is chosen, and what is near it is found", async ({ page }) => {
  await page.goto("/projects");
  const { facets } = await (await page.request.get("/api/public/search")).json();
  const city = facets.city[0].value;
  const box = page.getByRole("combobox", { name: "Near which city" });
  await box.pressSequentially(city.slice(0, 4), { delay: 60 });
  await page.getByRole("listbox", { name: "Cities" }).getByRole("option", { name: city }).first().click();

  await expect(page).toHaveURL(/near=/);
  await expect(page.getByRole("list", { name: "Filters in force" })).toContainText(city);
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
