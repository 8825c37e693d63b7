import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApplicantCard, BoardView } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { ApplicantBoard } from './ApplicantBoard';

// Where nothing is laid out, nothing can be scrolled.
vi.mock('@atlaskit/pragmatic-drag-and-drop-auto-scroll/element', () => ({
  autoScrollForElements: () => () => {},
}));

const applicant = (id: string, name: string, version: number, allowedActions: string[]): ApplicantCard =>
  ({
    id,
    version,
    student: { name, classStanding: 'FIRST_YEAR', skills: [], workSamples: [] },
    status: 'APPLIED',
    firstAnswer: '',
    clock: null,
    matchingSkills: 1,
    wantedSkills: 2,
    allowedActions,
  }) as unknown as ApplicantCard;

const board: BoardView = {
  project: 'p',
  projectTitle: 'Survey',
  positionsLeft: 1,
  overdue: 0,
  dueSoon: 0,
  columns: [
    {
      status: 'APPLIED',
      count: 3,
      cards: [
        applicant('a', 'Ana Silva', 1, ['SHORTLIST', 'DECLINE']),
        applicant('b', 'Ben Ortiz', 2, ['SHORTLIST', 'DECLINE']),
        applicant('c', 'Cleo Park', 3, ['SHORTLIST', 'DECLINE']),
      ],
    },
    { status: 'SHORTLISTED', count: 0, cards: [] },
  ],
};

function showBoard() {
  const { unmount } = showWithLinks(
    <ApplicantBoard
      board={board}
      view={undefined}
      shown={undefined}
      current={undefined}
      onCurrent={vi.fn()}
      wantedSkills={[]}
      requirements={['Excel']}
      offer={null}
    />,
  );
  return { user: userEvent.setup(), unmount };
}

const card = (name: string) => screen.findByRole('link', { name });

beforeEach(() => {
  localStorage.clear();
  server.use(http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })));
});

describe('the board from the keyboard', () => {
  it('walks through the applicants and takes a step for the one in focus', async () => {
    const shortlisted = vi.fn();
    server.use(
      http.post('*/api/applications/:id/shortlist', ({ params: { id } }) => {
        shortlisted(id);
        return HttpResponse.json({ id });
      }),
    );
    const { user, unmount } = showBoard();
    await card('Ana Silva');

    await user.keyboard('jj');
    expect(await card('Ben Ortiz')).toHaveFocus();
    await user.keyboard('k');
    expect(await card('Ana Silva')).toHaveFocus();

    await user.keyboard('s');
    const shortlist = screen.getByRole('region', { name: /Shortlist/ });
    expect(await within(shortlist).findByRole('link', { name: 'Ana Silva' })).toBeInTheDocument();
    await vi.waitFor(async () => expect(await card('Ben Ortiz')).toHaveFocus());

    await user.keyboard('d');
    expect(await screen.findByRole('dialog', { name: 'Decline Ben Ortiz' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await vi.waitFor(async () => expect(await card('Ben Ortiz')).toHaveFocus());

    unmount();
    await vi.waitFor(() => expect(shortlisted).toHaveBeenCalledExactlyOnceWith('a'));
  });

  it('shows its keys, and does without them where somebody wants that', async () => {
    const { user } = showBoard();
    await card('Ana Silva');

    await user.keyboard('?');
    await user.click(await screen.findByRole('switch', { name: /Use these keys/ }));
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.keyboard('j');

    expect(await card('Ana Silva')).not.toHaveFocus();
  });
});

describe('declining together', () => {
  it('tells each on their own, and keeps whoever could not be told', async () => {
    const sent: { id: unknown; key: string | null; version: string | null; body: unknown }[] = [];
    let busy = true;
    server.use(
      http.post('*/api/applications/:id/decline', async ({ params: { id }, request }) => {
        sent.push({
          id,
          key: request.headers.get('Idempotency-Key'),
          version: request.headers.get('If-Match'),
          body: await request.json(),
        });
        if (id === 'b' && busy) {
          return HttpResponse.json({ detail: 'Somebody else is at it. Try again.' }, { status: 409 });
        }
        return HttpResponse.json({ id });
      }),
    );
    const { user } = showBoard();

    await card('Ana Silva');
    await user.keyboard('jx');
    await user.click(screen.getByRole('checkbox', { name: 'Select Ben Ortiz' }));
    expect(screen.getByText('2 selected')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Decline together' }));

    const dialog = await screen.findByRole('dialog', { name: 'Decline 2 applicants' });
    await user.click(within(dialog).getByRole('radio', { name: /A good application/ }));
    await user.click(within(dialog).getByRole('button', { name: /Apply to our next project/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Decline and tell 2 students' }));

    expect(await within(dialog).findByText(/Somebody else is at it/)).toBeInTheDocument();
    expect(within(dialog).getByText('1 of 2 told')).toBeInTheDocument();
    expect(sent.map(({ id, version }) => [id, version])).toEqual([
      ['a', '"1"'],
      ['b', '"2"'],
    ]);
    expect(sent[0]?.key).not.toBe(sent[1]?.key);
    expect(sent[1]?.body).toEqual(expect.objectContaining({ reason: 'CHOSEN_OTHER' }));

    busy = false;
    await user.click(within(dialog).getByRole('button', { name: 'Decline the other 1' }));

    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toHaveLength(3);
    expect(sent[2]).toEqual(sent[1]);
  });
});
