import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { NotInterestedReason } from '@/shared/api/types';
import { IconThumbDown } from '@/shared/ui/icons';
import { showFailure, showUndo } from '@/shared/ui/undoToast';
import { useInterestedAgain, useNotInterested } from './recommendationQueries';
import { NOT_INTERESTED } from './recommendationWords';

interface Props {
  project: string;
  title: string;
}

/** Takes a recommendation away for good, with the reason; it can be taken back. */
export function NotInterested({ project, title }: Props) {
  const refuse = useNotInterested();
  const again = useInterestedAgain();
  const tell = (reason: NotInterestedReason) => {
    // The card leaves at once: what follows hangs on the promise and not on the card.
    const told = refuse.mutateAsync({ project, reason });
    const toast = showUndo(`“${title}” is not recommended again.`, () => {
      told
        .then(() => again.mutateAsync(project))
        .catch((error: Error) => showFailure('It stays away', error.message));
    });
    told.catch((error: Error) => {
      notifications.hide(toast);
      showFailure('It stays for now', error.message);
    });
  };
  return (
    <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={44} aria-label={`Not interested in ${title}`}>
          <IconThumbDown size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Not interested because of</Menu.Label>
        {NOT_INTERESTED.map(({ reason, label }) => (
          <Menu.Item key={reason} onClick={() => tell(reason)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
