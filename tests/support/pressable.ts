/** What is found on a page: Playwright's `Locator` is one, and so is what a test without a browser finds. */
export interface Found {
  readonly first: () => Found;
  readonly click: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly fill: (text: string) => Promise<void>;
  readonly blur: () => Promise<void>;
  readonly waitFor: () => Promise<void>;
}

/** A page on which a person looks for something by what it is called. */
export interface Pressable {
  readonly getByRole: (role: 'button' | 'checkbox', which: { readonly name: string | RegExp }) => Found;
  readonly getByLabel: (label: string | RegExp) => Found;
  readonly getByText: (text: string | RegExp) => Found;
}
