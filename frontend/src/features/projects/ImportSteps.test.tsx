import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ProjectImport } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { ImportSteps } from './ImportSteps';

const found: ProjectImport = {
  id: 'i1',
  employer: 'e1',
  uploadedBy: 'a1',
  fileName: 'projects.csv',
  state: 'DONE',
  total: 1,
  done: 1,
  outcomes: { CREATED: 1 },
  uploadedAt: '2027-01-31T12:00:00Z',
  finishedAt: '2027-01-31T12:00:09Z',
};

const row = {
  number: 1,
  title: 'Count the ferries',
  project: 'p1',
  externalId: '',
  outcome: 'CREATED',
  errors: [],
};

describe('the steps of an import', () => {
  beforeEach(() => {
    server.use(
      http.get('*/api/projects/imports', () => HttpResponse.json([found])),
      http.get('*/api/projects/imports/i1', () => HttpResponse.json(found)),
      http.get('*/api/projects/imports/i1/rows', () => HttpResponse.json({ items: [row], next: null })),
    );
  });

  it.each([
    ['member', '/e/e1/projects/import?i=i1', '/e/e1/projects/p1'],
    ['operator', '/ops/employers/e1/import?i=i1', '/ops/projects/p1'],
  ] as const)('keep the %s within their own pages', async (as, list, project) => {
    const steps = (chosen?: string) => (
      <ImportSteps employer="e1" chosen={chosen} as={as} onArrived={() => undefined} />
    );

    const latest = showWithLinks(steps());
    expect(await screen.findByRole('link', { name: 'projects.csv' })).toHaveAttribute('href', list);
    latest.unmount();

    showWithLinks(steps('i1'));
    expect(await screen.findByRole('link', { name: 'Count the ferries' })).toHaveAttribute('href', project);
  });
});
