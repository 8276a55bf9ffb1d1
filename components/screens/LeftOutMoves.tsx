import { exerciseOf } from '../../lib/content/catalogue';
import type { LeftOut } from '../../lib/core/exercises/eligibility';
import type { MovesView } from '../../lib/core/views/catalogue-view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Row } from '../controls/Row';
import { Section } from '../controls/Section';
import { SettingSwitch } from '../controls/SettingSwitch';

interface LeftOutMovesProps {
  view: MovesView;
  send: Send;
  /** The person wants the safety check. */
  onCheck: () => void;
}

/** What can't be chosen now: why, and the way to change it. */
export function LeftOutMoves({ view, send, onCheck }: LeftOutMovesProps) {
  const { t, list } = useLanguage();
  if (view.leftOut.length === 0) return null;
  return (
    <Section id="left-out" title={t('moves.leftOut')}>
      {view.leftOut.map(({ why, moves }) => (
        <div key={why} class="stack">
          <p>{t(`moves.why.${why}`, { names: list(moves.map((id) => t(exerciseOf(id).name))) })}</p>
          <WayBack why={why} wants={view.wants} send={send} onCheck={onCheck} />
        </div>
      ))}
    </Section>
  );
}

interface WayBackProps extends Omit<LeftOutMovesProps, 'view'> {
  why: LeftOut;
  wants: MovesView['wants'];
}

function WayBack({ why, wants, send, onCheck }: WayBackProps) {
  const { t } = useLanguage();
  switch (why) {
    case 'safety':
      return (
        <Row>
          <Button onClick={onCheck}>{t('now.checkAgain')}</Button>
        </Row>
      );
    case 'staySeated':
      return <SettingSwitch name="staySeated" value={wants.staySeated} send={send} />;
    case 'noFloor':
      return <SettingSwitch name="floorMoves" value={wants.floorMoves} send={send} />;
    case 'noEyes':
      return <SettingSwitch name="eyeRest" value={wants.eyeRest} send={send} />;
    case 'stoppedToday':
    case 'notToday':
      // The first is back tomorrow, whatever is pressed; what is left alone has its own list, with its undo.
      return null;
    default:
      return why satisfies never;
  }
}
