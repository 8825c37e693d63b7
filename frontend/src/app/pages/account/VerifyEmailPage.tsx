import { Card } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { EmailConfirmation } from '@/features/accounts/EmailConfirmation';
import { useMe } from '@/shared/api/session';
import { ButtonLink } from '@/shared/ui/links';
import { PageTitle } from '@/shared/ui/PageTitle';
import { homeOf } from '../../home';
import classes from './AccountPages.module.css';

const route = getRouteApi('/verify-email/$token');

/** Where the mailed link leads that confirms an address. */
export function VerifyEmailPage() {
  const { token } = route.useParams();
  const me = useMe();
  return (
    <div className={classes.narrow}>
      <PageTitle title="Confirm your e-mail" mb="lg" />
      <Card padding="lg">
        <EmailConfirmation
          token={token}
          me={me}
          onward={<ButtonLink to={me ? homeOf(me) : '/sign-in'}>{me ? 'Go on' : 'Sign in'}</ButtonLink>}
        />
      </Card>
    </div>
  );
}
