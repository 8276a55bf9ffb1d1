// Decides what a report says of the browser: its name, its version and the system, and no more.

/** What a browser says of itself; each part may be missing. */
export interface BrowserSigns {
  readonly userAgent?: string | undefined;
  readonly brands?: readonly { readonly brand: string; readonly version: string }[] | undefined;
  readonly system?: string | undefined;
}

/** The first that fits: browsers name the ones that they are made from too. */
const families: readonly (readonly [name: string, version: RegExp])[] = [
  ['Firefox', /Firefox\/(\d+)/],
  ['Edge', /Edg\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Chromium', /Chrome\/(\d+)/],
];

const systems: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Windows', /Windows/i],
  ['Android', /Android/i],
  ['macOS', /mac ?os/i],
  ['Chrome OS', /CrOS|Chrome ?OS|Chromium OS/i],
  ['Linux', /Linux|X11/i],
];

const unknown = 'unknown';

/** A brand that means nothing is among them, so that nobody relies on the list. */
const isMeant = ({ brand }: { brand: string }) => !/not.{0,3}a.{0,3}brand/i.test(brand);

function familyOf({ brands = [], userAgent = '' }: BrowserSigns): string {
  const meant = brands.filter(isMeant);
  const own = meant.find(({ brand }) => brand !== 'Chromium') ?? meant[0];
  if (own) return `${own.brand} ${own.version}`;
  for (const [name, sign] of families) {
    const version = sign.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return unknown;
}

/** "Google Chrome 147, Linux": nothing by which one computer could be told from another. */
export function browserName(signs: BrowserSigns): string {
  const said = signs.system || signs.userAgent || '';
  const system = systems.find(([, sign]) => sign.test(said))?.[0] ?? unknown;
  return `${familyOf(signs)}, ${system}`;
}
