import { Text, Title } from '@mantine/core';
import type { NotificationView } from '@/shared/api/types';
import { formatDay } from '@/shared/format/time';
import { When } from '@/shared/ui/When';
import classes from './Notifications.module.css';

interface Props {
  notifications: NotificationView[];
  /** Something is looked at; `path` is missing when it leads away from this site. */
  onOpen: (notification: NotificationView, path: string | undefined) => void;
}

/** What happened, newest first, by day. */
export function NotificationList({ notifications, onOpen }: Props) {
  return [...byDay(notifications)].map(([day, ofDay]) => (
    <section key={day} className={classes.day}>
      <Title order={2} size="h3" mb="xs">
        {nameOf(day)}
      </Title>
      <ul className={classes.list}>
        {ofDay.map((one) => (
          <Line key={one.id} notification={one} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ notification, onOpen }: { notification: NotificationView; onOpen: Props['onOpen'] }) {
  const { title, text, link, at, read } = notification;
  const path = pathOf(link);
  return (
    <li className={classes.line} data-new={!read || undefined}>
      <div>
        <a
          href={path ?? link}
          className={classes.title}
          onClick={(event) => {
            const elsewhere = path === undefined || event.metaKey || event.ctrlKey || event.shiftKey;
            if (!elsewhere) event.preventDefault();
            onOpen(notification, elsewhere ? undefined : path);
          }}
        >
          {title}
        </a>
        {!read && <span className={classes.badge}>New</span>}
        <Text c="var(--text-2)" className={classes.text}>
          {text}
        </Text>
      </div>
      <Text size="sm" c="dimmed" className={classes.when}>
        <When at={at} show="relative" />
      </Text>
    </li>
  );
}

function byDay(notifications: NotificationView[]): Map<string, NotificationView[]> {
  const days = new Map<string, NotificationView[]>();
  for (const one of notifications) {
    const day = new Date(one.at).toLocaleDateString('sv-SE');
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return days;
}

/** The path of a link to this site; undefined for another one. */
function pathOf(link: string): string | undefined {
  const url = new URL(link, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search + url.hash : undefined;
}

function nameOf(day: string): string {
  const today = new Date();
  const yesterday = new Date(today);
  yesterday.setDate(today.getDate() - 1);
  if (day === today.toLocaleDateString('sv-SE')) return 'Today';
  if (day === yesterday.toLocaleDateString('sv-SE')) return 'Yesterday';
  return formatDay(day);
}
