import { Group } from '@mantine/core';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconSearch } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageTitle } from '@/shared/ui/PageTitle';

/** An address without a page. */
export function NotFoundPage() {
  return (
    <Page width="reading">
      <PageTitle title="Page not found" ta="center" mt="xl" />
      <EmptyState
        icon={IconSearch}
        title="There is nothing at this address"
        action={
          <Group justify="center" gap="xs" mt="xs">
            <ButtonLink to="/projects">Search projects</ButtonLink>
            <ButtonLink to="/" variant="default">
              Go to the start page
            </ButtonLink>
          </Group>
        }
      >
        It may have moved, or only its owner can see it. If you followed a link from us, sign in first.
      </EmptyState>
    </Page>
  );
}
