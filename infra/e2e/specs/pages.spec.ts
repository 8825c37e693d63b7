import { expect, type Page, test } from "@playwright/test";
import { arrive, OPERATOR, organisationOf, PHONE, signIn } from "./people";
import { lookAt } from "./pictures";

const VIEWPORTS = [
  { name: "phone", viewport: { width: 360, height: 780 }, colorScheme: "light" },
  { name: "desktop in the dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
] as const;

/** A page by its address, or by the first link to such a page on the one before. */
type Stop = string | { name: string; first: string };

const PEOPLE: { who: string; email: string | null; stops: Stop[] }[] = [
  {
    who: "anybody",
    email: null,
    stops: [
      "/",
      "/sign-in",
      "/sign-up",
      "/sign-up?kind=student",
      "/forgot-password",
      "/nowhere",
      "/projects",
      { name: "/projects/first", first: 'a[href^="/projects/"]' },
      { name: "/employers/first", first: 'a[href^="/employers/"]' },
    ],
  },
  {
    who: "the student",
    email: "lucia.herrera@larkspurstate.edu",
    stops: [
      "/home",
      "/home/saved-searches",
      "/earnings",
      "/earnings/statement",
      "/profile",
      "/notifications",
      "/settings",
      "/applications",
      { name: "/applications/first", first: 'a[href^="/applications/"]' },
      "/work",
      { name: "/work/first", first: 'a[href^="/work/"]' },
      "/job-links",
      { name: "/job-links/first", first: 'a[href^="/job-links/"]' },
    ],
  },
  {
    who: "the employer's owner",
    email: "bernadette.moss@marigoldfood.example",
    stops: [
      "/e/$",
      "/e/$/conversion",
      "/e/$/profile",
      "/e/$/team",
      "/e/$/api-clients",
      "/e/$/projects/new",
      "/e/$/projects?status=PUBLISHED",
      { name: "/e/$/projects/first", first: '[role=table] a[href*="/projects/"]' },
      { name: "/e/$/applicants", first: 'a[href$="/applicants"]' },
      "/e/$/engagements",
      { name: "/e/$/engagements/first", first: 'a[href^="/work/"]' },
      "/e/$/payments/statement",
      "/e/$/payments",
      { name: "/e/$/payments/first", first: '[role=table] a[href*="/payments/"]' },
    ],
  },
  {
    who: "career services",
    email: "renata.okafor@larkspurstate.edu",
    stops: [
      "/u/$",
      "/u/$/early-years",
      "/u/$/enrollment",
      "/u/$/wallets/new",
      "/u/$/wallets",
      { name: "/u/$/wallets/first", first: '[role=table] a[href*="/wallets/"]' },
      "/u/$/staff",
    ],
  },
  {
    who: "the operator",
    email: "operator@foothold.example",
    stops: [
      "/ops",
      "/ops/employers",
      "/ops/finance",
      "/ops/finance/differences",
      "/ops/finance/operations",
      "/ops/finance/stuck",
      "/ops/finance/fraud-warnings",
      "/ops/finance/pay-holds",
      "/ops/finance/disputes",
      { name: "/ops/finance/disputes/first", first: '[role=table] a[href*="/ops/finance/disputes/"]' },
      "/ops/finance/manual-moves",
      "/ops/finance/reversals",
      "/ops/finance/payees",
      "/ops/ledger",
      { name: "/ops/ledger/accounts", first: 'a[href*="/ops/ledger/accounts?family=held"]' },
      { name: "/ops/ledger/accounts/first", first: '[role=table] a[href*="/ops/ledger/accounts/held"]' },
      { name: "/ops/payments/first", first: '[role=table] a[href^="/ops/payments/"]' },
      "/ops/search",
      "/ops/projects",
      { name: "/ops/projects/first", first: 'a[href^="/ops/projects/"]' },
    ],
  },
];

for (const { name, viewport, colorScheme } of VIEWPORTS) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    for (const { who, email, stops } of PEOPLE) {
      test(`every page of ${who} is accessible and fits`, async ({ page }) => {
        if (email) await signIn(page, email);
        const organisation = stops.includes("/e/$") || stops.includes("/u/$") ? await organisationOf(page) : "";
        for (const stop of stops) {
          const label = typeof stop === "string" ? stop : stop.name;
          await test.step(label, async () => {
            await goTo(page, stop, organisation);
            await lookAt(page, `${name}${label.replaceAll(/[/?]/g, "_")}`, false);
          });
        }
      });
    }
  });
}

test("on a phone the current tab of finance is in sight", async ({ browser }) => {
  const operator = await arrive(browser, OPERATOR, PHONE);
  const tabs = operator.getByRole("navigation", { name: "Finance", exact: true });
  for (const [path, tab] of [
    ["/ops/finance/manual-moves", "By hand"],
    ["/ops/ledger", "Ledger"],
    ["/ops/finance", "Balance"],
  ] as const) {
    await operator.goto(path);
    await expect(tabs.getByRole("link", { name: tab, exact: true })).toBeInViewport({ ratio: 0.9 });
  }
});

async function goTo(page: Page, stop: Stop, organisation: string) {
  if (typeof stop === "string") {
    await page.goto(stop.replace("$", organisation));
    return;
  }
  // The address changes before the page does.
  const heading = page.locator("h1").first();
  const before = await heading.innerText();
  await page.locator("main").locator(stop.first).first().click();
  await expect(heading).not.toHaveText(before);
}
