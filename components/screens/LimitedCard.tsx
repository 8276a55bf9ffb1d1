import { useState } from 'preact/hooks';
import { exerciseOf } from '../../lib/content/catalogue';
import type { CardView } from '../../lib/core/views/view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Confirm } from '../controls/Confirm';

/** Some moves are hidden: which are left, and the way back for someone who has asked a professional. */
export function LimitedCard({ view, send }: { view: CardView; send: Send }) {
  const { t, list } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const names = (ids: CardView['movesLeft']) => list(ids.map((id) => t(exerciseOf(id).name)));
  const clear = async () => {
    if (await send({ type: 'movesCleared' })) setAsking(false);
  };
  return (
    <>
      <p>{t('card.limited.body')}</p>
      <p class="soft">{t('card.limited.left', { names: names(view.movesLeft) })}</p>
      {view.movesSmall.length > 0 && <p>{t('card.limited.small', { names: names(view.movesSmall) })}</p>}
      {view.movesKeptBack.length > 0 && <Button onClick={() => setAsking(true)}>{t('card.limited.cleared')}</Button>}
      <Confirm
        isOpen={isAsking}
        ask={t('card.limited.confirm', { names: names(view.movesKeptBack) })}
        yes="card.limited.confirmYes"
        no="card.limited.confirmNo"
        onYes={() => void clear()}
        onNo={() => setAsking(false)}
      />
    </>
  );
}
