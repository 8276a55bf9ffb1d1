import type { Intent } from '../state/events';
import { type Instant, MINUTE } from '../state/time';
import type { Receipt } from '../state/tracker';

/** A receipt as a message and what it needs: how long it was, in ms, to the whole minute, and since when. */
export interface ReceiptMessage {
  readonly key: `receipt.${Exclude<Receipt['kind'], 'none'>}`;
  readonly ms: number;
  readonly at: Instant;
}

/** Whether it tells of an absence that the browser saw, and that changed when the next break is. */
export const isAbsence = ({ kind }: Receipt) =>
  kind === 'naturalBreak' || kind === 'briefAbsence' || kind === 'awayForBreak';

/** Why the time is what it is; `null` if there is nothing to explain. */
export function receiptMessage(receipt: Receipt): ReceiptMessage | null {
  switch (receipt.kind) {
    case 'none':
      return null;
    case 'naturalBreak':
    case 'briefAbsence':
    case 'awayForBreak':
      return {
        key: `receipt.${receipt.kind}`,
        ms: Math.round((receipt.to - receipt.from) / MINUTE) * MINUTE,
        at: receipt.to,
      };
    case 'moved':
    case 'rested':
    case 'stretched':
    case 'snoozed':
    case 'skipped':
    case 'missed':
    case 'stopped':
    case 'stood':
    case 'paused':
    case 'resumed':
      return { key: `receipt.${receipt.kind}`, ms: 0, at: receipt.at };
    default:
      return receipt satisfies never;
  }
}

/** What takes back what a receipt tells of; `null` if nothing does. */
export function undoOf(receipt: Receipt): Intent | null {
  switch (receipt.kind) {
    case 'moved':
      return receipt.before ? { type: 'personMovedUndone' } : null;
    case 'stood':
      return { type: 'personMovedUndone' };
    case 'paused':
    case 'resumed':
      return { type: 'pauseUndone' };
    case 'snoozed':
      return { type: 'promptAnswerUndone' };
    case 'skipped':
      return receipt.before ? { type: 'promptAnswerUndone' } : null;
    case 'none':
    case 'naturalBreak':
    case 'briefAbsence':
    case 'awayForBreak':
    case 'rested':
    case 'stretched':
    case 'missed':
    case 'stopped':
      return null;
    default:
      return receipt satisfies never;
  }
}
