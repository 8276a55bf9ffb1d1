import { isSameValue } from '../../lib/core/state/canonical';

/**
 * The text of a field until it is stored. A text that makes sense is saved while the person types. A text that does not is reported only
 * when the person leaves the field. The draft never takes back what was typed: the field shows the stored value only before the
 * person has typed, or after the typed text was stored.
 */
export interface Draft<Text, Value> {
  readonly text: () => Text;
  readonly outcome: () => DraftOutcome;
  /** Tells the draft what is stored now. */
  readonly see: (stored: Value) => void;
  /** The person typed. The text is saved after a short pause. */
  readonly type: (text: Text) => void;
  /** A button changed the text of the field. It is saved at once, and a text that makes no sense is reported. */
  readonly set: (text: Text) => void;
  readonly enter: () => void;
  /** The person pressed Enter or took a step. The text is saved at once, and a text that makes no sense is reported. */
  readonly done: () => void;
  /** The person leaves the field. The text is saved at once, and a text that makes no sense is reported. */
  readonly leave: () => void;
  /** Saves at once a text that makes sense, and reports nothing. The page may be closing. */
  readonly flush: () => void;
}

/** The result of the last change. */
export type DraftOutcome = 'none' | 'saved' | 'senseless' | 'notTaken';

/** What a text means, or `null` if it makes no sense. */
export type Read<Text, Value> = (text: Text) => { readonly value: Value } | null;

interface DraftParts<Text, Value> {
  readonly stored: Value;
  readonly toText: (stored: Value) => Text;
  readonly read: Read<Text, Value>;
  /** Resolves to whether it was taken. */
  readonly put: (value: Value) => Promise<boolean>;
  /** Called when the text or the outcome has changed. */
  readonly onChanged: () => void;
}

/** What was typed is saved this long after the last key, in ms. */
export const SAVED_AFTER = 300;

export function createDraft<Text, Value>(parts: DraftParts<Text, Value>): Draft<Text, Value> {
  const { toText, read, put, onChanged } = parts;
  let known = parts.stored;
  let text = toText(known);
  let outcome: DraftOutcome = 'none';
  /** Whether the text is the person's, and not what is stored. */
  let isTyped = false;
  let isInside = false;
  /** What was sent last and is not known to be stored yet. */
  let sent: { readonly value: Value } | null = null;
  let onTheWay = 0;
  let sendings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const follow = () => {
    isTyped = false;
    text = toText(known);
  };

  const send = async (value: Value) => {
    sent = { value };
    onTheWay += 1;
    sendings += 1;
    const mine = sendings;
    const isTaken = await put(value).catch(() => false);
    onTheWay -= 1;
    // A later change decides the outcome.
    if (mine !== sendings) return;
    if (!isTaken && !isSameValue(known, value)) {
      sent = null;
      outcome = 'notTaken';
    } else if (isSameValue(read(text)?.value, value)) {
      outcome = 'saved';
    }
    onChanged();
  };

  const flush = (isLoud: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    if (!isTyped) return;
    const meant = read(text);
    if (!meant) {
      if (isLoud) outcome = 'senseless';
      return;
    }
    if (isSameValue(meant.value, sent ? sent.value : known)) {
      if (outcome === 'senseless') outcome = 'none';
      // The text is that of the stored value again, so the draft follows it.
      if (!sent) isTyped = false;
      return;
    }
    outcome = 'none';
    void send(meant.value);
  };

  return {
    text: () => text,
    outcome: () => outcome,
    see: (stored) => {
      if (isSameValue(known, stored)) return;
      known = stored;
      const isMine = sent !== null && isSameValue(sent.value, stored);
      if (isMine) sent = null;
      const isShown = isSameValue(read(text)?.value, stored);
      if (isShown) {
        isTyped = false;
        if (outcome === 'notTaken') outcome = 'saved';
        return;
      }
      const isOver = !isInside && onTheWay === 0 && timer === undefined;
      if (isTyped && !isOver) return;
      if (isTyped) outcome = 'none';
      sent = null;
      follow();
    },
    type: (typed) => {
      text = typed;
      isTyped = true;
      outcome = 'none';
      clearTimeout(timer);
      timer = setTimeout(() => {
        flush(false);
        onChanged();
      }, SAVED_AFTER);
      onChanged();
    },
    set: (changed) => {
      text = changed;
      isTyped = true;
      flush(true);
      onChanged();
    },
    enter: () => {
      isInside = true;
    },
    done: () => {
      flush(true);
      onChanged();
    },
    leave: () => {
      isInside = false;
      flush(true);
      if (!isTyped) follow();
      onChanged();
    },
    flush: () => flush(false),
  };
}
