import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../context/words';
import { Button } from './Button';
import { Row } from './Row';
import { Sheet } from './Sheet';

interface ConfirmProps {
  isOpen: boolean;
  /** The question, in words. */
  ask: string;
  yes: PlainKey;
  no: PlainKey;
  onYes: () => void;
  onNo: () => void;
}

/**
 * One question before something that should not happen by a single tap. It is a sheet: on a long screen, an answer in the screen
 * itself could be below the window or behind the bar at its foot.
 */
export function Confirm({ isOpen, ask, yes, no, onYes, onNo }: ConfirmProps) {
  const { t } = useLanguage();
  return (
    <Sheet isOpen={isOpen} title={ask} onClose={onNo}>
      <Row>
        <Button onClick={onYes}>{t(yes)}</Button>
        <Button onClick={onNo}>{t(no)}</Button>
      </Row>
    </Sheet>
  );
}
