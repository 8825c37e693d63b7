import { csrfHeader } from './csrf';
import { newKey } from './idempotency';
import { ConnectionError, ProblemError } from './problem';

const TIME_LIMIT = 120_000;

/** Sends one file as multipart field `file` and tells how far it is (0 to 1): `fetch` cannot tell that. */
export async function upload<T>(
  path: `/api/${string}`,
  file: File,
  onProgress: (share: number) => void,
): Promise<T> {
  const headers = { ...(await csrfHeader()), 'Idempotency-Key': newKey() };
  return new Promise<T>((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', path);
    call.timeout = TIME_LIMIT;
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
    call.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    call.onerror = (cause) => reject(ConnectionError.unreachable(cause));
    call.ontimeout = (cause) => reject(ConnectionError.slow(cause));
    call.onload = () => {
      if (call.status >= 200 && call.status < 300) resolve(JSON.parse(call.responseText) as T);
      else reject(ProblemError.of(call.status, call.getResponseHeader('Content-Type'), call.responseText));
    };
    const body = new FormData();
    body.append('file', file);
    call.send(body);
  });
}
