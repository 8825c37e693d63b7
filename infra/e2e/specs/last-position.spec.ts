import { expect, type Page, test } from "@playwright/test";
import { arrive, MARIGOLD, newStudent, organisationOf, PHONE } from "./people";
import { look } from "./pictures";
import { newPlace } from "./projectForm";
import { send } from "./requests";

test("two students accept the last position at once: one has it, the other is told", async ({ browser }) => {
  const recruiter = await arrive(browser, MARIGOLD.recruiter.email);
  const project = await openProject(recruiter);
  const rivals = [await newStudent(browser, "Ada Moreau", PHONE), await newStudent(browser, "Theo Lindqvist", PHONE)];
  for (const { page } of rivals) {
    const application = await send(page.request, "POST", "/api/applications", {
      project,
      answers: [],
      workSamples: [],
    });
    await send(recruiter.request, "POST", `/api/applications/${application.id}/offer`, { note: null });
    await page.goto(`/applications/${application.id}`);
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

/** A published project with one position and no question; gives its id. */
async function openProject(recruiter: Page): Promise<string> {
  const employer = await organisationOf(recruiter);
  const members: { account: string; name: string }[] = await (
    await recruiter.request.get(`/api/employers/${employer}/members`)
  ).json();
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const terms = {
    title: `Draw the bus stops of ${newPlace()}`,
    outcome: "A map of all bus stops that our visitors can read on a phone.",
    description: "",
    deliverables: [{ title: "Map of the stops", criteria: ["Every stop has its name"] }],
    skills: ["Excel"],
    category: "data-analysis",
    hours: 10,
    fee: { minor: 25_000, currency: "USD" },
    positions: 1,
    startsOn: day(10),
    endsOn: day(20),
    applyBy: day(7),
    mode: "REMOTE",
    place: null,
    audience: { standings: [], universities: [], earlyYearSeats: 0 },
    questions: [],
    aiPolicy: "ALLOWED_WITH_DISCLOSURE",
    supervisor: members.find(({ name }) => name === MARIGOLD.supervisor.name)?.account,
    learningGoals: [],
  };
  const { id } = await send(recruiter.request, "POST", "/api/projects", { employer, terms });
  await send(recruiter.request, "POST", `/api/projects/${id}/publication`);
  return id;
}
