import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { plural } from '@/shared/format/words';
import { IconBell } from '@/shared/ui/icons';
import classes from './Notifications.module.css';
import { unreadQuery } from './queries';

/** The way to what is new, with how much that is. */
export function NotificationBell() {
  const unread = useQuery(unreadQuery).data ?? 0;
  return (
    <Link
      to="/notifications"
      className={classes.bell}
      aria-label={unread === 0 ? 'Notifications' : `Notifications, ${plural(unread, 'new one', 'new ones')}`}
    >
      <IconBell size={22} stroke={1.75} aria-hidden />
      {unread > 0 && <span className={classes.count}>{unread > 9 ? '9+' : unread}</span>}
    </Link>
  );
}
