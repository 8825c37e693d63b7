import { IconX } from '@/shared/ui/icons';
import type { AppliedFilter } from './appliedFilters';
import classes from './Facets.module.css';
import type { ProjectSearch } from './projectSearch';

interface Props {
  filters: AppliedFilter[];
  onRemove: (search: ProjectSearch) => void;
  onClear: () => void;
}

/** The filters in force, each with its way out. */
export function FilterChips({ filters, onRemove, onClear }: Props) {
  if (filters.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label="Filters in force">
      {filters.map(({ key, label, without }) => (
        <li key={key}>
          <button type="button" className={classes.chip} data-applied onClick={() => onRemove(without)}>
            {label}
            <IconX size={14} aria-label="Remove" role="img" />
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <button type="button" className={classes.chip} onClick={onClear}>
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}
