import type { PlainKey } from '../i18n/messages';

/**
 * The signs on the page about safety, in three groups (health.md §3.4), those that need it most first. Signs that the safety check
 * asks about are in its words, so that nothing is said in two ways.
 */
export const warningSigns = {
  stopNow: [
    'page.safety.stop.pain',
    'page.safety.stop.limb',
    'page.safety.stop.numb',
    'page.safety.stop.dizzy',
    'page.safety.stop.breath',
  ],
  helpNow: [
    'safety.chestBreathFaint',
    'page.safety.now.face',
    'page.safety.now.tearing',
    'safety.bothLegs',
    'safety.saddleNumbness',
    'safety.bladderBowel',
    'safety.badFall',
    'page.safety.now.hip',
  ],
  today: ['page.safety.soon.calf', 'safety.feverUnwell', 'page.safety.soon.worse'],
  nextDays: [
    'safety.oneLimb',
    'safety.nightOrWorse',
    'safety.weightLossCancer',
    'safety.dizzySpells',
    'safety.freshStrain',
    'page.safety.soon.clicking',
    'page.safety.soon.weeks',
    'page.safety.soon.stops',
    'page.safety.soon.morning',
  ],
} as const satisfies Record<string, readonly PlainKey[]>;
