// What is thrown where somebody changes a setting that the organisation has set.

/** The organisation has set what somebody tried to change (POLICY-1). */
export class LockedSetting extends Error {
  constructor() {
    super('set by the organisation');
    this.name = 'LockedSetting';
  }
}
