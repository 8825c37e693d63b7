import { NativeSelect } from '@mantine/core';
import type { SearchFacets } from '@/shared/api/types';
import { FacetGroup } from './FacetGroup';
import classes from './Facets.module.css';
import { type ProjectSearch, toggled } from './projectSearch';
import { RangeBars } from './RangeBars';

const RATES = [15, 20, 25, 30, 40];

interface Props {
  search: ProjectSearch;
  facets: SearchFacets;
  onChange: (search: ProjectSearch) => void;
}

/** All ways to narrow a search; what is chosen stays in place. */
export function FacetPanel({ search, facets, onChange }: Props) {
  const list = (facet: 'category' | 'skill' | 'mode' | 'state') => ({
    choices: facets[facet],
    chosen: search[facet] ?? [],
    onToggle: (value: string) => onChange(toggled(search, facet, value)),
  });
  return (
    <div className={classes.panel}>
      <FacetGroup
        title="Who it is for"
        choices={facets.earlyYear
          .filter(({ value }) => value === 'true')
          .map((choice) => ({ ...choice, label: 'First and second years' }))}
        chosen={search.early_year ? ['true'] : []}
        onToggle={() =>
          onChange({ ...search, early_year: search.early_year ? undefined : true, page: undefined })
        }
      />
      <FacetGroup title="Place" {...list('mode')} />
      <RangeBars
        title="Fee"
        ranges={facets.pay}
        from={search.pay_min}
        to={search.pay_max}
        write={(dollars) => `$${dollars}`}
        onChoose={(from, to) => onChange({ ...search, pay_min: from, pay_max: to, page: undefined })}
      />
      <NativeSelect
        label="Pay per hour"
        size="sm"
        value={search.rate_min ?? ''}
        data={[
          { value: '', label: 'Any' },
          ...RATES.map((rate) => ({ value: String(rate), label: `$${rate} or more` })),
        ]}
        onChange={(event) =>
          onChange({ ...search, rate_min: Number(event.currentTarget.value) || undefined, page: undefined })
        }
      />
      <RangeBars
        title="Hours in total"
        ranges={facets.hours}
        from={search.hours_min}
        to={search.hours_max}
        write={(hours) => `${hours} h`}
        onChoose={(from, to) => onChange({ ...search, hours_min: from, hours_max: to, page: undefined })}
      />
      <FacetGroup title="Field" {...list('category')} />
      <FacetGroup title="Skill" {...list('skill')} />
      <FacetGroup title="State" {...list('state')} />
    </div>
  );
}
