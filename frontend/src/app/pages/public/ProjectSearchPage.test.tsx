import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RegisteredRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { readProjectSearch } from '@/features/search/projectSearch';
import type { ProjectHit, SearchFacets, SearchResult } from '@/shared/api/types';
import { parseSearch, stringifySearch } from '@/shared/format/search';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { ProjectSearchPage } from './ProjectSearchPage';

const value = (name: string, count: number, label = name) => ({ value: name, label, count });

const facets: SearchFacets = {
  category: [value('research', 4, 'Research'), value('design', 0, 'Design')],
  skill: [value('Excel', 3)],
  mode: [value('REMOTE', 5, 'Remote'), value('ON_SITE', 2, 'On site')],
  state: [],
  city: [],
  standing: [value('FOURTH_YEAR_PLUS', 2, 'Fourth year plus')],
  earlyYear: [value('true', 3)],
  firstProject: [value('true', 1)],
  openToMe: [],
  reply: [value('1', 1, 'Within a day'), value('3', 2, 'Within 3 days')],
  hours: [
    { from: 5, to: 10, count: 4 },
    { from: 10, to: null, count: 1 },
  ],
  pay: [
    { from: 0, to: 200, count: 0 },
    { from: 200, to: null, count: 5 },
  ],
  rate: [{ from: 20, to: null, count: 5 }],
  start: [{ from: '2026-12-01', to: '2026-12-14', count: 2 }],
};

const hit: ProjectHit = {
  id: '1',
  slug: 'clean-a-survey',
  title: 'Clean a survey',
  titleHighlight: 'Clean a <mark>survey</mark>',
  snippet: 'A table &amp; a chart of the <mark>survey</mark>',
  employerName: 'Harbor Boats',
  employerSlug: 'harbor-boats',
  employerVerified: true,
  category: 'research',
  categoryName: 'Research',
  skills: ['Excel'],
  mode: 'REMOTE',
  city: null,
  state: null,
  location: null,
  hours: 10,
  fee: { minor: 30000, currency: 'USD' },
  payPerHour: { minor: 3000, currency: 'USD' },
  net: { minor: 27000, currency: 'USD' },
  earlyYear: true,
  firstProject: true,
  audience: [],
  replyDays: 2,
  applyBy: '2026-12-01',
  startsOn: '2026-12-05',
  endsOn: '2026-12-20',
  publishedAt: '2026-11-20T12:00:00Z',
  positionsLeft: 1,
  distanceMiles: null,
  reasons: [{ signal: 'REPLY', values: ['2'] }],
};

const found: SearchResult = {
  hits: [hit],
  total: 1,
  totalIsExact: true,
  page: 1,
  size: 20,
  facets,
  didYouMean: null,
  loosenings: [],
  ignored: [],
  degraded: false,
  withoutFilters: null,
};

let asked: string[] = [];

function answer(result: (parameters: URLSearchParams) => Partial<SearchResult> = () => ({})) {
  server.use(
    http.get('*/api/public/search', ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      const hits = [{ ...hit, id: searchParams.get('page') ?? '' }];
      return HttpResponse.json({ ...found, hits, ...result(searchParams) });
    }),
  );
}

function open(address: string) {
  const root = createRootRoute({ component: Outlet });
  const projects = createRoute({
    getParentRoute: () => root,
    path: '/projects',
    validateSearch: readProjectSearch,
    component: ProjectSearchPage,
  });
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '/elsewhere',
    component: () => 'Elsewhere',
  });
  const router = createRouter({
    routeTree: root.addChildren([projects, elsewhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch,
  });
  show(<RouterProvider router={router as unknown as RegisteredRouter} />);
  return router;
}

const pagesAsked = () =>
  asked.map((search) => Number(new URLSearchParams(search).get('page'))).sort((one, other) => one - other);

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })),
    http.get('*/api/public/search/suggestions', () => HttpResponse.json([])),
    http.get('*/api/public/search/places', () =>
      HttpResponse.json([{ city: 'Columbus', state: 'OH', lat: 39.96, lon: -83, count: 3 }]),
    ),
  );
});

describe('the search page', () => {
  it('shows what was found, marked and with its reasons', async () => {
    answer();
    open('/projects?q=survey');

    const card = await screen.findByRole('article');

    expect(within(card).getByRole('link', { name: 'Clean a survey' })).toBeInTheDocument();
    expect(within(card).getByText('A table & a chart of the')).toBeInTheDocument();
    expect(
      within(card)
        .getAllByText('survey')
        .map(({ tagName }) => tagName),
    ).toEqual(['MARK', 'MARK']);
    expect(within(card).getByText('Usually answers within 2 days')).toBeInTheDocument();
    expect(screen.getByText('1 project for “survey”')).toBeInTheDocument();
  });

  it('keeps each choice in the address, and goes back', async () => {
    answer();
    const user = userEvent.setup();
    const router = open('/projects?q=survey&page=2');

    await user.click(await screen.findByRole('checkbox', { name: /Research/ }));
    await user.click(screen.getByRole('checkbox', { name: /Design/ }));

    expect(router.state.location.searchStr).toBe('?q=survey&category=research&category=design');
    await waitFor(() =>
      expect(asked.at(-1)).toBe('?q=survey&category=research&category=design&page=1&size=20'),
    );
    const chips = within(screen.getByRole('list', { name: 'Filters in force' }));
    await user.click(chips.getByRole('button', { name: 'Research Remove' }));
    expect(router.state.location.searchStr).toBe('?q=survey&category=design');

    router.history.back();

    expect(await chips.findByRole('button', { name: 'Research Remove' })).toBeInTheDocument();
    await user.click(chips.getByRole('button', { name: 'Clear all' }));
    expect(router.state.location.searchStr).toBe('?q=survey');
  });

  it('takes a bar, any range and a first day', async () => {
    answer();
    const user = userEvent.setup();
    const router = open('/projects');

    await user.click(await screen.findByRole('button', { name: '5 h to 9 h: 4' }));
    expect(router.state.location.searchStr).toBe('?hours_min=5&hours_max=9');

    await user.type(screen.getByRole('spinbutton', { name: 'Fee: at least' }), '250{Enter}');
    expect(router.state.location.searchStr).toBe('?hours_min=5&hours_max=9&pay_min=250');

    await user.click(screen.getByRole('radio', { name: /Dec 1 to Dec 14/ }));
    expect(router.state.location.searchStr).toContain('start_from=2026-12-01&start_to=2026-12-14');

    await user.click(screen.getByRole('radio', { name: /Within 3 days/ }));
    expect(router.state.location.searchStr).toContain('reply_max=3');
  });

  it('finds near a city that was chosen with the keyboard', async () => {
    answer();
    const user = userEvent.setup();
    const router = open('/projects');

    await user.type(await screen.findByRole('combobox', { name: 'Near which city' }), 'colu');
    await screen.findByRole('option', { name: /Columbus, OH/ });
    await user.keyboard('{ArrowDown}{Enter}');

    expect(router.state.location.searchStr).toBe('?near=39.96%2C-83&place=Columbus%2C+OH');
    await waitFor(() => expect(asked.at(-1)).toBe('?near=39.96%2C-83&page=1&size=20'));

    await user.click(screen.getByRole('checkbox', { name: 'Remote projects too' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Nearest');

    expect(router.state.location.searchStr).toContain('remote=true&sort=NEAREST');
  });

  it('says what to leave out when nothing is found', async () => {
    answer((parameters) =>
      parameters.has('mode') ? { hits: [], total: 0, loosenings: [{ without: ['mode'], count: 7 }] } : {},
    );
    const user = userEvent.setup();
    const router = open('/projects?mode=REMOTE&hours_max=10');

    await user.click(await screen.findByRole('button', { name: 'Without remote: 7 projects' }));

    expect(router.state.location.searchStr).toBe('?hours_max=10');
    expect(await screen.findByRole('article')).toBeInTheDocument();
  });

  it('says how many there are without any filter when no single one is to blame', async () => {
    answer((parameters) =>
      parameters.has('mode') ? { hits: [], total: 0, loosenings: [], withoutFilters: 31 } : {},
    );
    const user = userEvent.setup();
    const router = open('/projects?mode=REMOTE&skill=SQL&skill=Excel&hours_max=10&sort=NEWEST');

    await user.click(await screen.findByRole('button', { name: 'Without filters: 31 projects' }));

    expect(router.state.location.searchStr).toBe('?sort=NEWEST');
    expect(await screen.findByRole('article')).toBeInTheDocument();
  });

  it('says which words were searched instead, and what a visitor cannot use', async () => {
    answer(() => ({ didYouMean: 'survey', ignored: ['open_to_me'] }));
    open('/projects?q=survye&open_to_me=true');

    expect(await screen.findByRole('link', { name: 'survey' })).toHaveAttribute(
      'href',
      '/projects?q=survey&open_to_me=true',
    );
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      `/sign-in?${new URLSearchParams({ returnTo: '/projects?q=survye&open_to_me=true' })}`,
    );
  });

  it('goes on plainly while the full search is away', async () => {
    const none = Object.fromEntries(Object.keys(facets).map((name) => [name, []]));
    answer(() => ({ degraded: true, facets: none as unknown as SearchFacets }));
    open('/projects?category=research');

    expect(await screen.findByText('A simpler search')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Research/i })).toBeChecked();
    expect(screen.getByRole('article')).toBeInTheDocument();
  });

  it('opens a long list with a few questions, and shows what is before when asked', async () => {
    answer(() => ({ total: 2345 }));
    const user = userEvent.setup();
    open('/projects?page=50');

    expect(await screen.findByText('Showing 901 to 905 of 2,345 projects')).toBeInTheDocument();
    expect(pagesAsked()).toEqual([1, 46, 47, 48, 49, 50]);
    expect(screen.getByText('900 projects come before these')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Load/ })).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Show earlier ones' }));

    expect(await screen.findByText('Showing 801 to 810 of 2,345 projects')).toBeInTheDocument();
    expect(pagesAsked()).toEqual([1, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50]);
  });

  it('goes on from page to page, and comes back to all of them without asking again', async () => {
    answer(() => ({ total: 200 }));
    const user = userEvent.setup();
    const router = open('/projects?page=6');
    await screen.findByText('Showing 6 of 200 projects');

    await user.click(screen.getByRole('button', { name: 'Load 20 more' }));

    expect(await screen.findByText('Showing 7 of 200 projects')).toBeInTheDocument();
    expect(pagesAsked()).toEqual([1, 2, 3, 4, 5, 6, 7]);

    router.history.push('/elsewhere');
    await screen.findByText('Elsewhere');
    router.history.back();

    expect(await screen.findByText('Showing 7 of 200 projects')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show earlier ones' })).not.toBeInTheDocument();
    expect(pagesAsked()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('shows the end of a list that has become shorter', async () => {
    answer();
    open('/projects?page=9');

    expect(await screen.findByRole('article')).toBeInTheDocument();
    expect(screen.getByText('Showing 1 of 1 project')).toBeInTheDocument();
    expect(pagesAsked()).toEqual([1]);
  });

  it('tries again after a failure', async () => {
    let tries = 0;
    server.use(
      http.get('*/api/public/search', () => {
        tries += 1;
        return tries === 1 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json(found);
      }),
    );
    const user = userEvent.setup();
    open('/projects');

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('article')).toBeInTheDocument();
  });
});
