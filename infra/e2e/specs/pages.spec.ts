import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signIn } from "./people";

const VIEWPORTS = [
  { name: "phone", viewport: { width: 360, height: 780 }, colorScheme: "light" },
  { name: "desktop in the dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
] as const;

const PEOPLE = [
  { who: "anybody", email: null, pages: ["/", "/projects", "/sign-in", "/sign-up"] },
  {
    who: "the student",
    email: "lucia.herrera@larkspurstate.edu",
    pages: ["/home", "/applications", "/work", "/earnings", "/profile", "/job-links", "/notifications", "/settings"],
  },
  {
    who: "the employer's owner",
    email: "bernadette.moss@marigoldfood.example",
    pages: ["/e/$", "/e/$/projects", "/e/$/projects/new", "/e/$/engagements", "/e/$/payments", "/e/$/conversion", "/e/$/team"],
  },
  {
    who: "career services",
    email: "renata.okafor@larkspurstate.edu",
    pages: ["/u/$", "/u/$/early-years", "/u/$/enrollment", "/u/$/staff"],
  },
  { who: "the operator", email: "operator@foothold.example", pages: ["/ops", "/ops/employers", "/ops/projects", "/ops/ledger"] },
];

for (const { name, viewport, colorScheme } of VIEWPORTS) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    for (const { who, email, pages } of PEOPLE) {
      test(`every page of ${who} is accessible and fits`, async ({ page }) => {
        if (email) await signIn(page, email);
        const me = email ? await (await page.request.get("/api/accounts/me")).json() : null;
        const organisation = me?.memberships[0]?.organisation ?? "";
        for (const path of pages) {
          await test.step(path, async () => {
            await page.goto(path.replace("$", organisation));
            await expect(page.locator("h1").first()).toBeVisible();
            await page.waitForLoadState("networkidle");
            await expectAccessible(page);
            await expectNoSidewaysScroll(page);
            await page.screenshot({ path: `target/screenshots/${name}${path.replaceAll("/", "_")}.png` });
          });
        }
      });
    }
  });
}
