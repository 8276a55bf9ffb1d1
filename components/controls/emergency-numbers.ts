/** A number to call, and where it is the right one. */
export interface EmergencyNumber {
  readonly place: string;
  /** As it is dialled; empty where the words name none. */
  readonly number: string;
}

/**
 * The numbers of a message such as "UK 999 · EU 112", one by one, in its order. What ends with no number is kept as it stands: nothing
 * that a language says here may be lost.
 */
export function emergencyNumbers(message: string): readonly EmergencyNumber[] {
  return message
    .split('·')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, place = part, number = ''] = /^(.*?)\s*(\p{Nd}[\p{Nd}\s/-]*)$/u.exec(part) ?? [];
      return { place, number };
    });
}
