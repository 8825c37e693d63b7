import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { employerQuery } from '@/features/employers/queries';
import { PostCheck } from '@/features/projects/PostCheck';
import { PostForm } from '@/features/projects/PostForm';
import { type PostValues, termsOf } from '@/features/projects/postForm';
import { forgetPost } from '@/features/projects/postKept';
import { usePostForm } from '@/features/projects/usePostForm';
import type { ProjectView } from '@/shared/api/types';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { showDone } from '@/shared/ui/undoToast';

interface Props {
  organisation: string;
  step: 'check' | undefined;
  /** The part of the form to begin with. */
  at: string | undefined;
  initial?: PostValues;
  project?: ProjectView;
}

/** Writing a project, new or again: the form, then everything once more before it counts. */
export function PostProject({ organisation, step, at, initial, project }: Props) {
  const place = project?.id ?? organisation;
  const post = usePostForm(place, initial);
  const employer = useQuery(employerQuery(organisation)).data;
  const navigate = useNavigate();
  const terms = useMemo(() => termsOf(post.values), [post.values]);
  // A check page that is opened without anything written leads back to the form.
  const checking = step === 'check' && post.values.title !== '';

  useEffect(() => {
    if (!checking && at !== undefined) document.getElementById(at)?.scrollIntoView();
  }, [checking, at]);

  const go = (search: { step?: 'check' | undefined; at?: string | undefined }) =>
    navigate({ to: '.', search, resetScroll: search.at === undefined });

  const saved = async (result: ProjectView) => {
    forgetPost(place);
    showDone(
      result.status === 'PUBLISHED'
        ? 'Your project is open.'
        : result.status === 'AWAITING_APPROVAL'
          ? 'An operator looks at the pay first.'
          : 'Your draft is saved.',
    );
    await navigate({
      to: '/e/$organisation/projects/$project',
      params: { organisation, project: result.id },
    });
  };

  const doing = project ? 'Edit the project' : 'Post a project';
  return (
    <Page>
      <PageHeader
        above={
          <TextLink to="/e/$organisation/projects" params={{ organisation }}>
            Projects
          </TextLink>
        }
        title={checking ? 'Check your answers' : doing}
        facts={
          <Text span inherit>
            {checking ? 'Step 2 of 2' : 'Step 1 of 2. What you type is kept on this device.'}
          </Text>
        }
      />
      {checking ? (
        <PostCheck
          employer={organisation}
          terms={terms}
          project={project}
          mayPublish={employer?.status === 'VERIFIED'}
          onBack={(section) => void go({ at: section })}
          onSaved={(result) => void saved(result)}
        />
      ) : (
        <PostForm employer={organisation} post={post} onChecked={() => void go({ step: 'check' })} />
      )}
    </Page>
  );
}
