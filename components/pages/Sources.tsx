interface SourcesProps {
  /** What they are the sources of, in words. */
  of: string;
  addresses: readonly string[];
}

/** Where something was taken from, by the name of the site; opened in a tab of its own, and only by a click. */
export function Sources({ of, addresses }: SourcesProps) {
  return (
    <li>
      {of}:{' '}
      {addresses.map((address) => (
        <a key={address} href={address} target="_blank" rel="noreferrer">
          {new URL(address).hostname}
        </a>
      ))}
    </li>
  );
}
