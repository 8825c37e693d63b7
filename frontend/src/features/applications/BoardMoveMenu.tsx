import { ActionIcon, Menu } from '@mantine/core';
import type { ApplicantCard } from '@/shared/api/types';
import {
  type Icon,
  IconCertificate,
  IconDots,
  IconEye,
  IconMessageCheck,
  IconMessageDots,
  IconStar,
  IconX,
} from '@/shared/ui/icons';
import { BOARD_ACTIONS, type BoardAction } from './boardSteps';

const ICONS: Record<BoardAction, Icon> = {
  REVIEW: IconEye,
  SHORTLIST: IconStar,
  INTERVIEW: IconMessageDots,
  OFFER: IconCertificate,
  WORD: IconMessageCheck,
  DECLINE: IconX,
};

interface Props {
  card: ApplicantCard;
  onAct: (card: ApplicantCard, action: BoardAction) => void;
}

/** Everything that dragging does, and more, without dragging. */
export function BoardMoveMenu({ card, onAct }: Props) {
  const actions = BOARD_ACTIONS.filter(({ action }) => card.allowedActions.includes(action));
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label={`Move ${card.student.name} to another step`} size={40}>
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Move to</Menu.Label>
        {actions.map(({ action, label }) => {
          const ActionSign = ICONS[action];
          return (
            <Menu.Item
              key={action}
              leftSection={<ActionSign size={18} aria-hidden />}
              onClick={() => onAct(card, action)}
            >
              {label}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
