import { Link, type LinkOptions } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
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
          {({ isActive }) => (
            <>
              <TabWords current={isActive}>{text}</TabWords>
              {count !== undefined && (
                <span className={`${classes.count} numbers`}>{formatCount(count)}</span>
              )}
            </>
          )}
        </Link>
      ))}
    </nav>
  );
}

/** What a tab is called. The current one is brought into sight where the row is wider than the screen. */
function TabWords({ current, children }: { current: boolean; children: ReactNode }) {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const tab = words.current?.closest('a');
    const row = words.current?.closest('nav');
    // Only the row moves, and at once: the page stays where the reader, or the way back, has put it.
    if (current && tab && row) row.scrollLeft += middleOf(tab) - middleOf(row);
  }, [current]);
  return <span ref={words}>{children}</span>;
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
