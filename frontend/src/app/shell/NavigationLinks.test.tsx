import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showWithLinks } from '@/shared/test/render';
import { NavigationLinks } from './NavigationLinks';
import { navigationOf } from './navigation';

const items = navigationOf({ kind: 'employer', organisation: 'o1' });

describe('NavigationLinks', () => {
  it('marks an employer’s work as current on the page of one engagement', async () => {
    showWithLinks(<NavigationLinks items={items} label="Main" className="" />, '/work/w1');

    expect(await screen.findByRole('link', { current: 'page' })).toHaveTextContent('Work');
  });

  it('marks nothing elsewhere', async () => {
    showWithLinks(<NavigationLinks items={items} label="Main" className="" />, '/settings');

    expect(await screen.findByRole('link', { name: 'Work' })).not.toHaveAttribute('aria-current');
  });
});
