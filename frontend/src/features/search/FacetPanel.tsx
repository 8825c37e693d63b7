import type { ClassStanding, FacetValue, SearchFacets, WorkMode } from '@/shared/api/types';
import { MODES, STANDINGS } from '@/shared/format/terms';
import { FacetChoice, FacetGroup } from './FacetGroup';
import classes from './Facets.module.css';
import { NearFilter } from './NearFilter';
import { type ListFilter, type ProjectSearch, toggled } from './projectSearch';
import { RangeBars } from './RangeBars';
import { StartFilter } from './StartFilter';

const FLAGS = [
  { name: 'open_to_me', facet: 'openToMe', label: 'Open to me' },
  { name: 'early_year', facet: 'earlyYear', label: 'First and second years welcome' },
  { name: 'first_project', facet: 'firstProject', label: 'Good first project' },
] as const;

interface Props {
  search: ProjectSearch;
  facets: SearchFacets;
  onChange: (search: ProjectSearch) => void;
}

/** All ways to narrow a search; what is chosen stays in place. */
export function FacetPanel({ search, facets, onChange }: Props) {
  const list = (filter: ListFilter, choices: FacetValue[]) => ({
    choices,
    chosen: search[filter] ?? [],
    onToggle: (value: string) => onChange(toggled(search, filter, value)),
  });
  const narrow = (filters: Partial<ProjectSearch>) => onChange({ ...search, ...filters, page: undefined });
  return (
    <div className={classes.panel}>
      <FacetGroup
        title="Who it is for"
        choices={FLAGS.flatMap(({ name, facet, label }) =>
          facets[facet].map(({ count }) => ({ value: name, label, count })),
        )}
        chosen={FLAGS.map(({ name }) => name).filter((name) => search[name])}
        nameOf={(chosen) => FLAGS.find(({ name }) => name === chosen)?.label ?? chosen}
        onToggle={(value) => {
          const flag = FLAGS.find(({ name }) => name === value);
          if (flag) narrow({ [flag.name]: search[flag.name] ? undefined : true });
        }}
      />
      <FacetGroup
        title="Place"
        {...list('mode', named(MODES, facets.mode))}
        nameOf={(value) => MODES[value as WorkMode]}
      />
      <NearFilter search={search} onChange={onChange} />
      <RangeBars
        title="Fee"
        unit="$"
        ranges={facets.pay}
        from={search.pay_min}
        to={search.pay_max}
        onChoose={(pay_min, pay_max) => narrow({ pay_min, pay_max })}
      />
      <RangeBars
        title="Pay per hour"
        unit="$"
        ranges={facets.rate}
        from={search.rate_min}
        to={search.rate_max}
        onChoose={(rate_min, rate_max) => narrow({ rate_min, rate_max })}
      />
      <RangeBars
        title="Hours in total"
        unit="h"
        ranges={facets.hours}
        from={search.hours_min}
        to={search.hours_max}
        onChoose={(hours_min, hours_max) => narrow({ hours_min, hours_max })}
      />
      <StartFilter search={search} windows={facets.start} onChange={onChange} />
      <FacetGroup title="Field" {...list('category', facets.category)} />
      <FacetGroup title="Skill" {...list('skill', facets.skill)} />
      <FacetGroup
        title="Class standing"
        {...list('standing', named(STANDINGS, facets.standing))}
        nameOf={(value) => STANDINGS[value as ClassStanding]}
      />
      <FacetChoice
        title="The employer usually answers"
        choices={facets.reply}
        chosen={search.reply_max?.toString()}
        onChoose={(days) => narrow({ reply_max: days === undefined ? undefined : Number(days) })}
      />
      <FacetGroup title="State" {...list('state', facets.state)} />
      <FacetGroup title="City" {...list('city', facets.city)} />
    </div>
  );
}

function named(names: Record<string, string>, choices: FacetValue[]): FacetValue[] {
  return choices.map((choice) => ({ ...choice, label: names[choice.value] ?? choice.label }));
}
