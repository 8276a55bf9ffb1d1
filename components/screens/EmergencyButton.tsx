import { useState } from 'preact/hooks';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { EmergencyHelp } from '../controls/EmergencyHelp';
import { Sheet } from '../controls/Sheet';
import './EmergencyButton.css';

/** The numbers to call, one press away from the list that asks for emergencies; the list stays as it is under them (SIGN-7). */
export function EmergencyButton() {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="emergency-button">
      <Button icon="phone" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('safety.numbers')}
      </Button>
      <Sheet isOpen={isOpen} title={t('safety.numbers')} onClose={() => setOpen(false)}>
        <EmergencyHelp>
          <p>{t('card.emergency.travel')}</p>
        </EmergencyHelp>
      </Sheet>
    </div>
  );
}
