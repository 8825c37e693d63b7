const COOKIE = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/;

/** The header that proves to the backend that a write comes from our own page; fetches the cookie when it is missing. */
export async function csrfHeader(): Promise<Record<string, string>> {
  if (token() === undefined) {
    await fetch('/api/accounts/csrf', { credentials: 'same-origin', signal: AbortSignal.timeout(20_000) });
  }
  const value = token();
  return value === undefined ? {} : { 'X-XSRF-TOKEN': value };
}

function token(): string | undefined {
  const found = COOKIE.exec(document.cookie)?.[1];
  return found === undefined ? undefined : decodeURIComponent(found);
}
