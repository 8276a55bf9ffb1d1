// What the browser tells about who is there, and what a break may wait for.

/** What the browser says about who is there. */
export interface Seen {
  /** `unknown`: the browser did not say. */
  readonly presence: 'active' | 'idle' | 'locked' | 'unknown';
  /** How long there had been no input when the browser reported `idle`, in ms. */
  readonly thresholdMs: number;
  /** Whether a tab was making a sound. */
  readonly isAudible: boolean;
  /** Whether a page that looks like a call is open. Known only if the person has allowed it. */
  readonly inCall?: boolean;
  /** Whether a tab uses the microphone or the camera, muted or not. Only Firefox tells. */
  readonly isMicOrCameraOn?: boolean;
  /** Whether a tab shares a screen or a window. Only Firefox tells. */
  readonly isScreenShared?: boolean;
  /** Whether a browser window fills a screen. */
  readonly isFullscreen?: boolean;
  /** Whether there was input within the last 15 seconds. */
  readonly isBusy?: boolean;
}
