import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './shared/ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { router } from './app/router';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');

// The server's own words stay on screen until the first page is ready to replace them.
await router.load();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
