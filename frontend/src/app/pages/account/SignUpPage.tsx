import { Card, Text } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ProviderButtons } from '@/features/accounts/ProviderButtons';
import { SignUpForm } from '@/features/accounts/SignUpForm';
import { IconBriefcase, IconSchool, IconUser } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';
import { PageTitle } from '@/shared/ui/PageTitle';
import { homeOf, safeReturn } from '../../home';
import classes from './AccountPages.module.css';

const route = getRouteApi('/sign-up');

const KINDS = {
  student: {
    kind: 'STUDENT',
    icon: IconUser,
    label: 'I am a student',
    text: 'Find short, paid projects and get an answer within a week.',
    title: 'Create your student account',
  },
  employer: {
    kind: 'EMPLOYER',
    icon: IconBriefcase,
    label: 'I am an employer',
    text: 'Post projects, supervise the work, and meet people you may hire.',
    title: 'Create your employer account',
  },
  university: {
    kind: 'UNIVERSITY',
    icon: IconSchool,
    label: 'I work at a university',
    text: 'See and support how your students take part.',
    title: 'Create your university account',
  },
} as const;

/** Sign up: first who one is, then the account. */
export function SignUpPage() {
  const { kind, returnTo } = route.useSearch();
  const router = useRouter();
  const chosen = kind && KINDS[kind];
  return (
    <div className={classes.narrow}>
      <PageTitle title={chosen ? chosen.title : 'Create your account'} mb="lg" />
      {chosen ? (
        <>
          <Card padding="lg">
            <SignUpForm
              key={chosen.kind}
              kind={chosen.kind}
              onSignedUp={(me) => router.history.push(safeReturn(returnTo) ?? homeOf(me))}
            />
            {kind === 'student' && <ProviderButtons />}
          </Card>
          <Text className={classes.way}>
            <TextLink to="/sign-up" search={{ returnTo }} underline="always">
              Choose another kind of account
            </TextLink>
          </Text>
        </>
      ) : (
        <ul className={classes.choices}>
          {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((name) => {
            const { icon: Icon, label, text } = KINDS[name];
            return (
              <li key={name}>
                <TextLink
                  to="/sign-up"
                  search={{ kind: name, returnTo }}
                  underline="never"
                  className={classes.choice}
                >
                  <Icon size={24} stroke={1.75} color="var(--link)" aria-hidden />
                  <span>
                    <Text span fw={600} c="var(--mantine-color-text)" display="block">
                      {label}
                    </Text>
                    <Text span size="sm" c="var(--text-2)">
                      {text}
                    </Text>
                  </span>
                </TextLink>
              </li>
            );
          })}
        </ul>
      )}
      <Text className={classes.way}>
        Have an account?{' '}
        <TextLink to="/sign-in" search={{ returnTo }} underline="always">
          Sign in
        </TextLink>
      </Text>
    </div>
  );
}
