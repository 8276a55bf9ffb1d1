import { useEffect, useState } from 'preact/hooks';

/** The answer to a question that is asked when the page opens. It is `false` until there is an answer. */
export function useAnswer(ask: () => Promise<boolean>): boolean {
  const [answer, setAnswer] = useState(false);
  useEffect(() => {
    ask().then(setAnswer, () => setAnswer(false));
  }, [ask]);
  return answer;
}
