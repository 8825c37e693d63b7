import { expect, type Page, test } from "@playwright/test";
import { mailTo } from "./inbox";
import {
  arrive,
  CAREER_SERVICES,
  MARIGOLD,
  NEW_PASSWORD,
  newPerson,
  newStudent,
  OPERATOR,
  organisationOf,
  PHONE,
} from "./people";
import { look, picture } from "./pictures";
import { openProject } from "./project";
import { CRITERION, fillProject, newPlace } from "./projectForm";
import { StandIn } from "./standIn";

const TWO_SECONDS = { timeout: 2_000, intervals: [100] };

test("the main job, from a project to a hire", async ({ browser }) => {
  test.setTimeout(240_000);
  const place = newPlace();
  const title = `Check the pantry list of ${place}`;
  const maya = newPerson("Maya Chen");
  let path = "";
  let workspace = "";

  const recruiter = await arrive(browser, MARIGOLD.recruiter.email);
  const employer = await organisationOf(recruiter);
  const guest = await (await browser.newContext()).newPage();
  const student = await (await browser.newContext(PHONE)).newPage();

  await test.step("1. the employer posts a project", async () => {
    await recruiter.goto(`/e/${employer}`);
    await recruiter.getByRole("link", { name: "Post a project" }).first().click();
    await fillProject(recruiter, title, MARIGOLD.supervisor.name);
    const figures = recruiter.getByRole("complementary", { name: "What it comes to" });
    await expect(figures).toContainText(/\$25\s*an hour/);
    await expect(figures).toContainText("$50.00");
    await expect(figures).toContainText("$450.00");

    await recruiter.getByRole("textbox", { name: "Estimated hours" }).fill("60");
    await recruiter.getByRole("button", { name: "Check your answers" }).click();
    await expect(recruiter.getByRole("alert")).toContainText("5 to 40");
    await picture(recruiter, "main job 1 a rule is broken");

    await recruiter.getByRole("textbox", { name: "Estimated hours" }).fill("20");
    await recruiter.getByRole("button", { name: "Check your answers" }).click();
    await expect(recruiter.getByRole("heading", { name: "Check your answers" })).toBeVisible();
    await look(recruiter, "main job 1 check your answers");
    await recruiter.getByRole("button", { name: "Publish" }).click();
  });

  await test.step("2. it is found within two seconds, and gone when it is closed", async () => {
    await expect(recruiter.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect.poll(() => hits(guest, place), TWO_SECONDS).toBe(1);

    const elsewhere = newPlace();
    const other = await openProject(recruiter, `Count the bridges of ${elsewhere}`);
    await expect.poll(() => hits(guest, elsewhere), TWO_SECONDS).toBe(1);
    await picture(recruiter, "main job 2 the project of its employer");
    await recruiter.goto(`/e/${employer}/projects/${other}`);
    await recruiter.getByRole("button", { name: "Close", exact: true }).click();
    await recruiter.getByRole("textbox", { name: "Reason" }).fill("The bridges have been counted.");
    await recruiter.getByRole("button", { name: "Close the project" }).click();
    await expect(recruiter.getByText("The project is closed.")).toBeVisible();
    await expect.poll(() => hits(guest, elsewhere), TWO_SECONDS).toBe(0);
  });

  await test.step("3. anybody finds it, with a typo and a facet", async () => {
    await guest.goto("/projects");
    await guest.getByRole("combobox", { name: "Search projects" }).fill(place.replace("ville", "vile"));
    await guest.getByRole("button", { name: "Search", exact: true }).click();
    await guest
      .getByRole("group", { name: "Field" })
      .getByRole("checkbox", { name: "Data cleaning and analysis" })
      .click();
    await expect(guest).toHaveURL(/category=data-analysis/);
    await expect(guest.getByRole("link", { name: title }).locator("mark").first()).toBeVisible();
    await picture(guest, "main job 3 found");
    await guest.getByRole("link", { name: title }).click();
    await expect(guest.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await picture(guest, "main job 3 the public page");
    path = new URL(guest.url()).pathname;
    expect(path).toMatch(/^\/projects\/check-the-pantry-list-of-/);
    expect(await (await guest.request.get(path)).text()).toContain('"@type":"JobPosting"');
  });

  await test.step("4. a student signs up on the phone, completes a profile and applies", async () => {
    await student.goto(path);
    const apply = student.getByRole("link", { name: "Apply", exact: true }).filter({ visible: true }).first();
    await expect(apply).toBeVisible();
    await picture(student, "main job 4 the public page on a phone", false);
    await apply.click();
    await student.getByRole("link", { name: "Create an account" }).click();
    await student.getByRole("link", { name: "I am a student" }).click();
    await student.getByLabel("Your name").fill(maya.name);
    await student.getByLabel("E-mail").fill(maya.email);
    await student.getByRole("textbox", { name: "Password" }).fill(NEW_PASSWORD);
    await student.getByRole("button", { name: "Create account" }).click();
    await student.getByRole("link", { name: "Create your profile" }).click();

    await student.getByRole("combobox", { name: "University" }).fill("Larkspur");
    await student.getByRole("option", { name: "Larkspur State University" }).click();
    await student.getByRole("combobox", { name: "How far are you" }).click();
    await student.getByRole("option", { name: "First year" }).click();
    await student.getByRole("textbox", { name: "Headline" }).fill("First-year who likes tidy lists");
    await student.getByRole("combobox", { name: "Skills" }).fill("Excel");
    await student.keyboard.press("Enter");
    await student.keyboard.press("Tab");
    await picture(student, "main job 4 the profile on a phone");
    await student.getByRole("button", { name: "Create profile" }).click();

    await student
      .getByRole("textbox", { name: "Which messy list" })
      .fill("The attendance lists of my school, 3,000 rows.");
    await look(student, "main job 4 the question on a phone", false);
    await student.getByRole("button", { name: "Continue" }).click();
    await student.getByRole("button", { name: "Continue" }).click();
    await student.getByRole("button", { name: "Send application" }).click();
    await expect(student.getByText("Last word today")).toBeVisible();
    await picture(student, "main job 4 the application on a phone");
    await mailTo(student.request, maya.email, "You applied for");
    await student.goto((await mailTo(student.request, maya.email, "Confirm your e-mail address")).path);
    await expect(student.getByText("Your e-mail is confirmed")).toBeVisible();
  });

  await test.step("4. the employer declines one with a reason and offers to the other", async () => {
    const ben = await newStudent(browser, "Ben Ito");
    await ben.page.goto(`${path}/apply`);
    await ben.page.getByRole("textbox", { name: "Which messy list" }).fill("My own record collection.");
    await ben.page.getByRole("button", { name: "Continue" }).click();
    await ben.page.getByRole("button", { name: "Continue" }).click();
    await ben.page.getByRole("button", { name: "Send application" }).click();
    await expect(ben.page.getByText("Last word today")).toBeVisible();

    const { path: board } = await mailTo(recruiter.request, MARIGOLD.recruiter.email, `Ben Ito applied for “${title}”`);
    await recruiter.goto(board);
    const drawer = recruiter.getByRole("dialog", { name: "Ben Ito" });
    await expect(drawer.getByText("My own record collection.")).toBeVisible();
    await look(recruiter, "main job 4 an applicant", false);
    await drawer.getByRole("button", { name: "Decline" }).click();
    const decline = recruiter.getByRole("dialog", { name: "Decline Ben Ito" });
    await decline.getByRole("radio", { name: "Others showed more of the skills" }).check();
    await decline.getByRole("combobox", { name: "Which skill or requirement was missing?" }).fill("Data cleaning");
    await decline.getByRole("textbox", { name: "Next step" }).fill("Clean one public data set and show the steps.");
    await look(recruiter, "main job 4 a decline", false);
    await decline.getByRole("button", { name: "Decline and tell Ben" }).click();
    await expect(decline).toBeHidden();
    const answer = await mailTo(ben.page.request, ben.email, "You were not selected");
    expect(answer.text).toContain("Clean one public data set and show the steps.");
    await ben.page.goto(answer.path);
    await expect(ben.page.getByRole("heading", { name: "Not selected this time" })).toBeVisible();
    await look(ben.page, "main job 4 not selected");
    await ben.page.context().close();

    await recruiter.goto(board.replace(/\?.*/, ""));
    await recruiter.getByRole("button", { name: "Move Maya Chen to another step" }).click();
    await recruiter.getByRole("menuitem", { name: "Shortlist" }).click();
    await picture(recruiter, "main job 4 the board", false);
    await recruiter.getByRole("button", { name: "Close this message" }).first().click();
    await mailTo(student.request, maya.email, "You are on the shortlist");
    await recruiter.getByRole("button", { name: "Move Maya Chen to another step" }).click();
    await recruiter.getByRole("menuitem", { name: "Offer a position" }).click();
    const offer = recruiter.getByRole("dialog", { name: "Offer Maya Chen a position" });
    await offer.getByRole("textbox", { name: "A personal word" }).fill("We liked the attendance lists.");
    await offer.getByRole("button", { name: "Send the offer" }).click();
    await expect(offer).toBeHidden();
  });

  await test.step("5. the student accepts, both sign, the employer pays, the money is held", async () => {
    const { path: offered } = await mailTo(student.request, maya.email, "offers you a position");
    await student.goto(offered);
    await look(student, "main job 5 the offer on a phone");
    await student.getByRole("button", { name: "Accept the offer" }).click();
    await student.getByRole("dialog").getByRole("button", { name: "Accept the offer" }).click();
    await student.getByRole("link", { name: "Open the workspace" }).click();
    await expect.poll(() => hits(guest, place), TWO_SECONDS).toBe(0);
    await sign(student, maya.name);
    workspace = new URL(student.url()).pathname;
    await picture(student, "main job 5 signed on a phone");
    await recruiter.goto(workspace);
    await look(recruiter, "main job 5 the agreement");
    await sign(recruiter, MARIGOLD.recruiter.name);

    const finance = await arrive(browser, MARIGOLD.finance.email);
    await finance.goto((await mailTo(finance.request, MARIGOLD.finance.email, `Pay $500.00 for “${title}”`)).path);
    await picture(finance, "main job 5 pay");
    await finance.getByRole("button", { name: /^Pay \$500/ }).click();
    await finance.waitForURL("**/c/pay/**");
    await finance.getByRole("button", { name: "Pay $500.00" }).click();
    await expect(finance.getByText("The money is held")).toBeVisible();
    await look(finance, "main job 5 held");
    await finance.context().close();
    await mailTo(student.request, maya.email, "is held");
    await student.goto(workspace);
    await student.getByRole("button", { name: "Confirm the kickoff" }).click();
  });

  const supervisor = await arrive(browser, MARIGOLD.supervisor.email);

  await test.step("6. the student hands in, the supervisor asks once for changes and approves", async () => {
    await student.locator("input[type=file]").setInputFiles({
      name: "pantries.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("pantry,street\nNorth,12 Alum Creek Drive\n"),
    });
    await expect(student.getByRole("button", { name: "Remove pantries.csv" })).toBeVisible();
    await student.getByRole("button", { name: "Add a link" }).click();
    await student.getByRole("textbox", { name: "Link 1" }).fill("https://maps.example/pantries");
    await student.getByRole("textbox", { name: "What is it" }).fill("The checked list and the map.");
    await look(student, "main job 6 hand in on a phone");
    await student.getByRole("button", { name: "Hand in" }).click();
    await expect(student.getByText("Waiting for Carla Jimenez")).toBeVisible();

    await supervisor.goto(
      (await mailTo(supervisor.request, MARIGOLD.supervisor.email, `Review the work of Maya Chen on “${title}”`)).path,
    );
    await picture(supervisor, "main job 6 review");
    await supervisor.getByRole("button", { name: "Ask for changes" }).click();
    const changes = supervisor.getByRole("dialog", { name: "Ask for changes" });
    await changes.getByRole("radio", { name: CRITERION }).check();
    await changes.getByRole("textbox", { name: "What is missing" }).fill("Two pantries have no opening hours.");
    await look(supervisor, "main job 6 ask for changes", false);
    await changes.getByRole("button", { name: "Ask for changes" }).click();
    await expect(changes).toBeHidden();

    await student.goto((await mailTo(student.request, maya.email, "asks for changes")).path);
    await expect(student.getByText(`Asked for: ${CRITERION}`)).toBeVisible();
    await student.getByRole("button", { name: "Add a link" }).click();
    await student.getByRole("textbox", { name: "Link 1" }).fill("https://maps.example/pantries-2");
    await student.getByRole("textbox", { name: "What is it" }).fill("With all opening hours.");
    await student.getByRole("button", { name: "Hand in" }).click();
    await expect(student.getByText("Waiting for Carla Jimenez")).toBeVisible();

    await supervisor.reload();
    await supervisor.getByRole("button", { name: "Approve and pay" }).click();
    await supervisor.getByRole("dialog").getByRole("button", { name: "Approve and release $500" }).click();
    await expect(supervisor.getByRole("heading", { name: "How did Maya Chen work?" })).toBeVisible();
  });

  await test.step("6. the student sets up payouts and is paid; the books agree", async () => {
    await student.goto((await mailTo(student.request, maya.email, "Set up your payout account")).path);
    await student.getByRole("button", { name: "Set up payouts" }).click();
    await student.waitForURL("**/setup/**");
    await picture(student, "main job 6 payouts on the hosted page");
    await student.getByRole("button", { name: "Submit", exact: true }).click();
    await expect(student.getByText("You can be paid")).toBeVisible();
    await mailTo(student.request, maya.email, "You are paid $450.00");
    await student.goto("/earnings");
    await expect(student.getByText("$450.00").first()).toBeVisible();
    await picture(student, "main job 6 earnings on a phone");

    const finance = await arrive(browser, MARIGOLD.finance.email);
    const engagement = await (await finance.request.get(`/api/engagements/${workspace.split("/").at(-1)}`)).json();
    const entries = await finance.request.get(`/api/payments/${engagement.payment}/entries`);
    await new StandIn(guest.request).expectSameMovements(await entries.json());
    await finance.goto(`${workspace}?tab=money`);
    const ledger = finance.getByRole("region", { name: "Ledger entries" });
    await expect(ledger.getByText("$450.00").first()).toBeVisible();
    await picture(finance, "main job 6 ledger entries");
    await finance.context().close();
    const operator = await arrive(browser, OPERATOR);
    await operator.goto("/ops/ledger");
    await expect(operator.getByText("The ledger balances")).toBeVisible();
    await operator.context().close();
  });

  await test.step("7. both review each other, double blind", async () => {
    const competencies = supervisor.getByRole("region", { name: "Your review" }).getByRole("group");
    await expect(competencies).toHaveCount(8);
    for (const competency of await competencies.all()) await competency.getByRole("radio").nth(2).check();
    await supervisor.getByRole("textbox", { name: "What went well?" }).fill("She asked before she changed anything.");
    await supervisor
      .getByRole("textbox", { name: "One thing to work on" })
      .fill("Tell earlier when something takes longer.");
    for (const wish of ["interview this student", "hire this student"]) {
      await supervisor.getByRole("switch", { name: `I would ${wish}` }).check();
    }
    await look(supervisor, "main job 7 the review of the supervisor");
    await supervisor.getByRole("button", { name: "Send the review" }).click();
    await expect(supervisor.getByText("the student’s review is missing")).toBeVisible();

    await student.goto(workspace);
    await expect(
      student.getByText("the student’s review is missing").or(student.getByText("The supervisor has written")),
    ).toBeVisible();
    await expect(student.getByText("She asked before she changed anything.")).toBeHidden();
    for (const question of await student.getByRole("region", { name: "Your review" }).getByRole("group").all()) {
      await question.getByRole("radio").nth(4).check();
    }
    await student.getByRole("textbox", { name: "What went well?" }).fill("Every question was answered the same day.");
    await student
      .getByRole("textbox", { name: "What could be better?" })
      .fill("The old list could have been explained.");
    await look(student, "main job 7 the review of the student on a phone");
    await student.getByRole("button", { name: "Send the review" }).click();
    await expect(student.getByText("She asked before she changed anything.")).toBeVisible();
    await picture(student, "main job 7 both reviews on a phone");
    await supervisor.reload();
    await expect(supervisor.getByText("Every question was answered the same day.")).toBeVisible();
  });

  await test.step("8. the supervisor would hire, and the student starts", async () => {
    await supervisor.getByRole("textbox", { name: "For which kind of role?" }).fill("Route planning, next summer");
    await supervisor.getByRole("button", { name: "I would hire" }).click();
    await expect(supervisor.getByRole("region", { name: "From project to job" })).toBeVisible();
    await picture(supervisor, "main job 8 would hire");

    await recruiter.goto((await mailTo(recruiter.request, MARIGOLD.recruiter.email, "Open a role for Maya Chen")).path);
    const row = recruiter.getByRole("row").filter({ hasText: title });
    await row.getByRole("button", { name: "Send a job link to Maya Chen" }).click();
    const link = recruiter.getByRole("dialog", { name: "Send Maya Chen a job link" });
    await link.getByRole("textbox", { name: "Role", exact: true }).fill(`Route planner in ${place}`);
    await link.getByRole("textbox", { name: "Link to the open role" }).fill("https://jobs.marigoldfood.example/7");
    await link.getByRole("button", { name: "Send the link" }).click();

    await student.goto((await mailTo(student.request, maya.email, "invites you to apply")).path);
    await student
      .context()
      .route("https://jobs.marigoldfood.example/**", (route) => route.fulfill({ body: "The role" }));
    const opened = student.waitForEvent("popup");
    await student.getByRole("link", { name: "Open the job" }).click();
    await (await opened).close();
    await picture(student, "main job 8 the job link on a phone");
    for (const verb of ["I applied", "I was offered the role", "I accepted", "I started"]) {
      await student.getByRole("button", { name: verb }).click();
      const report = student.getByRole("dialog", { name: verb });
      await report.getByRole("button", { name: verb }).click();
      await expect(report).toBeHidden();
    }
    await expect(student.getByText("You told us that you started.")).toBeVisible();

    await recruiter.reload();
    await row.getByRole("button", { name: "Confirm the hire of Maya Chen" }).click();
    await recruiter.getByRole("dialog").getByRole("button", { name: "Confirm the hire" }).click();
    await expect(row.getByText("Hire confirmed")).toBeVisible();
    await expect(row.getByText("0 days")).toBeVisible();
    const funnel = recruiter.getByRole("region", { name: "From project to job" });
    await expect(funnel.getByText("Job link sent")).toBeVisible();
    await picture(recruiter, "main job 8 the tracker");
    await row.getByRole("button", { name: "Maya Chen", exact: true }).click();
    await expect(recruiter.getByRole("dialog", { name: "Maya Chen" }).getByText("Link opened")).toBeVisible();
    await look(recruiter, "main job 8 every step", false);
  });

  await test.step("9. career services see their early years", async () => {
    const careerServices = await arrive(browser, CAREER_SERVICES);
    await careerServices.goto(`/u/${await organisationOf(careerServices)}/early-years`);
    const funnel = careerServices.getByRole("region", { name: "The way into paid work" });
    await expect(funnel.locator("svg.recharts-surface").first()).toBeVisible();
    await picture(careerServices, "main job 9 the chart");
    await funnel.getByText("Table", { exact: true }).click();
    await expect(funnel.getByRole("row").filter({ hasText: "First year" })).toBeVisible();
    await look(careerServices, "main job 9 the table");
    const download = careerServices.waitForEvent("download");
    await funnel.getByRole("link", { name: "CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await careerServices.goto(`/e/${employer}`);
    await expect(careerServices.getByRole("heading", { level: 1 })).not.toContainText("Marigold");
  });
});

async function hits(page: Page, words: string): Promise<number> {
  const found = await (await page.request.get(`/api/public/search?q=${words}`)).json();
  return found.hits.filter((hit: { title: string }) => hit.title.includes(words)).length;
}

async function sign(page: Page, name: string) {
  await page.getByRole("textbox", { name: "Type your name to sign" }).fill(name);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Type your name to sign" })).toBeHidden();
}
