import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { ProblemError } from '@/shared/api/problem';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconLock } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageTitle } from '@/shared/ui/PageTitle';
import { AreaClosed } from './guards';
import { NotFoundPage } from './pages/NotFoundPage';

/** What a page shows when it cannot be shown: closed to this account, not there, or broken. */
export function PageFailed({ error }: ErrorComponentProps) {
  const router = useRouter();
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage />;
  if (error instanceof AreaClosed) {
    return (
      <Page width="reading">
        <PageTitle title="This area is closed to you" ta="center" mt="xl" />
        <EmptyState
          icon={IconLock}
          title={error.message}
          action={<ButtonLink to="/">Go to the start page</ButtonLink>}
        />
      </Page>
    );
  }
  return (
    <Page width="reading">
      <PageTitle title="This page could not be shown" mb="md" />
      <ErrorState error={error} onRetry={() => void router.invalidate()} />
    </Page>
  );
}
