import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { read, send } from "./requests";

export const PASSWORD = "foothold-demo-2026";

/** Of those who sign up: the password that everybody can read above is refused. */
export const NEW_PASSWORD = "quiet pantry lantern map";

/** People of the demo data at one employer, by what they do there. */
export const MARIGOLD = {
  recruiter: { name: "Ifeanyi Chukwu", email: "ifeanyi.chukwu@marigoldfood.example" },
  supervisor: { name: "Carla Jimenez", email: "carla.jimenez@marigoldfood.example" },
  finance: { name: "Stuart Pell", email: "stuart.pell@marigoldfood.example" },
};

export const CAREER_SERVICES = "renata.okafor@larkspurstate.edu";
export const OPERATOR = "operator@foothold.example";
export const SECOND_OPERATOR = "second.operator@foothold.example";

export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

/** Signs somebody of the demo data in, through the page that people use. */
export async function signIn(page: Page, email: string) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Somebody of the demo data at a device of their own. */
export async function arrive(browser: Browser, email: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, email);
  return page;
}

/** The organisation of whoever is signed in. */
export async function organisationOf(page: Page): Promise<string> {
  const me = await read<{ memberships: { organisation: string }[] }>(page.request, "/api/accounts/me");
  return me.memberships[0]?.organisation ?? "";
}

export interface NewPerson {
  name: string;
  email: string;
}

/** A person whom no earlier run has met. */
export function newPerson(name: string): NewPerson {
  const mark = Date.now().toString(36) + Math.floor(Math.random() * 1296).toString(36);
  return { name, email: `${name.toLowerCase().replace(/\W+/g, ".")}.${mark}@larkspurstate.edu` };
}

/** A student who has signed up and has a profile already, where neither is the point. */
export async function newStudent(browser: Browser, name: string, options: BrowserContextOptions = {}) {
  const person = newPerson(name);
  const page = await (await browser.newContext(options)).newPage();
  await send(page.request, "POST", "/api/accounts", { ...person, password: NEW_PASSWORD, kind: "STUDENT" });
  const profile = {
    university: null,
    programme: null,
    classStanding: "SECOND_YEAR",
    classYear: new Date().getFullYear() + 2,
    headline: "Second-year geography student who likes maps",
    about: "I draw transit maps for fun and want to see one used.",
    skills: ["Excel"],
    interests: [],
    hoursPerWeek: 8,
    availableFrom: null,
    workSamples: [],
  };
  await send(page.request, "PUT", "/api/students/me", profile);
  return { ...person, page };
}
