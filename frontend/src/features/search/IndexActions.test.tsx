import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { IndexTask } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { IndexActions } from './IndexActions';
import { findingOf } from './indexTaskLooks';

const check: IndexTask = {
  id: '1',
  kind: 'CHECK',
  state: 'DONE',
  repairs: true,
  done: 2100,
  total: 2100,
  slices: 3,
  differing: 1,
  missing: 2,
  outdated: 0,
  surplus: 1,
  startedAt: '2027-01-31T12:00:00Z',
  finishedAt: '2027-01-31T12:01:00Z',
  failure: null,
};

describe('IndexActions', () => {
  it('asks before it has the index repaired', async () => {
    let asked: unknown;
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/operator/search/checks', async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({ reachable: true, open: 1, waiting: 0, tasks: [] }, { status: 202 });
      }),
    );
    show(<IndexActions busy={false} />);

    await userEvent.click(screen.getByRole('button', { name: 'Check and repair' }));
    const dialog = await screen.findByRole('dialog', { name: 'Check the index and repair it?' });
    expect(asked).toBeUndefined();
    await userEvent.click(screen.getAllByRole('button', { name: 'Check and repair' }).at(-1) ?? dialog);

    await waitFor(() => expect(asked).toEqual({ repair: true }));
  });

  it('offers nothing while something is under way', () => {
    show(<IndexActions busy />);

    expect(screen.getByRole('button', { name: 'Rebuild' })).toBeDisabled();
  });
});

describe('findingOf', () => {
  it('says what differed and what was done about it', () => {
    expect(findingOf(check)).toBe('1 of 3 slices differ: 2 missing, 1 too much. They were written anew.');
    expect(findingOf({ ...check, differing: 0 })).toBe('3 slices compared, all equal.');
  });
});
