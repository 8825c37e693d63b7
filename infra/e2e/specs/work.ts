import { type Browser, expect, type Page } from "@playwright/test";
import { offerPosition } from "./applications";
import { setUpPayouts } from "./payouts";
import { arrive, MARIGOLD, newStudent, PHONE } from "./people";
import { openProject } from "./project";
import { read, send } from "./requests";
import type { StandIn } from "./standIn";

interface Engagement {
  status: string;
  payment: string;
  agreement: { sha256: string };
}

/**
 * Work that both sides have signed and the employer has paid, where none of that is the point. The fee is in cents,
 * and $250 when nothing is said.
 */
export async function paidWork(browser: Browser, standIn: StandIn, title: string, fee?: number) {
  const recruiter = await arrive(browser, MARIGOLD.recruiter.email);
  const { page: student, name, email } = await newStudent(browser, "Noor Haddad", PHONE);
  const application = await offerPosition(recruiter, student, await openProject(recruiter, title, fee));
  await send(student.request, "POST", `/api/applications/${application}/acceptance`);
  const id = await engagementOf(student, application);
  await sign(student, id, name);
  const { payment } = await sign(recruiter, id, MARIGOLD.recruiter.name);

  const finance = await arrive(browser, MARIGOLD.finance.email);
  const { url } = await send<{ url: string }>(finance.request, "POST", `/api/payments/${payment}/checkout`, {
    returnPath: `/work/${id}`,
  });
  await standIn.pay(url);
  await expect
    .poll(async () => (await engagement(student, id)).status, { message: `The money for ${title}` })
    .toBe("AWAITING_KICKOFF");
  return { id, payment, recruiter, student, email, finance };
}

/** Paid work that has begun, of a student who has set up how they are paid. */
export async function begunWork(browser: Browser, standIn: StandIn, title: string, fee?: number) {
  const work = await paidWork(browser, standIn, title, fee);
  await setUpPayouts(work.student);
  await send(work.student.request, "POST", `/api/engagements/${work.id}/kickoff`);
  return { ...work, supervisor: await arrive(browser, MARIGOLD.supervisor.email) };
}

/** The supervisor approves a part of the work, and that part of the fee, in cents, is released. */
export async function approvePart(supervisor: Page, id: string, cents: number) {
  await send(supervisor.request, "POST", `/api/engagements/${id}/milestones`, {
    title: "The first part",
    amount: { minor: cents, currency: "USD" },
  });
}

/** The student hands the work in and the supervisor approves it: what is left of the fee is released. */
export async function approveWork(student: Page, supervisor: Page, id: string) {
  await send(student.request, "POST", `/api/engagements/${id}/submissions`, {
    note: "All of it, with a map.",
    aiUse: null,
    files: [],
    links: ["https://maps.example/all-of-it"],
  });
  await send(supervisor.request, "POST", `/api/engagements/${id}/approval`);
}

/** An engagement opens a moment after the offer was accepted. */
async function engagementOf(student: Page, application: string): Promise<string> {
  const path = `/api/engagements/of-application/${application}`;
  await expect.poll(async () => (await student.request.get(path)).status(), { message: path }).toBe(200);
  return (await read<{ id: string }>(student.request, path)).id;
}

async function sign(page: Page, id: string, typedName: string): Promise<Engagement> {
  const { sha256 } = (await engagement(page, id)).agreement;
  return send(page.request, "POST", `/api/engagements/${id}/signature`, { typedName, sha256 });
}

async function engagement(page: Page, id: string): Promise<Engagement> {
  return read(page.request, `/api/engagements/${id}`);
}
