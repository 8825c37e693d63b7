import { test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { organisationOf, signIn } from "./people";
import { picture, settled } from "./pictures";

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
        const organisation = pages.some((path) => path.includes("$")) ? await organisationOf(page) : "";
        for (const path of pages) {
          await test.step(path, async () => {
            await page.goto(path.replace("$", organisation));
            await settled(page);
            await expectAccessible(page);
            await expectNoSidewaysScroll(page);
            await picture(page, `${name}${path.replaceAll("/", "_")}`, false);
          });
        }
      });
    }
  });
}
