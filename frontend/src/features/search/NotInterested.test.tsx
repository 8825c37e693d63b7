import { Notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { NotInterested } from './NotInterested';

describe('NotInterested', () => {
  it('takes the project away with a reason and back again', async () => {
    const heard: string[] = [];
    server.use(
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.put('*/api/recommendations/not-interested/p1', async ({ request }) => {
        heard.push(JSON.stringify(await request.json()));
        return new HttpResponse(null, { status: 204 });
      }),
      http.delete('*/api/recommendations/not-interested/p1', () => {
        heard.push('again');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    show(
      <>
        <Notifications />
        <NotInterested project="p1" title="Clean a survey" />
      </>,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Not interested in Clean a survey' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'The pay' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    await vi.waitFor(() => expect(heard).toEqual(['{"reason":"PAY"}', 'again']));
  });
});
