import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportWay } from '../../../lib/core/data/merge';
import { MOST_BYTES, MOST_FILE_ROWS, type RefusalName } from '../../../lib/core/data/read-export';
import type { ImportDone, Preview, YourData } from '../../../lib/core/data/your-data';
import type { Language } from '../../../lib/i18n/language';
import { useLanguage } from '../../context/words';
import { Banner } from '../../controls/Banner';
import { Button } from '../../controls/Button';
import { ImportPreview } from './ImportPreview';
import { type Turn, useTried } from './use-tried';

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly why: RefusalName }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'undone' };

function refusalText({ t, number }: Language, why: RefusalName): string {
  switch (why) {
    case 'tooBig':
      return t('data.refused.tooBig', { most: number(MOST_BYTES / 1_000_000) });
    case 'tooManyRows':
      return t('data.refused.tooManyRows', { most: MOST_FILE_ROWS });
    case 'empty':
    case 'notLimbers':
    case 'damaged':
    case 'notRead':
      return t(`data.refused.${why}`);
    default:
      return why satisfies never;
  }
}

/** That it was imported, and the way back. */
function Imported({ isWhole, isBusy, onUndo }: { isWhole: boolean; isBusy: boolean; onUndo: () => void }) {
  const { t } = useLanguage();
  const told = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => told.current?.focus(), []);
  return (
    <Banner kind={isWhole ? 'neutral' : 'care'}>
      <p ref={told} role="status" tabIndex={-1}>
        {t(isWhole ? 'data.imported' : 'data.importedInPart')}
      </p>
      <Button aria-disabled={isBusy} onClick={onUndo}>
        {t('data.undo')}
      </Button>
    </Banner>
  );
}

interface ImportPartProps {
  data: () => Promise<YourData>;
  turn: Turn;
  /** The history is another one now. */
  onRows: () => void;
}

/** A file is chosen, what it would change is shown, and only then it is imported, or not. Each import can be taken back, the last first. */
export function ImportPart({ data, turn, onRows }: ImportPartProps) {
  const language = useLanguage();
  const { t } = language;
  const { isBusy, hasFailed, go } = useTried(turn);
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });
  const [imports, setImports] = useState<readonly ImportDone[]>([]);
  const input = useRef<HTMLInputElement>(null);
  /** The button that asked for a file. Its focus is where the person goes on from. */
  const chooser = useRef<HTMLButtonElement | null>(null);
  const last = imports.at(-1);

  const choose = (file: File) =>
    go(async () => {
      setShown({ kind: 'nothing' });
      const read = await (await data()).read(file);
      setShown(typeof read === 'string' ? { kind: 'refused', why: read } : { kind: 'preview', preview: read });
    });
  const take = (preview: Preview, way: ImportWay) =>
    go(async () => {
      const done = await (await data()).take(preview, way);
      setImports([...imports, done]);
      setShown({ kind: 'nothing' });
      onRows();
    });
  const undo = (done: ImportDone) =>
    go(async () => {
      await (await data()).undo(done);
      setImports(imports.filter((each) => each !== done));
      setShown({ kind: 'undone' });
      onRows();
    });
  return (
    <div class="stack">
      <p>{t('data.import.intro')}</p>
      <input
        ref={input}
        class="said-aloud"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('data.import.file')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button
        aria-disabled={turn.isTaken}
        onClick={({ currentTarget }) => {
          chooser.current = currentTarget;
          if (!turn.isTaken) input.current?.click();
        }}
      >
        {t('data.import')}
      </Button>
      <p role="status">
        {isBusy && t('data.busy')}
        {shown.kind === 'undone' && !isBusy && t('data.undone')}
      </p>
      {shown.kind === 'refused' && (
        <Banner kind="care" role="alert">
          <p>{refusalText(language, shown.why)}</p>
        </Banner>
      )}
      {hasFailed && <p role="alert">{t('data.failed')}</p>}
      {shown.kind === 'preview' && (
        <ImportPreview
          preview={shown.preview}
          isBusy={turn.isTaken}
          onTake={(way) => take(shown.preview, way)}
          onCancel={() => {
            setShown({ kind: 'nothing' });
            chooser.current?.focus();
          }}
        />
      )}
      {last && <Imported key={imports.length} isWhole={last.isWhole} isBusy={turn.isTaken} onUndo={() => undo(last)} />}
    </div>
  );
}
