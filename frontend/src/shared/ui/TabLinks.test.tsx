import { linkOptions } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { showWithLinks } from '@/shared/test/render';
import { TabLinks } from './TabLinks';

const TABS = [
  { label: 'Balance', link: linkOptions({ to: '/ops/finance' }) },
  { label: 'By hand', link: linkOptions({ to: '/ops/finance/manual-moves' }) },
];

const SCREEN = new DOMRect(0, 0, 360, 44);
const BEYOND_IT = new DOMRect(700, 0, 100, 44);

function widerThanTheScreen() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.tagName === 'NAV' ? SCREEN : BEYOND_IT;
  });
}

describe('TabLinks', () => {
  it('brings the current tab to the middle of a row that is wider than the screen', async () => {
    widerThanTheScreen();
    showWithLinks(<TabLinks label="Finance" tabs={TABS} />, '/ops/finance/manual-moves');

    const row = await screen.findByRole('navigation', { name: 'Finance' });

    await waitFor(() => expect(row.scrollLeft).toBe(700 + 50 - 180));
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('By hand');
  });

  it('leaves the row where it is on other pages', async () => {
    widerThanTheScreen();
    showWithLinks(<TabLinks label="Finance" tabs={TABS} />, '/ops/search');

    expect(await screen.findByRole('link', { name: 'By hand' })).not.toHaveAttribute('aria-current');
    expect(screen.getByRole('navigation', { name: 'Finance' }).scrollLeft).toBe(0);
  });
});
