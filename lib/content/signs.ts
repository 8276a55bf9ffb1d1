/** How soon a sign needs help. `advice`: in the next days. `rest`: leave the move, and rest. The most urgent first. */
export const levels = ['emergency', 'today', 'advice', 'rest'] as const;

export type Level = (typeof levels)[number];

interface WarningSign {
  readonly level: Level;
  /** The list of the safety check that asks for it (SIGN-2, SIGN-3); `null` if none does. */
  readonly list: 1 | 2 | null;
  /** Who names it besides the Safety page, which names every sign, and the card after having had to stop, which names every emergency. */
  readonly also: readonly ('pop' | 'stopped')[];
}

/**
 * Every sign that Limber names, once, with its level; of the signs of one level the most urgent stands first. The safety
 * check, its cards, the Safety page and the page about a pop all take their signs from here, so that no two screens can say
 * different things of one sign (SIGN-1). Its words are the message `sign.<name>`.
 */
export const signs = {
  chestBreathFaint: { level: 'emergency', list: 1, also: [] },
  faceArmSpeech: { level: 'emergency', list: 1, also: ['pop'] },
  suddenPain: { level: 'emergency', list: 1, also: [] },
  bothLegs: { level: 'emergency', list: 1, also: ['pop'] },
  saddleNumbness: { level: 'emergency', list: 1, also: ['pop'] },
  bladderBowel: { level: 'emergency', list: 1, also: ['pop'] },
  badFall: { level: 'emergency', list: 1, also: [] },
  // Only after a hip replacement, which the third list asks about; and a calf, which the second list asks about.
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

/** A sign on the card after having had to stop; it has a short form too, the message `sign.<name>.short`. */
export type ShortSign = NamesOf<{ level: 'emergency' }> | NamesOf<{ also: readonly ['pop', 'stopped'] }>;

const all = Object.entries(signs) as readonly (readonly [SignName, WarningSign])[];

const namesWhere = (fits: (sign: WarningSign) => boolean) => all.filter(([, sign]) => fits(sign)).map(([name]) => name);

/** What a list of the safety check asks for, the most urgent first. */
export const asked = (list: 1 | 2) => namesWhere((sign) => sign.list === list) as readonly AskedSign[];

/** Every sign of a level: what the Safety page names. */
export const signsOf = (level: Level) => namesWhere((sign) => sign.level === level);

/** The signs of a level that another page names. */
export const signsOn = (page: WarningSign['also'][number], level: Level) =>
  namesWhere((sign) => sign.level === level && sign.also.includes(page));

/** What the card after having had to stop names: every emergency, and what may come of a stretch and needs help today. */
export const onStopped = (level: 'emergency' | 'today') =>
  (level === 'emergency' ? signsOf(level) : signsOn('stopped', level)) as readonly ShortSign[];

/** The signs of a level that a list of the check asks for. */
export const askedOf = (list: 1 | 2, level: Level) =>
  namesWhere((sign) => sign.list === list && sign.level === level) as readonly AskedSign[];

/** The most urgent level among these signs; `null` if there is none. */
export function worstOf(names: readonly SignName[]): Level | null {
  return levels.find((level) => names.some((name) => signs[name].level === level)) ?? null;
}
