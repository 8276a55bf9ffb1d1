// Which edition of the safety check this is.

/** Raise it when a question of any list or its effect changes (`safety.ts`, `signs.ts`); then everybody is asked again. */
export const safetyVersion = 5;
