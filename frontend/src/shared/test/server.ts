import { setupServer } from 'msw/node';

/** The backend of tests: each test says what it answers. */
export const server = setupServer();
