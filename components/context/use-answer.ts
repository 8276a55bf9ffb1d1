import { useEffect, useState } from 'preact/hooks';

/** What was asked when the page opened; no, until there is an answer. */
export function useAnswer(ask: () => Promise<boolean>): boolean {
  const [answer, setAnswer] = useState(false);
  useEffect(() => {
    ask().then(setAnswer, () => setAnswer(false));
  }, [ask]);
  return answer;
}
