import { type Measures, sitSteps } from '../../../lib/core/views/history/measures';
import { useLanguage } from '../../context/words';
import { toMinute } from '../../controls/day-sentence';
import { Section } from '../../controls/Section';
import { type Bar, Bars } from './Bars';
import { totalName } from './day-name';
import { TableFold, type TableRow } from './HistoryTable';
import { breaksSentence, movedSentence, sitsSentence, stepName, waitName, waitsSentence } from './measure-text';
import './MeasureSections.css';

interface MeasureProps {
  title: string;
  bars: readonly Bar[];
  sentence: string;
  columns: readonly string[];
  rows: readonly TableRow[];
}

const counted = (label: string, value: number): Bar => ({ label, value, said: value });

/** A picture, its sentence and its table. */
function Measure({ title, bars, sentence, columns, rows }: MeasureProps) {
  return (
    <Section title={title} level={3}>
      <Bars bars={bars} />
      <p>{sentence}</p>
      <TableFold what={title} columns={columns} rows={rows} />
    </Section>
  );
}

/** The measures that trials of breaks count, each as a picture. A measure without data is left out. */
export function MeasureSections({ measures }: { measures: Measures }) {
  return (
    <div class="measure-sections">
      <Sits measures={measures} />
      <Breaks measures={measures} />
      {measures.waits.length > 0 && <Waits measures={measures} />}
      {measures.moved.length > 0 && <Moved measures={measures} />}
    </div>
  );
}

function Sits({ measures }: { measures: Measures }) {
  const language = useLanguage();
  const { t, duration } = language;
  const { steps, sits, longestMs, meanMs } = measures;
  const names = [...sitSteps, null].map((_, step) => stepName(language, step));
  return (
    <Measure
      title={t('history.sits')}
      bars={names.map((label, step) => counted(label, steps[step] ?? 0))}
      sentence={sitsSentence(language, measures)}
      columns={[t('history.column.sit'), t('history.column.count')]}
      rows={[
        ...names.map((label, step) => ({ key: label, cells: [label, steps[step] ?? 0] })),
        { key: 'sits', cells: [t('history.sits.all'), sits] },
        { key: 'longest', cells: [t('history.column.longest'), sits > 0 && duration(toMinute(longestMs))] },
        { key: 'mean', cells: [t('history.sits.mean'), sits > 0 && duration(toMinute(meanMs))] },
      ]}
    />
  );
}

function Breaks({ measures }: { measures: Measures }) {
  const language = useLanguage();
  const { t } = language;
  const bars = (['offered', 'taken', 'putOff', 'followed'] as const).map((name) =>
    counted(t(`history.breaks.${name}`), measures[name]),
  );
  return (
    <Measure
      title={t('history.breaks')}
      bars={bars}
      sentence={breaksSentence(language, measures)}
      columns={[t('history.breaks'), t('history.column.count')]}
      rows={bars.map(({ label, value }) => ({ key: label, cells: [label, value] }))}
    />
  );
}

function Waits({ measures }: { measures: Measures }) {
  const language = useLanguage();
  const { t } = language;
  const waits = measures.waits.map((each) => ({ ...each, label: waitName(language, each.reason) }));
  return (
    <Measure
      title={t('history.waits')}
      bars={waits.map(({ label, ms }) => ({ label, value: ms, said: totalName(language, toMinute(ms)) }))}
      sentence={waitsSentence(language, measures)}
      columns={[t('today.column.what'), t('history.column.count'), t('today.column.length')]}
      rows={waits.map(({ label, times, ms }) => ({
        key: label,
        cells: [label, times, totalName(language, toMinute(ms))],
      }))}
    />
  );
}

function Moved({ measures }: { measures: Measures }) {
  const language = useLanguage();
  const { t } = language;
  const bars = measures.moved.map(({ area, moves }) => counted(t(`area.${area}`), moves));
  return (
    <Measure
      title={t('history.moved')}
      bars={bars}
      sentence={movedSentence(language, measures)}
      columns={[t('history.column.part'), t('history.column.moves')]}
      rows={bars.map(({ label, value }) => ({ key: label, cells: [label, value] }))}
    />
  );
}
