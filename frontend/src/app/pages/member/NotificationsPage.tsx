import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { NotificationList } from '@/features/notifications/NotificationList';
import { notificationsQuery, useMarkRead } from '@/features/notifications/queries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconBell } from '@/shared/ui/icons';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadMore } from '@/shared/ui/LoadMore';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { showDone, showFailure } from '@/shared/ui/undoToast';

/** Everything that happened to the reader, newest first. */
export function NotificationsPage() {
  const router = useRouter();
  const query = useInfiniteQuery(notificationsQuery);
  const markRead = useMarkRead();
  const all = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const unread = all.filter(({ read }) => !read).map(({ id }) => id);
  return (
    <Page width="reading">
      <PageHeader
        title="Notifications"
        actions={
          unread.length > 0 && (
            <Button
              variant="default"
              loading={markRead.isPending}
              onClick={() =>
                markRead.mutate(unread.slice(0, 100), {
                  onSuccess: () => showDone('Marked as read.'),
                  onError: (error) => showFailure('Nothing was changed', error.message),
                })
              }
            >
              Mark all as read
            </Button>
          )
        }
      />
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div className="after-a-moment" role="status" aria-label="Loading">
          <SkeletonLines count={4} height={72} />
        </div>
      )}
      {query.data && all.length === 0 && (
        <EmptyState icon={IconBell} title="You are up to date">
          Answers, offers, reviews and payments show up here. We also send you a mail.
        </EmptyState>
      )}
      {all.length > 0 && (
        <>
          <NotificationList
            notifications={all}
            onOpen={({ id, read }, path) => {
              if (!read) markRead.mutate([id]);
              if (path) router.history.push(path);
            }}
          />
          <LoadMore
            noun="notification"
            shown={all.length}
            hasMore={query.hasNextPage}
            loading={query.isFetchingNextPage}
            onMore={() => void query.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
