import { Badge, Card, Group, NativeSelect, Text, Title } from '@mantine/core';
import type { AlertRhythm, SavedSearchView } from '@/shared/api/types';
import { TextLink } from '@/shared/ui/links';
import { showFailure, showUndo } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { SavedSearchMenu } from './SavedSearchMenu';
import { useChangeSavedSearch } from './savedQueries';
import { ALERTS, questionWords, searchOf } from './savedWords';

/** One saved search: what it asks for, when new projects are mailed, and what can be done with it. */
export function SavedSearchCard({ saved }: { saved: SavedSearchView }) {
  const change = useChangeSavedSearch();
  const words = questionWords(saved.query);
  const set = (alert: AlertRhythm) =>
    change.mutate(
      { id: saved.id, name: saved.name, alert },
      {
        onSuccess: () =>
          showUndo(alert === 'OFF' ? 'No more mails for this search.' : 'The alert is changed.', () =>
            change.mutate({ id: saved.id, name: saved.name, alert: saved.alert }),
          ),
        onError: (error) => showFailure('The alert is as it was', error.message),
      },
    );
  return (
    <Card component="article" padding="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
          <TextLink to="/projects" search={searchOf(saved.query)} inherit>
            {saved.name}
          </TextLink>
        </Title>
        <SavedSearchMenu saved={saved} />
      </Group>
      <Group gap={6} mt="xs">
        {(words.length === 0 ? ['All open projects'] : words).map((word) => (
          <Badge key={word} color="gray">
            {word}
          </Badge>
        ))}
      </Group>
      <Group gap="md" mt="md" align="flex-end">
        <NativeSelect
          label="Mail me new projects"
          data={ALERTS}
          value={change.isPending ? change.variables.alert : saved.alert}
          disabled={change.isPending}
          onChange={(event) => set(event.currentTarget.value as AlertRhythm)}
        />
        <Text size="sm" c="dimmed">
          Saved <When at={saved.savedAt.slice(0, 10)} />
        </Text>
      </Group>
    </Card>
  );
}
