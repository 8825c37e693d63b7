import * as z from 'zod/mini';

/** What every new password must be; the backend also refuses those that are guessed first. */
export const newPassword = z
  .string()
  .check(
    z.minLength(12, 'Choose a password of at least 12 characters'),
    z.maxLength(128, 'Choose a password of at most 128 characters'),
  );

export const NEW_PASSWORD_HINT = 'At least 12 characters; a few words in a row are easy to keep in mind';
