import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '@/shared/api/session';
import { formatMoney } from '@/shared/format/money';
import { TextLink } from '@/shared/ui/links';
import classes from './RecentlyViewed.module.css';
import { forgetViewed, recentlyViewed } from './viewedProjects';

/** The projects that were looked at last on this device. */
export function RecentlyViewed() {
  const account = useMe()?.id;
  const [, setForgotten] = useState(0);
  const viewed = recentlyViewed(account, new Date().toISOString().slice(0, 10));
  if (viewed.length === 0) return null;
  return (
    <section aria-label="Recently viewed">
      <div className={classes.head}>
        <Title order={2} size="h3">
          Recently viewed
        </Title>
        <Button
          variant="subtle"
          size="sm"
          onClick={() => {
            forgetViewed(account);
            setForgotten((count) => count + 1);
          }}
        >
          Clear
        </Button>
      </div>
      <ul className={classes.list}>
        {viewed.map(({ slug, title, employerName, fee }) => (
          <li key={slug}>
            <TextLink to="/projects/$slug" params={{ slug }} display="block" truncate>
              {title}
            </TextLink>
            <Text size="sm" c="dimmed" truncate>
              {employerName} · {formatMoney(fee)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
