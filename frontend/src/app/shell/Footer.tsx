import { Text } from '@mantine/core';
import classes from './Shell.module.css';

export function Footer() {
  return (
    <footer className={classes.footer}>
      <Text size="sm" c="dimmed">
        Foothold. Paid micro-internships, with an answer within seven days.
      </Text>
    </footer>
  );
}
