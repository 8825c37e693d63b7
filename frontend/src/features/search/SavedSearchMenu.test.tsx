import { Notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { SavedSearchMenu } from './SavedSearchMenu';

const saved = {
  id: 's1',
  name: 'Data from home',
  query: 'q=data',
  alert: 'DAILY' as const,
  feed: '/feeds/saved-searches/secret',
  savedAt: '2026-11-20T10:00:00Z',
  nextAlert: null,
};

describe('SavedSearchMenu', () => {
  it('deletes at once and brings back on Undo', async () => {
    const heard: string[] = [];
    server.use(
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.delete('*/api/saved-searches/s1', () => {
        heard.push('deleted');
        return new HttpResponse(null, { status: 204 });
      }),
      http.post('*/api/saved-searches/s1/restoration', () => {
        heard.push('restored');
        return HttpResponse.json(saved);
      }),
    );
    show(
      <>
        <Notifications />
        <SavedSearchMenu saved={saved} />
      </>,
    );

    await userEvent.click(screen.getByRole('button', { name: 'More for Data from home' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    await vi.waitFor(() => expect(heard).toEqual(['deleted', 'restored']));
  });
});
