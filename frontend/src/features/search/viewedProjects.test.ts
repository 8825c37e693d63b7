import { beforeEach, describe, expect, it } from 'vitest';
import { forgetViewed, recentlyViewed, rememberViewed } from './viewedProjects';

const TODAY = '2026-11-20';

function viewed(slug: string, applyBy = '2026-12-01') {
  return { slug, title: slug, employerName: 'Harbor Boats', fee: { minor: 50000, currency: 'USD' }, applyBy };
}

function slugs(account?: string) {
  return recentlyViewed(account, TODAY).map(({ slug }) => slug);
}

beforeEach(() => localStorage.clear());

describe('viewedProjects', () => {
  it('keeps the last eight, each once, the latest first', () => {
    for (let count = 1; count <= 10; count++) rememberViewed(undefined, viewed(`p${count}`));
    rememberViewed(undefined, viewed('p5'));

    expect(slugs()).toEqual(['p5', 'p10', 'p9', 'p8', 'p7', 'p6', 'p4', 'p3']);
  });

  it('keeps people on one device apart and forgets on demand', () => {
    rememberViewed('maya', viewed('hers'));

    expect(slugs()).toEqual([]);
    expect(slugs('maya')).toEqual(['hers']);
    forgetViewed('maya');
    expect(slugs('maya')).toEqual([]);
  });

  it('leaves out what takes no more applications and what was broken by hand', () => {
    rememberViewed(undefined, viewed('over', '2026-11-19'));
    expect(slugs()).toEqual([]);

    localStorage.setItem('foothold-viewed-visitor', '[{"slug": 1}, null]');
    expect(slugs()).toEqual([]);
    localStorage.setItem('foothold-viewed-visitor', '{');
    expect(slugs()).toEqual([]);
  });
});
