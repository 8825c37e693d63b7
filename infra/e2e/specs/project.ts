import type { Page } from "@playwright/test";
import { MARIGOLD, organisationOf } from "./people";
import { read, send } from "./requests";

/**
 * Publishes a project with one position and no question, where writing it is not the point; gives its id.
 * The fee is in cents.
 */
export async function openProject(recruiter: Page, title: string, fee = 250_00): Promise<string> {
  const employer = await organisationOf(recruiter);
  const members = await read<{ account: string; name: string }[]>(
    recruiter.request,
    `/api/employers/${employer}/members`,
  );
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const terms = {
    title,
    outcome: "A map of all bus stops that our visitors can read on a phone.",
    description: "",
    deliverables: [{ title: "Map of the stops", criteria: ["Every stop has its name"] }],
    skills: ["Excel"],
    category: "data-analysis",
    hours: 10,
    fee: { minor: fee, currency: "USD" },
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
