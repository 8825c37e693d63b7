import type { APIRequestContext } from "@playwright/test";

/** What whoever is signed in there is shown at an address. */
export async function read<T>(request: APIRequestContext, path: string): Promise<T> {
  const response = await request.get(path);
  if (!response.ok()) throw new Error(`GET ${path} answers ${response.status()}: ${await response.text()}`);
  return response.json();
}

/** One request of whoever is signed in there, for what a story needs but is not about. */
export async function send<T = { id: string }>(
  request: APIRequestContext,
  method: "POST" | "PUT",
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await request.fetch(path, {
    method,
    data: body,
    headers: { "X-XSRF-TOKEN": await csrfToken(request), "Idempotency-Key": crypto.randomUUID() },
  });
  const text = await response.text();
  if (!response.ok()) throw new Error(`${method} ${path} answers ${response.status()}: ${text}`);
  return text === "" ? (undefined as T) : JSON.parse(text);
}

async function csrfToken(request: APIRequestContext): Promise<string> {
  await request.get("/api/accounts/csrf");
  const { cookies } = await request.storageState();
  return cookies.find(({ name }) => name === "XSRF-TOKEN")?.value ?? "";
}
