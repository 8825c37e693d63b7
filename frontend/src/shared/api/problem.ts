import type { FieldError } from './types';

interface Wire {
  type?: string;
  title?: string;
  detail?: string;
  reference?: string;
  errors?: FieldError[];
}

/** A refusal by the backend (RFC 9457): what happened, the way out, and the fields that are wrong. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[];
  readonly reference: string | undefined;

  constructor(status: number, wire: Wire) {
    super(wire.title ?? `The server answered ${status}`);
    this.status = status;
    this.type = (wire.type ?? 'about:blank').replace('urn:foothold:problem:', '');
    this.title = wire.title ?? plainTitle(status);
    this.detail = wire.detail ?? 'Nothing was changed. Please try again.';
    this.errors = wire.errors ?? [];
    this.reference = wire.reference;
  }

  static async from(response: Response): Promise<ProblemError> {
    return ProblemError.of(response.status, response.headers.get('Content-Type'), await response.text());
  }

  static of(status: number, contentType: string | null, body: string): ProblemError {
    return new ProblemError(status, contentType?.includes('json') ? wireOf(body) : {});
  }
}

/** No answer came: the network is gone, or the server took longer than we wait. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';

  static unreachable(cause: unknown): ConnectionError {
    return new ConnectionError('We couldn’t reach Foothold. Check your connection and try again.', { cause });
  }

  static slow(cause: unknown): ConnectionError {
    return new ConnectionError('Foothold took too long to answer. Try again in a moment.', { cause });
  }
}

function wireOf(body: string): Wire {
  try {
    return JSON.parse(body) as Wire;
  } catch {
    // A cut-off body tells no more than its status.
    return {};
  }
}

function plainTitle(status: number): string {
  if (status === 403) return 'You may not do this';
  if (status === 404) return 'We couldn’t find this';
  if (status === 413) return 'This file is too large';
  if (status === 429) return 'Too many tries. Wait a minute';
  return status >= 500 ? 'Something went wrong on our side' : 'This could not be done';
}
