import type { SearchFacets } from '@/shared/api/types';
import { formatDay, formatWindow } from '@/shared/format/time';
import { FacetChoice } from './FacetGroup';
import classes from './Facets.module.css';
import type { ProjectSearch } from './projectSearch';
import { RangeFields } from './RangeFields';

interface Props {
  search: ProjectSearch;
  windows: SearchFacets['start'];
  onChange: (search: ProjectSearch) => void;
}

/** When the work begins: in one of the next weeks, or between two days. */
export function StartFilter({ search, windows, onChange }: Props) {
  const { start_from: from, start_to: to } = search;
  const choose = (first: string | undefined, last: string | undefined) =>
    onChange({ ...search, start_from: first || undefined, start_to: last || undefined, page: undefined });
  const keyOf = (first: string | undefined, last: string | null | undefined) =>
    first || last ? `${first ?? ''}/${last ?? ''}` : undefined;
  return (
    <div className={classes.group}>
      <FacetChoice
        title="First day"
        chosen={keyOf(from, to)}
        choices={windows.map((window) => ({
          value: keyOf(window.from, window.to) ?? '',
          label: window.to ? formatWindow(window.from, window.to) : `${formatDay(window.from)} or later`,
          count: window.count,
        }))}
        onChoose={(value) => {
          const [first, last] = value?.split('/') ?? [];
          choose(first, last);
        }}
      />
      <RangeFields
        title="First day"
        type="date"
        names={['From', 'To']}
        from={from ?? ''}
        to={to ?? ''}
        onChoose={choose}
      />
    </div>
  );
}
