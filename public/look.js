try {
  const look = JSON.parse(localStorage.getItem('look'));
  Object.assign(document.documentElement.dataset, look);
  Object.assign(document.documentElement, { lang: look.language ?? 'en', dir: look.direction ?? 'ltr' });
} catch {}
