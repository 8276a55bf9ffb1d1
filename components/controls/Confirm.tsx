import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../context/words';

interface ConfirmProps {
  /** The question, in words. */
  ask: string;
  yes: PlainKey;
  no: PlainKey;
  onYes: () => void;
  onNo: () => void;
}

/** One question before something that should not happen by a single tap. */
export function Confirm({ ask, yes, no, onYes, onNo }: ConfirmProps) {
  const { t } = useLanguage();
  return (
    <fieldset class="stack">
      <legend>{ask}</legend>
      <div class="row wide">
        <button type="button" onClick={onYes}>
          {t(yes)}
        </button>
        <button type="button" onClick={onNo}>
          {t(no)}
        </button>
      </div>
    </fieldset>
  );
}
