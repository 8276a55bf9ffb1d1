import { useId, useRef, useState } from 'preact/hooks';
import type { HoursRange } from '../../../lib/core/state/week';
import { OFFICE } from '../../../lib/core/views/working-week';
import { useLanguage } from '../../context/words';
import { IconButton } from '../../controls/IconButton';
import { type Outcome, SettingNote } from '../../controls/SettingNote';
import { Switch } from '../../controls/Switch';
import { useDraft } from '../../controls/use-draft';
import { nextRange, type RangeText, rangeTexts, readRanges, withRange } from './clock-text';
import type { CopyTarget } from './copy-targets';
import { DaySheet } from './DaySheet';
import { HoursBar } from './HoursBar';
import { TimeField } from './TimeField';
import './HoursDay.css';
import '../../controls/setting.css';

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

const meant = (texts: readonly RangeText[]) => {
  const ranges = readRanges(texts);
  return typeof ranges === 'string' ? null : { value: ranges };
};

/** The hours of one day: none, one range or several. They are saved while the person types. A fault is told when the person leaves the day. */
export function HoursDay({ day, ranges, copyTo, onChange, onCopy }: HoursDayProps) {
  const { t } = useLanguage();
  const noteId = useId();
  /** The result of a pressed button. The draft has the result of the fields. */
  const [pressed, setPressed] = useState<Outcome>({ kind: 'none' });
  const [isOpen, setOpen] = useState(false);
  const before = useRef<readonly RangeText[]>([]);
  const draft = useDraft<readonly RangeText[], readonly HoursRange[]>({
    stored: ranges,
    toText: rangeTexts,
    read: meant,
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
  // This adds to the hours in the fields, which may not be stored yet.
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

  const isOn = texts.length > 0;
  /** Switching a day on brings back the hours from before it was switched off. */
  const turn = (isWanted: boolean) => {
    setPressed({ kind: 'none' });
    if (!isWanted) before.current = texts;
    const back = before.current.length > 0 ? before.current : rangeTexts([OFFICE]);
    draft.set(isWanted ? back : []);
  };
  const read = readRanges(texts);

  return (
    <fieldset
      class="hours-day"
      onFocusIn={draft.enter}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        // Between the two times of a range nothing is wrong yet, because the person may type the second one next.
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) draft.flush();
        else draft.leave();
      }}
    >
      <legend class="said-aloud">{day}</legend>
      <Switch label={day} isOn={isOn} onChange={turn} />
      <div class="hours-day-ranges">
        {!isOn && <span class="soft">{t('hours.dayOff')}</span>}
        {texts.map(({ place, from, to }, index) => {
          const values = { day, number: index + 1 };
          const shared = { isWrong: outcome.kind === 'refused', noteId, onDone: draft.done };
          return (
            <div class="hours-day-range" key={place}>
              <TimeField
                {...shared}
                name={t('hours.fromOf', values)}
                value={from}
                onType={(typed) => type(place, { from: typed })}
              />
              <span aria-hidden="true">–</span>
              <TimeField
                {...shared}
                name={t('hours.toOf', values)}
                value={to}
                onType={(typed) => type(place, { to: typed })}
              />
            </div>
          );
        })}
      </div>
      <HoursBar ranges={typeof read === 'string' ? ranges : read} />
      <IconButton icon="more" isWordHidden onClick={() => setOpen(true)}>
        {t('hours.more', { day })}
      </IconButton>
      <SettingNote id={noteId} outcome={outcome} />
      <DaySheet
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        day={day}
        texts={texts}
        copyTo={copyTo}
        onAdd={add}
        onRemove={remove}
        onCopy={(target) => void copy(target)}
      />
    </fieldset>
  );
}
