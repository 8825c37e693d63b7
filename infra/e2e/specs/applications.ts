import type { Page } from "@playwright/test";
import { send } from "./requests";

/** Somebody applies to a project that asks nothing and is offered a position; gives the application's id. */
export async function offerPosition(recruiter: Page, student: Page, project: string): Promise<string> {
  const { id } = await send(student.request, "POST", "/api/applications", { project, answers: [], workSamples: [] });
  await send(recruiter.request, "POST", `/api/applications/${id}/offer`, { note: null });
  return id;
}
