import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import type { SavedSearchView } from '@/shared/api/types';
import { IconCopy, IconDots, IconPencil, IconRefresh, IconTrash } from '@/shared/ui/icons';
import { showDone, showFailure, showUndo } from '@/shared/ui/undoToast';
import { RenameSearch } from './RenameSearch';
import { useDeleteSavedSearch, useRenewFeed, useRestoreSavedSearch } from './savedQueries';

/** What can be done with a saved search besides its alert. */
export function SavedSearchMenu({ saved }: { saved: SavedSearchView }) {
  const [renaming, setRenaming] = useState(false);
  const remove = useDeleteSavedSearch();
  const restore = useRestoreSavedSearch();
  const renew = useRenewFeed();

  const copy = (ending: 'atom' | 'json') =>
    navigator.clipboard.writeText(new URL(`${saved.feed}.${ending}`, window.location.href).href).then(
      () => showDone('The address of the feed is copied. Whoever has it can read the feed.'),
      () => showFailure('The address is not copied', 'Your browser does not let us copy.'),
    );
  // The card is gone when the answer is here: what follows hangs on the promise and not on the card.
  const takeAway = () =>
    remove.mutateAsync(saved.id).then(
      () => showUndo(`“${saved.name}” is deleted.`, () => void bringBack()),
      (error: Error) => showFailure('It is not deleted', error.message),
    );
  const bringBack = () =>
    restore
      .mutateAsync(saved.id)
      .catch((error: Error) => showFailure('It could not be brought back', error.message));
  const renewFeed = () =>
    renew.mutate(saved.id, {
      onSuccess: () => showDone('The feed has a new address; the one before is closed.'),
      onError: (error) => showFailure('The feed keeps its address', error.message),
    });

  return (
    <>
      <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={44} aria-label={`More for ${saved.name}`}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setRenaming(true)}>
            Rename
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>Feed for a news reader</Menu.Label>
          <Menu.Item leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy('atom')}>
            Copy Atom address
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy('json')}>
            Copy JSON address
          </Menu.Item>
          <Menu.Item leftSection={<IconRefresh size={18} aria-hidden />} onClick={renewFeed}>
            Give it a new address
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => void takeAway()}
          >
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {renaming && <RenameSearch saved={saved} onClose={() => setRenaming(false)} />}
    </>
  );
}
