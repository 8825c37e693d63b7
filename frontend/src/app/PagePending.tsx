import { Skeleton } from '@mantine/core';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';

/** The shape of a page that takes longer than 200 ms. */
export function PagePending() {
  return (
    <Page>
      <div role="status" aria-label="Loading" aria-busy="true">
        <Skeleton height={32} width="min(320px, 60%)" mb="lg" />
        <SkeletonLines count={4} height={72} />
      </div>
    </Page>
  );
}
