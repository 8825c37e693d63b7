import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server';

// Two busy cores are slower than the default second.
configure({ asyncUtilTimeout: 5000 });

class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = NoResizes;
Element.prototype.scrollIntoView = () => {};
// Text areas that grow listen for fonts that arrive.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
