import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';

const DeletionsContext = createContext(0);

/** Around what offers an undo: how often everything has been deleted for good in this page. */
export const DeletionsProvider = DeletionsContext.Provider;

/** As `useState`, for what an undo would bring back. When everything is deleted for good, that is too (DATA-11). */
export function useForUndo<Kept>() {
  const kept = useState<Kept | null>(null);
  useLayoutEffect(() => kept[1](null), [useContext(DeletionsContext)]);
  return kept;
}
