// Shows a page in the look that the last one wore, before its first paint: modules, and storage, come after that. The document
// waits for this script, so it is one line. `lib/platform/page-look.ts` writes what it reads.
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('look') ?? '{}'));
} catch {
  // The first paint is as usual.
}
