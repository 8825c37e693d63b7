import { Stack, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { AgreedDeliverables } from '@/features/engagements/AgreedDeliverables';
import { AgreementText } from '@/features/engagements/AgreementText';
import { CheckIns } from '@/features/engagements/CheckIns';
import { SubmissionHistory } from '@/features/engagements/SubmissionHistory';
import { WorkActivity } from '@/features/engagements/WorkActivity';
import { WorkMoney } from '@/features/engagements/WorkMoney';
import type { Side } from '@/features/engagements/workLooks';
import { PaymentEntries } from '@/features/payments/PaymentEntries';
import { PaymentStanding } from '@/features/payments/PaymentStanding';
import { Reviews } from '@/features/reviews/Reviews';
import type { EngagementView } from '@/shared/api/types';
import classes from './WorkPage.module.css';

const route = getRouteApi('/member/work/$id');

const TABS = {
  work: 'Work',
  agreement: 'Agreement',
  money: 'Money',
  reviews: 'Reviews',
  activity: 'Activity',
};

interface Props {
  engagement: EngagementView;
  side: Side;
  /** Owners and finance read the ledger. */
  maySeeLedger: boolean;
  maySeeReviews: boolean;
}

/** All parts of an engagement; the address knows which one is open. */
export function WorkTabs({ engagement, side, maySeeLedger, maySeeReviews }: Props) {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const { id, agreement, studentName, employerName, status, payment } = engagement;
  const shown = (Object.keys(TABS) as (keyof typeof TABS)[]).filter(
    (name) => name !== 'reviews' || (maySeeReviews && status !== 'CANCELLED'),
  );
  const current =
    tab && shown.includes(tab) ? tab : status === 'COMPLETED' && maySeeReviews ? 'reviews' : 'work';
  return (
    <Tabs
      value={current}
      keepMounted={false}
      onChange={(next) =>
        void navigate({
          search: { tab: (next ?? undefined) as keyof typeof TABS | undefined },
          resetScroll: false,
        })
      }
    >
      <Tabs.List className={classes.tabs}>
        {shown.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {TABS[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className={classes.panel}>
        <Tabs.Panel value="work">
          <Stack gap="lg">
            <AgreedDeliverables engagement={engagement} />
            {engagement.kickedOffAt !== null && <SubmissionHistory engagement={engagement} />}
            <CheckIns engagement={engagement} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="agreement">
          <AgreementText agreement={agreement} studentName={studentName} employerName={employerName} />
        </Tabs.Panel>
        <Tabs.Panel value="money">
          <Stack gap="lg">
            <WorkMoney engagement={engagement} side={side} />
            {side === 'EMPLOYER' && payment && <PaymentStanding payment={payment} />}
            {maySeeLedger && payment && <PaymentEntries payment={payment} />}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="reviews">
          <Reviews engagement={id} studentName={studentName} employerName={employerName} />
        </Tabs.Panel>
        <Tabs.Panel value="activity">
          <WorkActivity engagement={engagement} />
        </Tabs.Panel>
      </div>
    </Tabs>
  );
}
