import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ProfileCompleteness } from '@/features/students/ProfileCompleteness';
import { ProfileCv } from '@/features/students/ProfileCv';
import { ProfileForm } from '@/features/students/ProfileForm';
import { myProfileQuery } from '@/features/students/queries';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { showDone } from '@/shared/ui/undoToast';
import { safeReturn } from '../../home';
import classes from '../public/ProjectPage.module.css';

const route = getRouteApi('/student/profile');

/** The student's profile: written once, read with every application. */
export function ProfilePage() {
  const { returnTo } = route.useSearch();
  const router = useRouter();
  const profile = useQuery(myProfileQuery);
  const back = safeReturn(returnTo);
  return (
    <Page>
      <PageHeader
        title={profile.data === null ? 'Create your profile' : 'Your profile'}
        facts="Employers see it when you apply: no contact details, no file."
      />
      <Loaded query={profile} skeleton={<SkeletonLines count={3} height={180} />}>
        {(found) => (
          <div className={classes.columns}>
            <ProfileForm
              key={found?.id ?? 'new'}
              profile={found}
              onSaved={() => {
                showDone('Your profile is saved.');
                if (back) router.history.push(back);
              }}
            />
            {found && (
              <Stack gap="md" className={classes.side}>
                <ProfileCompleteness profile={found} />
                <ProfileCv profile={found} />
              </Stack>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
