import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ProjectImport } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { ImportProgress } from './ImportProgress';
import { sentenceOf } from './importLooks';

const found: ProjectImport = {
  id: 'i1',
  employer: 'e1',
  uploadedBy: 'a1',
  fileName: 'projects.csv',
  state: 'CHECKED',
  total: 5,
  done: 5,
  outcomes: { NEW: 2, CHANGES: 1, WRONG: 2 },
  uploadedAt: '2027-01-31T12:00:00Z',
  finishedAt: null,
};

describe('ImportProgress', () => {
  it('imports what is right only after asking', async () => {
    let started = 0;
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/projects/imports/i1/start', () => {
        started += 1;
        return HttpResponse.json({ ...found, state: 'RUNNING' }, { status: 202 });
      }),
    );
    show(<ImportProgress found={found} />);

    await userEvent.click(screen.getByRole('button', { name: 'Import 3 projects' }));
    await screen.findByRole('dialog', { name: 'Import 3 projects?' });
    expect(started).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));

    await expect.poll(() => started).toBe(1);
  });

  it('says where it stands', () => {
    expect(sentenceOf(found)).toBe('2 will be made, 1 changed, 0 are as before, 2 are not right.');
    expect(sentenceOf({ ...found, state: 'RUNNING', done: 3 })).toBe('3 of 5 rows are through.');
  });
});
