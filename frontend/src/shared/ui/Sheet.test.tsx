import { Button, Menu } from '@mantine/core';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@/shared/test/render';
import { Sheet } from './Sheet';

function Opener({ drawnOpen }: { drawnOpen: boolean }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>Open</Button>
      {(opened || !drawnOpen) && (
        <Sheet opened={opened} onClose={() => setOpened(false)} title="Filters">
          <input aria-label="Skill" data-autofocus />
        </Sheet>
      )}
    </>
  );
}

function MenuOpener() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button>Move Ana</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpened(true)}>Decline</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened && (
        <Sheet opened onClose={() => setOpened(false)} title="Decline Ana">
          <input aria-label="Reason" data-autofocus />
        </Sheet>
      )}
    </>
  );
}

describe('Sheet', () => {
  it.each([true, false])('takes the focus and gives it back (drawn open: %s)', async (drawnOpen) => {
    const user = userEvent.setup();
    show(<Opener drawnOpen={drawnOpen} />);

    await user.click(await screen.findByRole('button', { name: 'Open' }));
    await vi.waitFor(() => expect(screen.getByRole('textbox', { name: 'Skill' })).toHaveFocus());
    await user.keyboard('{Escape}');

    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus());
  });

  it('gives the focus back to the button of the menu that opened it', async () => {
    const user = userEvent.setup();
    show(<MenuOpener />);

    await user.click(await screen.findByRole('button', { name: 'Move Ana' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Decline' }));
    await vi.waitFor(() => expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveFocus());
    await user.keyboard('{Escape}');

    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Move Ana' })).toHaveFocus());
  });

  it('is no second banner of the page', async () => {
    show(
      <Sheet opened onClose={vi.fn()} title="Filters">
        Nothing
      </Sheet>,
    );

    expect(await screen.findByRole('dialog', { name: 'Filters' })).toBeInTheDocument();
    expect(screen.queryByRole('banner')).not.toBeInTheDocument();
  });
});
