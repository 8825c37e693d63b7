import classes from './Facets.module.css';
import { type ProjectSearch, toggled } from './projectSearch';

interface Props {
  search: ProjectSearch;
  onChange: (search: ProjectSearch) => void;
}

/** The filters that most people want, one tap each. */
export function QuickFilters({ search, onChange }: Props) {
  const switches = [
    {
      label: 'First-years welcome',
      on: search.early_year === true,
      next: { ...search, early_year: search.early_year ? undefined : (true as const), page: undefined },
    },
    {
      label: 'Remote',
      on: search.mode?.includes('REMOTE') ?? false,
      next: toggled(search, 'mode', 'REMOTE'),
    },
    {
      label: '10 hours or less',
      on: search.hours_max === 10 && search.hours_min === undefined,
      next: {
        ...search,
        hours_min: undefined,
        hours_max: search.hours_max === 10 ? undefined : 10,
        page: undefined,
      },
    },
    {
      label: '$25+ an hour',
      on: search.rate_min === 25,
      next: { ...search, rate_min: search.rate_min === 25 ? undefined : 25, page: undefined },
    },
  ];
  return (
    <>
      {switches.map(({ label, on, next }) => (
        <button
          key={label}
          type="button"
          className={classes.chip}
          aria-pressed={on}
          onClick={() => onChange(next)}
        >
          {label}
        </button>
      ))}
    </>
  );
}
