/** What a browser has kept of a day, read when it is over. Times are epoch ms of the fast clock. */
export interface Kept {
  /** When the background started. */
  readonly starts: readonly number[];
  /** When each reminder was told. */
  readonly told: readonly number[];
  /**
   * The ledger's breaks that were absences: when they ended. Whoever leaves within a minute of a reminder has done what it asked
   * for; anybody else had a natural break. Which of the two it is follows from how late the reminder came.
   */
  readonly returns: readonly number[];
  /** Addresses of the extension's pages that were open in tabs at the end. */
  readonly pages: readonly string[];
  /** Limber's log. */
  readonly log: readonly { readonly at: number; readonly event: string; readonly ms: number }[];
}

/** Evaluated in one of the extension's pages, in either browser; the result is `Kept` as JSON. */
export const readKept = `(async () => {
  const { starts = [], workerLog = [] } = await browser.storage.local.get(['starts', 'workerLog']);
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(indexedDB.open('limber'));
  const rows = database.objectStoreNames.contains('rows')
    ? await settled(database.transaction('rows').objectStore('rows').getAll()) : [];
  database.close();
  const breaks = (...outcomes) => rows.filter((row) => row.kind === 'break' && outcomes.includes(row.outcome)).map((row) => row.at);
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const pages = tabs.map(({ documentUrl }) => documentUrl);
  return JSON.stringify({ starts, pages, told: breaks('offered'), returns: breaks('natural', 'done'), log: workerLog });
})()`;
