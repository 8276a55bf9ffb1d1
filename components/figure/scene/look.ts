import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../../lib/core/state/settings';

/** How the drawn person looks: their tones, and whether they sit in a wheelchair. Settings are a look. */
export type Look = Pick<Settings, 'skinTone' | 'hairTone' | 'staySeated'>;

/** Around everything that draws the person. */
export const LookContext = createContext<Look>(defaultSettings);

export const useLook = (): Look => useContext(LookContext);
