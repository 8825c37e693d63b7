import { Card, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmployerForm } from '@/features/employers/EmployerForm';
import { EMPTY_PROFILE } from '@/features/employers/employerForm';
import { useRegisterEmployer } from '@/features/employers/queries';
import { useJoinUniversity } from '@/features/universities/queries';
import { UniversityForm } from '@/features/universities/UniversityForm';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import { useMe } from '@/shared/api/session';
import type { Me } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconBuilding } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { showDone } from '@/shared/ui/undoToast';
import { homeOf } from '../../home';

/** The first page of somebody whose account belongs to no organisation yet: they register it. */
export function WelcomePage() {
  const me = useMe();
  if (me?.kind === 'EMPLOYER') return <RegisterEmployer me={me} />;
  if (me?.kind === 'UNIVERSITY') return <JoinUniversity me={me} />;
  return (
    <Page width="reading">
      <PageHeader title={me ? `Welcome, ${me.name}` : 'Welcome'} />
      <EmptyState
        icon={IconBuilding}
        title="There is nothing to register"
        action={<ButtonLink to={me ? homeOf(me) : '/'}>Go to your start page</ButtonLink>}
      >
        Employers and universities register here after they sign up.
      </EmptyState>
    </Page>
  );
}

function RegisterEmployer({ me }: { me: Me }) {
  const register = useRegisterEmployer();
  const { key, renew } = useIdempotencyKey();
  const router = useRouter();
  return (
    <Registration
      me={me}
      title="Register your organization"
      facts="Two minutes. You can write a project right after; publishing opens once we have checked you."
    >
      <EmployerForm
        initial={EMPTY_PROFILE}
        submitLabel="Register"
        hint="You become its owner and can invite colleagues."
        onChange={renew}
        onSubmit={async (profile) => {
          const employer = await register.mutateAsync({ profile, key: key() });
          showDone(`${employer.name} is registered.`);
          await router.navigate({ to: '/e/$organisation', params: { organisation: employer.id } });
        }}
      />
    </Registration>
  );
}

function JoinUniversity({ me }: { me: Me }) {
  const join = useJoinUniversity();
  const { key, renew } = useIdempotencyKey();
  const router = useRouter();
  return (
    <Registration
      me={me}
      title="Register your university"
      facts="Your students are recognized by their e-mail addresses; you see how they take part."
    >
      <UniversityForm
        email={me.email}
        onChange={renew}
        onSubmit={async (profile) => {
          const university = await join.mutateAsync({ profile, key: key() });
          showDone(`${university.shortName} takes part.`);
          await router.navigate({ to: '/u/$organisation', params: { organisation: university.id } });
        }}
      />
    </Registration>
  );
}

interface RegistrationProps {
  me: Me;
  title: string;
  facts: string;
  children: ReactNode;
}

function Registration({ me, title, facts, children }: RegistrationProps) {
  return (
    <Page width="reading">
      <PageHeader above={`Welcome, ${me.name}`} title={title} facts={facts} />
      <Text mb="lg" c="var(--text-2)" maw="64ch">
        Are your colleagues here already? Ask one of them to invite you with the address <b>{me.email}</b>, so
        that you do not register twice.
      </Text>
      <Card>{children}</Card>
    </Page>
  );
}
