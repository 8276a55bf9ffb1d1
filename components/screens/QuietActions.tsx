import { useState } from 'preact/hooks';
import type { NextWorkday } from '../../lib/core/views/status-view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import { Sheet } from '../controls/Sheet';
import { CallButtons } from './CallButtons';
import { PauseMenu } from './PauseMenu';

interface QuietActionsProps {
  /** Nothing is paused, so that it can be. */
  mayPause: boolean;
  /** Nobody has said that they are in a call. */
  maySayCall: boolean;
  nextWorkday: NextWorkday;
  send: Send;
}

/** The ways to ask for quiet. */
export function QuietActions({ mayPause, maySayCall, nextWorkday, send }: QuietActionsProps) {
  const { t } = useLanguage();
  return (
    <>
      {maySayCall && (
        <Section title={t('call.title')} level={3}>
          <CallButtons send={send} />
        </Section>
      )}
      {mayPause && (
        <Section title={t('pause.title')} level={3}>
          <PauseMenu nextWorkday={nextWorkday} send={send} />
        </Section>
      )}
    </>
  );
}

/** The same actions behind a button. The button disappears when no action is left. */
export function QuietButton({ send, ...rest }: QuietActionsProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (!rest.mayPause && !rest.maySayCall) return null;
  const sendAndClose: Send = (intent) => {
    setOpen(false);
    return send(intent);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('now.quiet')}</Button>
      <Sheet isOpen={isOpen} title={t('now.quiet.title')} onClose={() => setOpen(false)}>
        <QuietActions send={sendAndClose} {...rest} />
      </Sheet>
    </>
  );
}
