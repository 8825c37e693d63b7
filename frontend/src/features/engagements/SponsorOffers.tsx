import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SponsorOffer } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ErrorState } from '@/shared/ui/ErrorState';
import { MoneyText } from '@/shared/ui/MoneyText';
import { sponsorOffersQuery, useChooseSponsor } from './queries';
import classes from './Work.module.css';

/** Sponsors that would pay the fee instead of the employer; nothing where there is none. */
export function SponsorOffers({ engagement }: { engagement: string }) {
  const offers = useQuery(sponsorOffersQuery(engagement));
  const choose = useChooseSponsor(engagement);
  const [chosen, setChosen] = useState<SponsorOffer>();
  if (offers.isError) return <ErrorState error={offers.error} onRetry={() => void offers.refetch()} />;
  if (!offers.data || offers.data.length === 0) return null;
  return (
    <Card component="section" aria-label="Let a sponsor pay" className={classes.turn}>
      <Title order={2} mb={4}>
        A sponsor would pay for you
      </Title>
      <Text c="var(--text-2)" maw="72ch" mb="md">
        You pay nothing. The work, your review and the student’s pay stay as agreed. The sponsor sees the
        title of the project, your name and how it went.
      </Text>
      <Stack gap="sm">
        {offers.data.map((offer) => (
          <Group key={offer.wallet} justify="space-between" gap="sm">
            <Text fw={600}>{offer.sponsor}</Text>
            <Button onClick={() => setChosen(offer)} aria-label={`Let ${offer.sponsor} pay`}>
              Let them pay <MoneyText money={offer.amount} ml={4} />
            </Button>
          </Group>
        ))}
      </Stack>
      <ConfirmDialog
        opened={chosen !== undefined}
        onClose={() => setChosen(undefined)}
        title="Let the sponsor pay?"
        confirmLabel="Let them pay"
        onConfirm={() => (chosen ? choose.mutateAsync(chosen.wallet) : Promise.resolve())}
      >
        {chosen && (
          <>
            {chosen.sponsor} pays <MoneyText money={chosen.amount} />. It counts as one of your sponsored
            projects, and the money goes back to them if the work never starts.
          </>
        )}
      </ConfirmDialog>
    </Card>
  );
}
