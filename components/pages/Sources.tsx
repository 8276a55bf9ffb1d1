interface SourcesProps {
  /** What they are the sources of, in words. */
  of: string;
  addresses: readonly string[];
}

/** What a link is called: the site or, of a study, its number, since all studies are at one site. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return hostname === 'doi.org' ? decodeURIComponent(pathname.slice(1)) : hostname.replace(/^www\./, '');
}

/** Where something was taken from; opened in a tab of its own, and only by a click. */
export function Sources({ of, addresses }: SourcesProps) {
  return (
    <li>
      <span class="about-source-of">{of}</span>
      {addresses.map((address) => (
        <a key={address} href={address} target="_blank" rel="noreferrer">
          {nameOf(address)}
        </a>
      ))}
    </li>
  );
}
