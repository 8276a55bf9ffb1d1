import { useState } from 'preact/hooks';
import { type Source, useLive } from '../context/use-live';
import { useLanguage } from '../context/words';

/** Which meeting sites Limber may see the addresses of; names, as their makers write them. */
export interface CallAccess extends Source<readonly string[]> {
  readonly sites: readonly string[];
  /** The browser asks the person; resolves to whether they said yes. */
  readonly allow: () => Promise<boolean>;
  readonly revoke: () => Promise<void>;
}

type Outcome = 'none' | 'refused' | 'failed';

interface CallPermissionProps {
  access: CallAccess;
  /** Whether the browser tells of calls by itself, but for those where a person only listens. */
  seesSharing: boolean;
}

/** Says why before the browser asks, and offers the way back. The browser asks once for all sites together. */
export function CallPermission({ access, seesSharing }: CallPermissionProps) {
  const { t, list } = useLanguage();
  const live = useLive(access);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const allowed = live.kind === 'ready' ? live.value : [];
  // The question must follow the click at once. Otherwise Firefox does not accept it as caused by a click.
  const allow = () =>
    void access.allow().then(
      (isAllowed) => setOutcome(isAllowed ? 'none' : 'refused'),
      () => setOutcome('failed'),
    );
  const revoke = () =>
    void access.revoke().then(
      () => setOutcome('none'),
      () => setOutcome('failed'),
    );
  return (
    <div class="stack">
      {seesSharing && <p>{t('calls.seen')}</p>}
      <p>{t(seesSharing ? 'calls.whyListening' : 'calls.why', { sites: list(access.sites) })}</p>
      <p class="soft">{t('calls.desktop')}</p>
      {allowed.length < access.sites.length && (
        <button type="button" onClick={allow}>
          {t('calls.allow')}
        </button>
      )}
      {allowed.length > 0 && (
        <button type="button" onClick={revoke}>
          {t('calls.revoke')}
        </button>
      )}
      <p role="status">
        {outcome === 'none' && allowed.length > 0 && t('calls.allowed', { sites: list(allowed) })}
        {outcome === 'none' && live.kind === 'ready' && allowed.length === 0 && t('calls.notAllowed')}
        {outcome === 'refused' && t('calls.refused')}
        {(outcome === 'failed' || live.kind === 'failed') && t('calls.failed')}
      </p>
      {live.kind === 'failed' && (
        <button type="button" onClick={live.tryAgain}>
          {t('page.tryAgain')}
        </button>
      )}
    </div>
  );
}
