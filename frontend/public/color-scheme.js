// Runs before the first paint, so that a page in the dark scheme never flashes white.
(() => {
  const wish = localStorage.getItem('foothold-color-scheme') ?? 'auto';
  const dark = wish === 'dark' || (wish === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
})();
