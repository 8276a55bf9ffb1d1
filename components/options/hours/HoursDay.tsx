import { useId, useState } from 'preact/hooks';
import type { HoursRange } from '../../../lib/core/state/week';
import { useLanguage } from '../../context/words';
import { Button } from '../../controls/Button';
import { Folds } from '../../controls/Folds';
import { type Outcome, SettingNote } from '../../controls/SettingNote';
import { useDraft } from '../../controls/use-draft';
import { nextRange, type RangeText, rangeTexts, readRanges, withRange } from './clock-text';
import { TimeField } from './TimeField';
import './HoursDay.css';
import '../../controls/setting.css';

/** Days that hours can be copied to, and what they are called together. */
export interface CopyTarget {
  readonly name: string;
  readonly days: readonly number[];
}

interface HoursDayProps {
  /** Its name, in the person's language. */
  day: string;
  ranges: readonly HoursRange[];
  copyTo: readonly CopyTarget[];
  /** Resolves to whether it was taken. */
  onChange: (ranges: readonly HoursRange[]) => Promise<boolean>;
  /** This day's hours, for this day and for others. */
  onCopy: (ranges: readonly HoursRange[], days: readonly number[]) => Promise<boolean>;
}

const read = (texts: readonly RangeText[]) => {
  const ranges = readRanges(texts);
  return typeof ranges === 'string' ? null : { value: ranges };
};

/** One day's hours: none, one range or several. Saved as they are typed; what makes no sense is said when the person leaves the day. */
export function HoursDay({ day, ranges, copyTo, onChange, onCopy }: HoursDayProps) {
  const { t } = useLanguage();
  const noteId = useId();
  /** What became of a button; what became of the fields, the draft says. */
  const [pressed, setPressed] = useState<Outcome>({ kind: 'none' });
  const draft = useDraft<readonly RangeText[], readonly HoursRange[]>({
    stored: ranges,
    toText: rangeTexts,
    read,
    put: onChange,
  });
  const texts = draft.text();

  const faultText = () => {
    const found = readRanges(texts);
    return typeof found === 'string' ? t(`hours.${found}`) : '';
  };
  const outcomeOf = (): Outcome => {
    if (pressed.kind !== 'none') return pressed;
    switch (draft.outcome()) {
      case 'saved':
        return { kind: 'saved' };
      case 'notTaken':
        return { kind: 'refused', text: t('page.intentFailed') };
      case 'senseless':
        return { kind: 'refused', text: faultText() };
      default:
        return { kind: 'none' };
    }
  };
  const outcome = outcomeOf();

  const type = (place: number, change: Partial<RangeText>) => {
    setPressed({ kind: 'none' });
    draft.type(texts.map((each) => (each.place === place ? { ...each, ...change } : each)));
  };
  // On top of what is in the fields, which may not have been stored yet.
  const add = () => {
    const found = readRanges(texts);
    const range = typeof found === 'string' ? null : nextRange(found);
    if (range) draft.set(withRange(texts, range));
    setPressed(
      range
        ? { kind: 'none' }
        : { kind: 'refused', text: typeof found === 'string' ? t(`hours.${found}`) : t('hours.full') },
    );
  };
  const remove = (place: number) => {
    setPressed({ kind: 'none' });
    draft.set(texts.filter((each) => each.place !== place));
  };
  const copy = async ({ days, name }: CopyTarget) => {
    const found = readRanges(texts);
    if (typeof found === 'string') {
      setPressed({ kind: 'refused', text: t(`hours.${found}`) });
      return;
    }
    const isTaken = await onCopy(found, days);
    setPressed(
      isTaken
        ? { kind: 'saved', text: t('hours.copied', { from: day, to: name }) }
        : { kind: 'refused', text: t('page.intentFailed') },
    );
  };

  return (
    <fieldset
      class="setting hours-day"
      onFocusIn={draft.enter}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        // Between two times of a range nothing is wrong yet: the second may be next.
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) draft.flush();
        else draft.leave();
      }}
    >
      <legend>{day}</legend>
      <div class="hours-ranges">
        {texts.length === 0 && <p class="soft">{t('hours.dayOff')}</p>}
        {texts.map(({ place, from, to }, index) => {
          const values = { day, number: index + 1 };
          const shared = { isWrong: outcome.kind === 'refused', noteId, onDone: draft.done };
          return (
            <div class="row" key={place}>
              <TimeField
                {...shared}
                label={t('hours.from')}
                name={t('hours.fromOf', values)}
                value={from}
                onType={(typed) => type(place, { from: typed })}
              />
              <TimeField
                {...shared}
                label={t('hours.to')}
                name={t('hours.toOf', values)}
                value={to}
                onType={(typed) => type(place, { to: typed })}
              />
              <Button kind="quiet" aria-label={t('hours.removeOf', values)} onClick={() => remove(place)}>
                {t('hours.remove')}
              </Button>
            </div>
          );
        })}
      </div>
      <Button kind="quiet" aria-label={t('hours.addTo', { day })} onClick={add}>
        {t('hours.add')}
      </Button>
      <Folds
        folds={[
          {
            name: 'copy',
            title: t('hours.copyShort'),
            label: t('hours.copy', { day }),
            content: (
              <div class="row">
                {copyTo.map((target) => (
                  <Button key={target.name} onClick={() => void copy(target)}>
                    {target.name}
                  </Button>
                ))}
              </div>
            ),
          },
        ]}
      />
      <SettingNote id={noteId} outcome={outcome} />
    </fieldset>
  );
}
