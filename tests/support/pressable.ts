/** An element that was found on a page. Playwright's `Locator` is one, and so is the result of a test without a browser. */
export interface Found {
  readonly first: () => Found;
  readonly click: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly fill: (text: string) => Promise<void>;
  readonly blur: () => Promise<void>;
  readonly waitFor: () => Promise<void>;
}

/** A page on which elements are found by their names. */
export interface Pressable {
  readonly getByRole: (role: 'button' | 'checkbox' | 'radio', which: { readonly name: string | RegExp }) => Found;
  readonly getByLabel: (label: string | RegExp) => Found;
  readonly getByText: (text: string | RegExp) => Found;
}
