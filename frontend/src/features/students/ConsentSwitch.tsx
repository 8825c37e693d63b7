import { Switch } from '@mantine/core';
import type { StudentView } from '@/shared/api/types';
import { showFailure, showUndo } from '@/shared/ui/undoToast';
import { useConsent } from './queries';

/** Whether the student's university sees more than counts. */
export function ConsentSwitch({ profile }: { profile: StudentView }) {
  const consent = useConsent();
  const set = (share: boolean, onSuccess?: () => void) =>
    consent.mutate(share, {
      ...(onSuccess ? { onSuccess } : {}),
      onError: (error) => showFailure('Nothing was changed', error.message),
    });
  const shared = consent.isPending ? consent.variables : profile.shareWithUniversity;
  return (
    <Switch
      label="Let my university see my progress"
      description="Your career services then see your name with your projects. Without this they see counts only."
      size="md"
      checked={shared}
      onChange={(event) => {
        const share = event.currentTarget.checked;
        set(share, () =>
          showUndo(share ? 'Your university sees your progress.' : 'Your university sees counts only.', () =>
            set(!share),
          ),
        );
      }}
    />
  );
}
