import { useEffect, useId, useState } from 'preact/hooks';
import type { HoursRange } from '../../../lib/core/week';
import { useLanguage } from '../../words';
import { type Outcome, SettingNote } from '../SettingNote';
import { nextRange, type RangeText, rangeTexts, readRanges } from './clock-text';
import { TimeField } from './TimeField';

interface HoursDayProps {
  /** Its name, in the person's language. */
  day: string;
  ranges: readonly HoursRange[];
  /** The others, for copying to. */
  others: readonly { readonly day: number; readonly name: string }[];
  /** Resolves to whether it was taken. */
  onChange: (ranges: readonly HoursRange[]) => Promise<boolean>;
  onCopy: (days: readonly number[]) => Promise<boolean>;
}

/** One day's hours: none, one range or several. Saved as they are changed; what makes no sense is said, and changes nothing. */
export function HoursDay({ day, ranges, others, onChange, onCopy }: HoursDayProps) {
  const { t } = useLanguage();
  const noteId = useId();
  const [texts, setTexts] = useState<readonly RangeText[]>(rangeTexts(ranges));
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  // What is stored says how many fields there are; what is being typed stays until it makes sense.
  const stored = JSON.stringify(ranges);
  useEffect(() => setTexts(rangeTexts(JSON.parse(stored) as HoursRange[])), [stored]);

  const tell = (isTaken: boolean, text?: string) =>
    setOutcome(isTaken ? { kind: 'saved', ...(text && { text }) } : { kind: 'refused', text: t('page.intentFailed') });
  const save = async (typed: readonly RangeText[]) => {
    setTexts(typed);
    const read = readRanges(typed);
    if (typeof read === 'string') setOutcome({ kind: 'refused', text: t(`hours.${read}`) });
    else if (JSON.stringify(read) !== stored) tell(await onChange(read));
    else setOutcome({ kind: 'none' });
  };
  const add = async () => {
    const range = nextRange(ranges);
    if (range) tell(await onChange([...ranges, range].sort((one, other) => one.from - other.from)));
    else setOutcome({ kind: 'refused', text: t('hours.full') });
  };
  const remove = async (place: number) => tell(await onChange(ranges.filter((_, each) => each !== place)));
  const copy = async (days: readonly number[], name: string) =>
    tell(await onCopy(days), t('hours.copied', { from: day, to: name }));

  return (
    <fieldset class="setting day">
      <legend>{day}</legend>
      <div class="ranges">
        {texts.length === 0 && <p class="soft">{t('hours.dayOff')}</p>}
        {texts.map((text) => {
          const type = (change: Partial<RangeText>) =>
            save(texts.map((each) => (each.place === text.place ? { ...each, ...change } : each)));
          const values = { day, number: text.place + 1 };
          return (
            <div class="row" key={text.place}>
              <TimeField
                label={t('hours.from')}
                name={t('hours.fromOf', values)}
                value={text.from}
                onChange={(from) => type({ from })}
                isWrong={outcome.kind === 'refused'}
                noteId={noteId}
              />
              <TimeField
                label={t('hours.to')}
                name={t('hours.toOf', values)}
                value={text.to}
                onChange={(to) => type({ to })}
                isWrong={outcome.kind === 'refused'}
                noteId={noteId}
              />
              <button
                type="button"
                class="quiet compact"
                aria-label={t('hours.removeOf', values)}
                onClick={() => void remove(text.place)}
              >
                {t('hours.remove')}
              </button>
            </div>
          );
        })}
      </div>
      <button type="button" class="quiet compact" aria-label={t('hours.addTo', { day })} onClick={() => void add()}>
        {t('hours.add')}
      </button>
      <details>
        <summary aria-label={t('hours.copy', { day })}>{t('hours.copyShort')}</summary>
        <div class="row">
          {others.map((other) => (
            <button type="button" class="compact" key={other.day} onClick={() => void copy([other.day], other.name)}>
              {other.name}
            </button>
          ))}
          <button
            type="button"
            class="compact"
            onClick={() =>
              void copy(
                others.map((other) => other.day),
                t('hours.copyAll'),
              )
            }
          >
            {t('hours.copyAll')}
          </button>
        </div>
      </details>
      <SettingNote id={noteId} outcome={outcome} />
    </fieldset>
  );
}
