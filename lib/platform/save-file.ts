// Saves a file for the person, as a download.

/** How long the browser may take to read what it saves, in ms: an address that is given back too early saves nothing. */
const READ_WITHIN = 60_000;

/** Saves a file where the browser saves what is downloaded; some browsers ask where. It needs no permission. */
export function saveFile(name: string, parts: readonly string[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN);
}
