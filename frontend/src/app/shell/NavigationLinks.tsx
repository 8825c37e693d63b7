import { Link, useLocation } from '@tanstack/react-router';
import type { NavigationItem } from './navigation';

interface Props {
  items: NavigationItem[];
  label: string;
  className: string | undefined;
  onChoose?: () => void;
}

/** What the router gives the link of the current page. */
const CURRENT = { className: 'active', 'aria-current': 'page', 'data-status': 'active' } as const;

/** The same links as top row, bottom bar or drawer; the class decides. */
export function NavigationLinks({ items, label, className, onChoose }: Props) {
  const pathname = useLocation({ select: (location) => location.pathname });
  return (
    <nav aria-label={label} className={className}>
      {items.map(({ label: text, icon: Icon, link, exact, alsoBelow }) => (
        <Link
          key={text}
          {...link}
          activeOptions={{ exact: exact ?? false, includeSearch: false }}
          inactiveProps={alsoBelow && pathname.startsWith(`${alsoBelow}/`) ? CURRENT : {}}
          onClick={onChoose}
        >
          <Icon size={20} stroke={1.75} aria-hidden />
          <span>{text}</span>
        </Link>
      ))}
    </nav>
  );
}
