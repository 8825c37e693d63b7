import { Collapse, Group, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { BoardColumn } from '@/shared/api/types';
import { IconChevronDown, IconChevronRight } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { APPLICANT_LOOKS } from './applicationLooks';
import { CLOSED_COLUMNS } from './boardSteps';

/** Those who were not selected or withdrew: out of the way, and still there. */
export function BoardClosed({ columns }: { columns: BoardColumn[] }) {
  const [open, { toggle }] = useDisclosure(false);
  const closed = columns.filter(({ status }) => CLOSED_COLUMNS.some((one) => one === status));
  const count = closed.reduce((sum, column) => sum + column.count, 0);
  if (count === 0) return null;
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <section aria-label="Decided" style={{ marginBlockStart: 16 }}>
      <UnstyledButton onClick={toggle} aria-expanded={open} mih={44}>
        <Group gap={6}>
          <Arrow size={18} aria-hidden />
          <Text span fw={600}>
            Not selected or withdrew
          </Text>
          <Text span c="dimmed" className="numbers">
            {count}
          </Text>
        </Group>
      </UnstyledButton>
      <Collapse expanded={open}>
        {closed
          .flatMap(({ cards }) => cards)
          .map((card) => (
            <Group key={card.id} gap="sm" py={6}>
              <StatusBadge look={APPLICANT_LOOKS[card.status]} />
              <TextLink to="." search={(before: object) => ({ ...before, c: card.id })} resetScroll={false}>
                {card.student.name}
              </TextLink>
            </Group>
          ))}
      </Collapse>
    </section>
  );
}
