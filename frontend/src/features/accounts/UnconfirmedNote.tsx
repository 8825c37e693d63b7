import { Text } from '@mantine/core';
import { IconSend } from '@/shared/ui/icons';
import { TextLink } from '@/shared/ui/links';
import classes from './UnconfirmedNote.module.css';

/** Reminds somebody quietly, on every page, that the address is not confirmed yet. */
export function UnconfirmedNote({ email }: { email: string }) {
  return (
    <section className={classes.note} aria-label="Confirm your e-mail">
      <IconSend size={18} stroke={1.75} aria-hidden className={classes.sign} />
      <Text size="sm" className={classes.words}>
        <b>Confirm your e-mail</b> with the link that we sent to {email}.{' '}
        <TextLink to="/forgot-password" underline="always" inherit>
          Get a new link
        </TextLink>
      </Text>
    </section>
  );
}
