import { Button, Divider, Stack, Text } from '@mantine/core';
import { IconSchool } from '@/shared/ui/icons';
import { useIdentityProviders } from './queries';

/** The ways to sign in elsewhere, as this installation offers them. */
export function ProviderButtons() {
  const providers = useIdentityProviders();
  if (providers.isError) {
    return (
      <Text size="sm" c="dimmed" mt="lg">
        Sign-in through a university is not available at the moment.
      </Text>
    );
  }
  if (!providers.data || providers.data.length === 0) return null;
  return (
    <Stack gap="xs" mt="lg">
      <Divider label="or" />
      {providers.data.map(({ id, name, signInUrl }) => (
        <Button
          key={id}
          component="a"
          href={signInUrl}
          variant="default"
          fullWidth
          h="auto"
          mih={44}
          py={8}
          styles={{ label: { whiteSpace: 'normal', height: 'auto', lineHeight: 1.35 } }}
          leftSection={<IconSchool size={18} aria-hidden />}
        >
          Continue with {name}
        </Button>
      ))}
    </Stack>
  );
}
