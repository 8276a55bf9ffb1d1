import { useEffect, useRef } from 'preact/hooks';
import type { SafetyOutcome } from '../../lib/core/reminders/safety-check';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { EmergencyHelp } from '../controls/EmergencyHelp';

/** A result that nobody took. Its card comes from the background: whom to call must not wait for that. */
export function Untaken({ outcome }: Pick<SafetyOutcome, 'outcome'>) {
  const { t } = useLanguage();
  const alert = useRef<HTMLDivElement>(null);
  // What was pressed stays in sight wherever the list is scrolled to; what comes of it must as well.
  useEffect(() => alert.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={alert} class="stack" role="alert">
      {outcome === 'emergency' && <EmergencyHelp />}
      <Banner kind="care">
        <p>{t('page.intentFailed')}</p>
      </Banner>
    </div>
  );
}
