import { useRef, useState } from 'preact/hooks';
import { report } from '../../lib/core/views/report';
import type { Known } from '../../lib/core/views/verdict';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Sheet } from '../controls/Sheet';
import './Report.css';

/** What the page knows besides the state. */
export interface Reporting {
  /** The version of what is stored. */
  readonly stored: number;
  readonly browser: () => string;
  /** Resolves to whether the text is copied. */
  readonly copy: (text: string) => Promise<boolean>;
}

interface ReportProps {
  known: Known;
  /** Limber's own. */
  version: string;
  reporting: Reporting;
  /** Epoch ms. */
  now: () => number;
}

/** What a maintainer needs to know, shown before it is copied. */
export function Report({ known, version, reporting, now }: ReportProps) {
  const { t, code } = useLanguage();
  // It stays as it was shown: what a person has read is what they copy.
  const [text, setText] = useState<string | null>(null);
  const show = () => {
    const versions = { limber: version, stored: reporting.stored, browser: reporting.browser(), language: code() };
    setText(report(known, versions, now()));
  };
  return (
    <div>
      <Button onClick={show}>{t('working.report')}</Button>
      <Sheet isOpen={text !== null} title={t('working.report.title')} onClose={() => setText(null)}>
        {text !== null && <ReportText text={text} onCopy={reporting.copy} />}
      </Sheet>
    </div>
  );
}

function ReportText({ text, onCopy }: { text: string; onCopy: Reporting['copy'] }) {
  const { t } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'' | 'copied' | 'byHand'>('');
  const copy = async () => {
    setSaid('');
    const isCopied = await onCopy(text);
    setSaid(isCopied ? 'copied' : 'byHand');
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <>
      <p>{t('working.report.intro')}</p>
      {/* The names in it are those of the code, in any language of the page. */}
      <textarea
        ref={field}
        class="report-text"
        aria-label={t('working.report.title')}
        lang="en"
        dir="ltr"
        rows={14}
        readOnly
        spellcheck={false}
        value={text}
      />
      <Button kind="primary" onClick={() => void copy()}>
        {t('working.report.copy')}
      </Button>
      <p role="status">{said && t(`working.report.${said}`)}</p>
    </>
  );
}
