import { expect, type Locator, type Page } from "@playwright/test";

/** Takes a paper home by its link; it is a whole PDF, which is given back. */
export async function takeHome(page: Page, link: Locator): Promise<Buffer> {
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/pdf");

  const [paper] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(paper.suggestedFilename()).toMatch(/\.pdf$/);
  const bytes = await contentOf(paper);
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(bytes.subarray(-16).toString("latin1")).toContain("%%EOF");
  return bytes;
}

async function contentOf(paper: { createReadStream(): Promise<AsyncIterable<Uint8Array>> }): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of await paper.createReadStream()) parts.push(part);
  return Buffer.concat(parts);
}
