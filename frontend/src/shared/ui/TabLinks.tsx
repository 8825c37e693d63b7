import { Link, type LinkOptions } from '@tanstack/react-router';
import { formatCount } from '@/shared/format/words';
import classes from './TabLinks.module.css';

export interface TabLink {
  label: string;
  link: LinkOptions;
  count?: number | undefined;
  /** The tabs differ in their search only: the search decides which one is current. */
  bySearch?: boolean;
}

/** Pages that belong together, as tabs that are links: each has its address. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className={`${classes.tabs} no-print`}>
      {tabs.map(({ label: text, link, count, bySearch = false }) => (
        <Link
          key={text}
          {...link}
          className={classes.tab}
          activeOptions={{ exact: true, includeSearch: bySearch, explicitUndefined: bySearch }}
        >
          {text}
          {count !== undefined && <span className={`${classes.count} numbers`}>{formatCount(count)}</span>}
        </Link>
      ))}
    </nav>
  );
}
