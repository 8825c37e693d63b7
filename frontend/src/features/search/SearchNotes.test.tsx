import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SearchResult } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { SearchNotes } from './SearchNotes';

const none: SearchResult = {
  hits: [],
  total: 0,
  totalIsExact: true,
  page: 1,
  size: 20,
  facets: null,
  didYouMean: null,
  loosenings: [],
  ignored: [],
  degraded: false,
  withoutFilters: null,
};

function notes(result: Partial<SearchResult>) {
  showWithLinks(<SearchNotes search={{ open_to_me: true }} result={{ ...none, ...result }} student />);
}

describe('SearchNotes', () => {
  it('tells a student what “Open to me” needs', async () => {
    notes({ ignored: ['open_to_me'] });

    expect(await screen.findByRole('link', { name: 'Complete your profile' })).toBeInTheDocument();
    expect(screen.queryByText(/Not applied/)).not.toBeInTheDocument();
  });

  it('names the filters that the simpler search does not apply, and blames no profile', async () => {
    notes({ degraded: true, ignored: ['open_to_me', 'reply_max'] });

    expect(await screen.findByText('Not applied right now: “Open to me”, reply time.')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says no more than needed where the simpler search applies every filter', async () => {
    notes({ degraded: true });

    expect(await screen.findByText('A simpler search')).toBeInTheDocument();
    expect(screen.queryByText(/Not applied/)).not.toBeInTheDocument();
  });
});
