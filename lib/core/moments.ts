// What the core asks the shell to do once.

/** Something that the shell must do once. Its name is an order. */
export type Moment =
  /**
   * Show the popup, or a small window if the browser does not open the popup. The person has just clicked, so it may take the
   * focus (PROMPT-15).
   */
  | { readonly type: 'openGuide' }
  /** Show a test notification, then send `notificationTested` with the result. */
  | { readonly type: 'testNotification' };
