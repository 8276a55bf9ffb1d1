// What the shell must do once, as the core says it.

/** What must happen once, said as an order. */
export type Moment =
  /** Show the popup, or a small window where the browser will not. Follows a click, so taking the focus is fair (PROMPT-15). */
  | { readonly type: 'openGuide' }
  /** Show a test notification and tell what became of it (`notificationTested`). */
  | { readonly type: 'testNotification' };
