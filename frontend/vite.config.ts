import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const backend = { target: 'http://localhost:8080', changeOrigin: false };

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
  },
  server: {
    port: 5173,
    proxy: { '/api': backend, '/oauth2': backend, '/login': backend },
  },
});
