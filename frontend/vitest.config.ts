import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'happy-dom',
      environmentOptions: { happyDOM: { url: 'http://localhost:8080/' } },
      setupFiles: ['./src/shared/test/setup.ts'],
      reporters: ['default', './scripts/countReporter.ts'],
      testTimeout: 20_000,
      maxWorkers: 2,
      restoreMocks: true,
      css: false,
    },
  }),
);
