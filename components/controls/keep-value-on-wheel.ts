/**
 * The wheel over a field that has the focus scrolls the page. Browsers count the field up and down with it, but not one that
 * cannot be changed: so for the length of this event it cannot. The focus stays where it is.
 */
export function keepValueOnWheel({ currentTarget: input }: { readonly currentTarget: HTMLInputElement }): void {
  if (input.readOnly) return;
  input.readOnly = true;
  setTimeout(() => {
    input.readOnly = false;
  });
}
