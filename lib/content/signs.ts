// The warning signs: how soon each needs help, and which card it leads to.

/** How soon a sign needs help, most urgent first. `advice`: in the next days. `rest`: leave the move out and rest. */
export const levels = ['emergency', 'today', 'advice', 'rest'] as const;

export type Level = (typeof levels)[number];

interface WarningSign {
  readonly level: Level;
  /** The list of the safety check that asks for it (SIGN-2, SIGN-3); `null` if none does. */
  readonly list: 1 | 2 | null;
  /** Other pages that name the sign. The Safety page names every sign, and the card after a stop names every emergency. */
  readonly also: readonly ('pop' | 'stopped')[];
}

/**
 * Every sign that Limber names, once, with its level. Within a level the most urgent sign is first. The safety check, its
 * cards, the Safety page and the page about a pop all use this list, so that no two screens contradict each other (SIGN-1).
 * The words are the message `sign.<name>`.
 */
export const signs = {
  chestBreathFaint: { level: 'emergency', list: 1, also: [] },
  faceArmSpeech: { level: 'emergency', list: 1, also: ['pop'] },
  suddenPain: { level: 'emergency', list: 1, also: [] },
  bothLegs: { level: 'emergency', list: 1, also: ['pop'] },
  saddleNumbness: { level: 'emergency', list: 1, also: ['pop'] },
  bladderBowel: { level: 'emergency', list: 1, also: ['pop'] },
  badFall: { level: 'emergency', list: 1, also: [] },
  // Only after a hip replacement, which the third list asks about. A calf is asked about on the second list.
  hipGivesWay: { level: 'emergency', list: null, also: [] },
  calfAndBreath: { level: 'emergency', list: null, also: [] },
  feverUnwell: { level: 'today', list: 2, also: [] },
  oneLimb: { level: 'today', list: 2, also: ['pop', 'stopped'] },
  gettingWorse: { level: 'today', list: 2, also: [] },
  hotCalf: { level: 'today', list: 2, also: [] },
  suddenPop: { level: 'today', list: null, also: ['pop', 'stopped'] },
  nightPain: { level: 'advice', list: 2, also: [] },
  weightLossCancer: { level: 'advice', list: 2, also: [] },
  dizzySpells: { level: 'advice', list: 2, also: [] },
  supervisedOnly: { level: 'advice', list: 2, also: [] },
  clicking: { level: 'advice', list: null, also: ['pop'] },
  notSettling: { level: 'advice', list: null, also: [] },
  stopsLife: { level: 'advice', list: null, also: [] },
  stiffMornings: { level: 'advice', list: null, also: [] },
  sharpPain: { level: 'rest', list: null, also: [] },
  limbPain: { level: 'rest', list: null, also: [] },
  pinsAndNeedles: { level: 'rest', list: null, also: [] },
  dizzySick: { level: 'rest', list: null, also: [] },
  shortBreath: { level: 'rest', list: null, also: [] },
  freshStrain: { level: 'rest', list: 2, also: [] },
} as const satisfies Record<string, WarningSign>;

export type SignName = keyof typeof signs;

type NamesOf<Part extends Partial<WarningSign>> = {
  [Name in SignName]: (typeof signs)[Name] extends Part ? Name : never;
}[SignName];

/** A sign that a list of the safety check asks for. */
export type AskedSign = NamesOf<{ list: 1 | 2 }>;

/** A sign on the card after a stop. It also has a short form, the message `sign.<name>.short`. */
export type ShortSign = NamesOf<{ level: 'emergency' }> | NamesOf<{ also: readonly ['pop', 'stopped'] }>;

const all = Object.entries(signs) as readonly (readonly [SignName, WarningSign])[];

const namesWhere = (fits: (sign: WarningSign) => boolean) => all.filter(([, sign]) => fits(sign)).map(([name]) => name);

/** The signs that a list of the safety check asks for, most urgent first. */
export const asked = (list: 1 | 2) => namesWhere((sign) => sign.list === list) as readonly AskedSign[];

/** Every sign of a level: what the Safety page names. */
export const signsOf = (level: Level) => namesWhere((sign) => sign.level === level);

/** The signs of a level that another page names. */
export const signsOn = (page: WarningSign['also'][number], level: Level) =>
  namesWhere((sign) => sign.level === level && sign.also.includes(page));

/** The signs on the card after a stop: every emergency, and those that a stretch may cause and that need help today. */
export const onStopped = (level: 'emergency' | 'today') =>
  (level === 'emergency' ? signsOf(level) : signsOn('stopped', level)) as readonly ShortSign[];

/** The signs of a level that a list of the check asks for. */
export const askedOf = (list: 1 | 2, level: Level) =>
  namesWhere((sign) => sign.list === list && sign.level === level) as readonly AskedSign[];

/** The most urgent level among these signs; `null` if there is none. */
export function worstOf(names: readonly SignName[]): Level | null {
  return levels.find((level) => names.some((name) => signs[name].level === level)) ?? null;
}
