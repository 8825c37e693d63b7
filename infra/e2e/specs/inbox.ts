import { type APIRequestContext, expect } from "@playwright/test";

const INBOX = process.env.INBOX_URL;

interface Mail {
  subject: string;
  text: string;
}

/** Waits until a mail is in somebody's inbox; `path` is where its button leads. */
export async function mailTo(
  request: APIRequestContext,
  to: string,
  subject: string,
): Promise<Mail & { path: string }> {
  const address = `${INBOX}/api/messages?${new URLSearchParams({ to, subject })}`;
  const mails = async (): Promise<Mail[]> => (await request.get(address)).json();
  await expect.poll(async () => (await mails()).length, { message: `Mail to ${to}: ${subject}` }).toBeGreaterThan(0);
  const [mail] = await mails();
  const text = mail?.text ?? "";
  // The button of a mail comes after everything that it only points at.
  const button = [...text.matchAll(/https?:\/\/[^\s/]+(\/\S+)/g)].at(-1);
  return { subject: mail?.subject ?? "", text, path: button?.[1] ?? "" };
}
