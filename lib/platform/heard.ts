import { openChimes } from './chimes';
import { takeTurn } from './only-one';
import { type Hearing, voice } from './voice';

const say = (text: string, language: string, hearing: Hearing) =>
  void voice.say(text, language, hearing).catch(hearing.onFailed);

/** How a page plays sound. If several pages are open, only one of them does at a time. */
export const heard = { takeTurn, openChimes, say, hush: voice.hush };
