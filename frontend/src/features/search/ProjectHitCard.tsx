import { Badge, Card, Group, Text, Title } from '@mantine/core';
import type { ProjectHit } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { MODES } from '@/shared/format/terms';
import { formatDay } from '@/shared/format/time';
import { plural } from '@/shared/format/words';
import { Highlighted } from '@/shared/ui/Highlighted';
import { IconCircleCheck } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';
import { HitReasons } from './HitReasons';
import classes from './ProjectHitCard.module.css';

/** One project in a list: what it is, who posts it, what it pays, until when. */
export function ProjectHitCard({ hit }: { hit: ProjectHit }) {
  const place = [MODES[hit.mode], hit.mode === 'REMOTE' ? null : hit.city].filter(Boolean).join(', ');
  return (
    <Card component="article" className={classes.card} padding="md">
      <Text size="sm" c="dimmed" component="div">
        <div className={classes.from}>
          <TextLink
            to="/employers/$slug"
            params={{ slug: hit.employerSlug }}
            inherit
            c="inherit"
            truncate
            preload={false}
            className={classes.employer}
          >
            {hit.employerName}
          </TextLink>
          {hit.employerVerified && (
            <IconCircleCheck
              size={16}
              role="img"
              aria-label="Verified employer"
              color="var(--link)"
              style={{ flex: 'none' }}
            />
          )}
          <Text span inherit className={classes.place}>
            {place}
          </Text>
        </div>
      </Text>
      <Title order={3} size="h2" mt={2}>
        <TextLink
          to="/projects/$slug"
          params={{ slug: hit.slug }}
          inherit
          c="var(--mantine-color-text)"
          className={classes.title}
          data-hit=""
        >
          {hit.titleHighlight ? <Highlighted html={hit.titleHighlight} /> : hit.title}
        </TextLink>
      </Title>
      <Group gap={8} mt={8} className="numbers" align="baseline">
        <Text span fw={650} fz="lg">
          {formatMoney(hit.fee)}
        </Text>
        <Text span c="var(--text-2)">
          for about {plural(hit.hours, 'hour')}, {formatMoney(hit.payPerHour)} an hour
        </Text>
      </Group>
      <HitReasons title={hit.title} reasons={hit.reasons} />
      {hit.snippet && (
        <Text size="sm" c="var(--text-2)" mt={8} lineClamp={2}>
          <Highlighted html={hit.snippet} />
        </Text>
      )}
      <Group gap={6} mt="sm" mb="sm">
        {hit.earlyYear && <Badge color="iris">First and second years welcome</Badge>}
        {hit.skills.slice(0, 3).map((skill) => (
          <Badge key={skill} color="gray">
            {skill}
          </Badge>
        ))}
      </Group>
      <Text size="sm" c="dimmed" className={classes.foot}>
        Apply by {formatDay(hit.applyBy)} · {plural(hit.positionsLeft, 'position')} left
      </Text>
    </Card>
  );
}
