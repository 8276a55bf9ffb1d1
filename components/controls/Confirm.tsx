import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../context/words';
import { Button } from './Button';
import { Row } from './Row';

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
      <Row>
        <Button onClick={onYes}>{t(yes)}</Button>
        <Button onClick={onNo}>{t(no)}</Button>
      </Row>
    </fieldset>
  );
}
