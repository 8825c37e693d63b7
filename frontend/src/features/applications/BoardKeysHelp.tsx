import { Kbd, Stack, Switch, Table } from '@mantine/core';
import { Sheet } from '@/shared/ui/Sheet';

const KEYS = [
  { key: 'J', does: 'Next applicant' },
  { key: 'K', does: 'Previous applicant' },
  { key: 'Enter', does: 'Open the applicant in focus' },
  { key: 'R', does: 'Mark as read' },
  { key: 'S', does: 'Shortlist' },
  { key: 'O', does: 'Offer a position' },
  { key: 'D', does: 'Decline' },
  { key: 'X', does: 'Select, to decline several together' },
  { key: '?', does: 'Show these keys' },
];

interface Props {
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

/** What each key does on the board, and the switch for people whose own tools use letters. */
export function BoardKeysHelp({ on, onSwitch, onClose }: Props) {
  return (
    <Sheet opened onClose={onClose} title="Keyboard shortcuts">
      <Stack gap="md">
        <Table aria-label="Keys of the board" withRowBorders={false} verticalSpacing={6}>
          <Table.Tbody>
            {KEYS.map(({ key, does }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" w={96}>
                  <Kbd>{key}</Kbd>
                </Table.Th>
                <Table.Td>{does}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Switch
          label="Use these keys"
          description="Letters mean the applicant in focus, or the one that is open"
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </Stack>
    </Sheet>
  );
}
