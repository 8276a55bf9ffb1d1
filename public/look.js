// Before the first paint: see lib/platform/page-look.ts
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('look') ?? '{}'));
} catch {}
