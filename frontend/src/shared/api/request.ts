import { csrfHeader } from './csrf';
import { newKey } from './idempotency';
import { ConnectionError, ProblemError } from './problem';

const TIME_LIMIT = 20_000;

type Value = string | number | boolean;
export type Parameters = Record<string, Value | readonly Value[] | null | undefined>;

interface Options {
  /** Query parameters; lists become repeated keys, nothing empty is sent. */
  query?: Parameters;
  /** The version that was read: the backend answers 412 when somebody was faster. */
  ifMatch?: number;
  /** Keeps a repeated create from creating twice; without one a fresh key is made. */
  idempotencyKey?: string;
  /** Of a query, so that a left page stops its request. */
  signal?: AbortSignal;
}

type Path = `/api/${string}`;

export function get<T>(path: Path, options: Options = {}): Promise<T> {
  return send<T>('GET', path, undefined, options);
}

/** A POST that makes or moves something; safe to repeat with the same key. */
export function post<T = void>(path: Path, body?: unknown, options: Options = {}): Promise<T> {
  return send<T>('POST', path, body, { idempotencyKey: newKey(), ...options });
}

export function put<T = void>(path: Path, body?: unknown, options: Options = {}): Promise<T> {
  return send<T>('PUT', path, body, options);
}

export function remove(path: Path, options: Options = {}): Promise<void> {
  return send<void>('DELETE', path, undefined, options);
}

async function send<T>(method: string, path: Path, body: unknown, options: Options): Promise<T> {
  const response = await reach(pathWith(path, options.query), {
    method,
    credentials: 'same-origin',
    headers: await headers(method, body, options),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: signals(options.signal),
  });
  if (!response.ok) {
    throw await ProblemError.from(response);
  }
  // What happens later is accepted without a word.
  const answer = await response.text();
  return answer === '' ? (undefined as T) : (JSON.parse(answer) as T);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    if (cause instanceof DOMException && cause.name === 'TimeoutError') throw ConnectionError.slow(cause);
    throw ConnectionError.unreachable(cause);
  }
}

async function headers(method: string, body: unknown, options: Options): Promise<Record<string, string>> {
  return {
    Accept: 'application/json, application/problem+json',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(method === 'GET' ? {} : await csrfHeader()),
    ...(options.idempotencyKey === undefined ? {} : { 'Idempotency-Key': options.idempotencyKey }),
    ...(options.ifMatch === undefined ? {} : { 'If-Match': `"${options.ifMatch}"` }),
  };
}

function signals(leaving: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  return leaving === undefined ? limit : AbortSignal.any([leaving, limit]);
}

/** The address with its query, as the API and our own pages write it. */
export function pathWith(path: string, query: Parameters = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== null && one !== undefined && one !== '')
      .map((one): [string, string] => [name, String(one)]),
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}
