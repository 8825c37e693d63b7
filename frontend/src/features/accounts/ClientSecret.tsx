import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { ApiClient } from '@/shared/api/types';
import { IconAlertTriangle, IconCheck, IconCopy } from '@/shared/ui/icons';

/** A new client's name and secret: the only moment in which the secret can be read. */
export function ClientSecret({ client, onClose }: { client: ApiClient; onClose: () => void }) {
  return (
    <Stack gap="md">
      <Alert
        color="amber"
        icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
        title="Copy the secret now"
        role="status"
      >
        It is shown this once. Keep it where your program keeps its secrets; if you lose it, make another
        client.
      </Alert>
      <Copied label="Client ID" text={client.clientId} />
      <Copied label="Client secret" text={client.clientSecret ?? ''} />
      <Text size="sm" c="dimmed">
        Ask for tokens at <Code>/oauth2/token</Code> with the grant <Code>client_credentials</Code>.
      </Text>
      <Group justify="flex-end">
        <Button onClick={onClose}>I have kept the secret</Button>
      </Group>
    </Stack>
  );
}

function Copied({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {label}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Code block flex={1} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {text}
        </Code>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              flex="none"
              onClick={copy}
              aria-label={copied ? `${label} copied` : `Copy the ${label.toLowerCase()}`}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
