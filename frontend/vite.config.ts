import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const backend = { target: 'http://localhost:8080', changeOrigin: false };

// It waits for the first page: a page that found its modules in the same file would wait for it in turn.
const exceptMain = (module: string) => !/\/(index\.html|src\/main\.tsx)$/.test(module);

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // All of these know light-dark(), which the theme is written in.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: 'manifest.json',
    // Every font and picture stays a file of its own: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs, what most share, and what searches and lists share, instead of a file per module.
          groups: [
            { name: 'start', tags: ['$initial'], test: exceptMain, priority: 2 },
            { name: 'shared', minShareCount: 22, priority: 1 },
            { name: 'search', test: /features\/search\//, minShareCount: 2 },
            { name: 'lists', test: /LoadMore|NativeSelect|ComboboxChevron/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': backend, '/oauth2': backend, '/login': backend },
  },
});
