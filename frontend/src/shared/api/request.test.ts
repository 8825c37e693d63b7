import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '@/shared/test/server';
import { ConnectionError, ProblemError } from './problem';
import { get, pathWith, post, put } from './request';

describe('request', () => {
  beforeEach(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the backend sets this cookie, the page only reads it
    document.cookie = 'XSRF-TOKEN=token-1';
  });

  it('turns problem details into a ProblemError with its fields', async () => {
    server.use(
      http.post('*/api/projects', () =>
        HttpResponse.json(
          {
            type: 'urn:foothold:problem:invalid-input',
            title: 'There is something to correct',
            status: 422,
            detail: 'Correct the fields.',
            errors: [{ field: 'terms.fee', message: 'Pay at least $20 an hour' }],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );

    const problem = await post('/api/projects', {}).catch((error: unknown) => error);

    expect(problem).toBeInstanceOf(ProblemError);
    expect(problem).toMatchObject({
      status: 422,
      type: 'invalid-input',
      errors: [{ field: 'terms.fee', message: 'Pay at least $20 an hour' }],
    });
  });

  it('says in words what an answer without a problem body means', async () => {
    server.use(http.get('*/api/projects/1', () => new HttpResponse('<html>', { status: 502 })));

    const problem = await get('/api/projects/1').catch((error: unknown) => error);

    expect(problem).toMatchObject({ status: 502, title: 'Something went wrong on our side', errors: [] });
  });

  it('tells a lost connection from a refusal', async () => {
    server.use(http.get('*/api/projects/1', () => HttpResponse.error()));

    await expect(get('/api/projects/1')).rejects.toBeInstanceOf(ConnectionError);
  });

  it('proves its origin and names the intention on a creating write', async () => {
    let seen = new Headers();
    server.use(
      http.post('*/api/applications', ({ request }) => {
        seen = request.headers;
        return HttpResponse.json({ id: '1' }, { status: 201 });
      }),
    );

    await post('/api/applications', { project: 'p' }, { idempotencyKey: 'key-1' });

    expect(seen.get('X-XSRF-TOKEN')).toBe('token-1');
    expect(seen.get('Idempotency-Key')).toBe('key-1');
  });

  it('sends the version that was read', async () => {
    let version: string | null = null;
    server.use(
      http.put('*/api/projects/1', ({ request }) => {
        version = request.headers.get('If-Match');
        return new HttpResponse(null, { status: 204 });
      }),
    );

    await put('/api/projects/1', {}, { ifMatch: 3 });

    expect(version).toBe('"3"');
  });

  it('takes an answer without a word for an answer', async () => {
    server.use(
      http.post('*/api/finance/messages/1/repetition', () => new HttpResponse(null, { status: 202 })),
    );

    await expect(post('/api/finance/messages/1/repetition')).resolves.toBeUndefined();
  });

  it('writes lists as repeated keys and nothing empty', () => {
    expect(
      pathWith('/api/public/search', { q: '', category: ['data', 'research'], page: 2, sort: undefined }),
    ).toBe('/api/public/search?category=data&category=research&page=2');
  });
});
