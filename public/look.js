try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('look')));
} catch {}
