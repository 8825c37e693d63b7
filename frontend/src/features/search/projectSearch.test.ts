import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '@/shared/format/search';
import { askedOf, readProjectSearch, toggled, withoutFilters } from './projectSearch';

const read = (address: string) => readProjectSearch(parseSearch(address));
const written = (address: string) => stringifySearch({ ...read(address) });

describe('the address of a search', () => {
  it('holds the whole question', () => {
    const address =
      '?q=survey&category=research&category=data-analysis&skill=Excel&mode=REMOTE&state=OH&city=Columbus%2C+OH' +
      '&standing=FIRST_YEAR&employer=harbor-boats&early_year=true&first_project=true&open_to_me=true' +
      '&hours_min=5&hours_max=10&pay_min=200&pay_max=400&rate_min=20&rate_max=30&reply_max=3' +
      '&start_from=2026-12-01&start_to=2026-12-31&near=39.96%2C-83&place=Columbus%2C+OH&within=50&remote=true' +
      '&sort=NEAREST&page=3';

    expect(written(address)).toBe(address);
  });

  it('still opens when it is old', () => {
    expect(written('?employer=harbor-boats&category=research&rate_min=25&page=1')).toBe(
      '?category=research&employer=harbor-boats&rate_min=25',
    );
  });

  it('leaves out what the search would refuse', () => {
    expect(
      written(
        '?mode=MARS&standing=TEACHER&hours_min=-1&pay_max=1e9&rate_min=x&reply_max=61&start_from=2026-02-30' +
          '&sort=CHEAPEST&page=-4&unknown=1',
      ),
    ).toBe('');
    expect(written(`?start_from=0026-01-05&city=${'x'.repeat(101)}`)).toBe('');
    expect(read('?page=5000').page).toBe(50);
    expect(read(`?${'skill=a&'.repeat(40)}`).skill).toHaveLength(30);
  });

  it('keeps what depends on a place only with the place', () => {
    expect(written('?place=Columbus&within=50&remote=true&sort=NEAREST')).toBe('');
    expect(written('?near=95,10')).toBe('');
    expect(written('?near=39.96,-83&within=999')).toBe('?near=39.96%2C-83');
  });

  it('turns a range round that was written backwards', () => {
    expect(written('?hours_min=20&hours_max=10&start_from=2026-12-31&start_to=2026-12-01')).toBe(
      '?hours_min=10&hours_max=20&start_from=2026-12-01&start_to=2026-12-31',
    );
  });
});

describe('a question', () => {
  it('is asked without the name of the place and the number of pages', () => {
    expect(askedOf({ near: '39.96,-83', place: 'Columbus, OH', page: 3 })).toEqual({ near: '39.96,-83' });
  });

  it('takes several choices of a kind, and begins the list anew', () => {
    const both = toggled({ skill: ['Excel'], page: 3 }, 'skill', 'SQL');

    expect(both).toEqual({ skill: ['Excel', 'SQL'], page: undefined });
    expect(toggled(both, 'skill', 'Excel').skill).toEqual(['SQL']);
    expect(toggled({ skill: ['SQL'] }, 'skill', 'SQL').skill).toBeUndefined();
  });

  it('loses distance and order with the place', () => {
    const left = withoutFilters(
      { q: 'data', near: '39.96,-83', place: 'Columbus, OH', within: 50, remote: true, sort: 'NEAREST' },
      ['near'],
    );

    expect(stringifySearch({ ...left })).toBe('?q=data');
  });
});
