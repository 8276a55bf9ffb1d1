import { MINUTE } from '../../../lib/core/state/time';
import type { HoursRange } from '../../../lib/core/state/week';
import { useLanguage } from '../../context/words';
import { Button } from '../../controls/Button';
import { Sheet } from '../../controls/Sheet';
import { type RangeText, readRanges } from './clock-text';
import type { CopyTarget } from './copy-targets';

interface DaySheetProps {
  isOpen: boolean;
  onClose: () => void;
  /** Its name. */
  day: string;
  /** As they are in the fields. */
  texts: readonly RangeText[];
  copyTo: readonly CopyTarget[];
  onAdd: () => void;
  /** Its place. */
  onRemove: (place: number) => void;
  onCopy: (target: CopyTarget) => void;
}

/** What is seldom wanted of a day: more hours, fewer, or the same on other days. Each press of something closes it. */
export function DaySheet({ isOpen, onClose, day, texts, copyTo, onAdd, onRemove, onCopy }: DaySheetProps) {
  const { t, time } = useLanguage();
  const then = (work: () => void) => () => {
    work();
    onClose();
  };
  const said = (minutes: number) => time(minutes * MINUTE, 'UTC');
  const nameOf = (text: RangeText) => {
    const read = readRanges([text]);
    const range: HoursRange | undefined = typeof read === 'string' ? undefined : read[0];
    return t('hours.removeOf', { from: range ? said(range.from) : text.from, to: range ? said(range.to) : text.to });
  };
  return (
    <Sheet isOpen={isOpen} title={day} onClose={onClose}>
      <div class="row">
        <Button icon="add" onClick={then(onAdd)}>
          {t('hours.add')}
        </Button>
        {texts.map((text) => (
          <Button key={text.place} icon="less" onClick={then(() => onRemove(text.place))}>
            {nameOf(text)}
          </Button>
        ))}
      </div>
      <h3>{t('hours.copy')}</h3>
      <div class="row">
        {copyTo.map((target) => (
          <Button key={target.name} onClick={then(() => onCopy(target))}>
            {target.name}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}
