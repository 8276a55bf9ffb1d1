import { useEffect, useRef } from 'preact/hooks';
import type { SafetyOutcome } from '../../lib/core/reminders/safety-check';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { EmergencyHelp } from '../controls/EmergencyHelp';

/** A result that the background did not take. Its card would come from the background, but whom to call must not wait for that. */
export function Untaken({ outcome }: Pick<SafetyOutcome, 'outcome'>) {
  const { t } = useLanguage();
  const alert = useRef<HTMLDivElement>(null);
  // The pressed button stays in sight however far the list is scrolled. Its result must be in sight, too.
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
