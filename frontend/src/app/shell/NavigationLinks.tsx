import { Link } from '@tanstack/react-router';
import type { NavigationItem } from './navigation';

interface Props {
  items: NavigationItem[];
  label: string;
  className: string | undefined;
  onChoose?: () => void;
}

/** The same links as top row, bottom bar or drawer; the class decides. */
export function NavigationLinks({ items, label, className, onChoose }: Props) {
  return (
    <nav aria-label={label} className={className}>
      {items.map(({ label: text, icon: Icon, link, exact }) => (
        <Link
          key={text}
          {...link}
          activeOptions={{ exact: exact ?? false, includeSearch: false }}
          onClick={onChoose}
        >
          <Icon size={20} stroke={1.75} aria-hidden />
          <span>{text}</span>
        </Link>
      ))}
    </nav>
  );
}
