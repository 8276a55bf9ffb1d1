try {
  const look = JSON.parse(localStorage.getItem('look'));
  Object.assign(document.documentElement.dataset, look);
  Object.assign(document.documentElement, { lang: look.language ?? 'en', dir: look.direction ?? 'ltr' });
  // The first words come while the scripts do, and not after them.
  if (look.language && look.language !== 'en') {
    const words = {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      href: `/locales/${look.language}/first.json`,
    };
    document.head.append(Object.assign(document.createElement('link'), words));
  }
} catch {}
