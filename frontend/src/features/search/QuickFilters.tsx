import classes from './Facets.module.css';
import { type ProjectSearch, toggled } from './projectSearch';

interface Props {
  search: ProjectSearch;
  /** Whether there is a student to whom projects may be open. */
  student: boolean;
  onChange: (search: ProjectSearch) => void;
}

/** The filters that most people want, one tap each. */
export function QuickFilters({ search, student, onChange }: Props) {
  const flag = (name: 'open_to_me' | 'early_year' | 'first_project', label: string) => ({
    label,
    on: search[name] === true,
    next: { ...search, [name]: search[name] ? undefined : (true as const), page: undefined },
  });
  const switches = [
    ...(student ? [flag('open_to_me', 'Open to me')] : []),
    flag('early_year', 'First-years welcome'),
    flag('first_project', 'Good first project'),
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
      on: search.rate_min === 25 && search.rate_max === undefined,
      next: {
        ...search,
        rate_min: search.rate_min === 25 ? undefined : 25,
        rate_max: undefined,
        page: undefined,
      },
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
