// How a page plays sound, in one.

import { takeTurn } from './audio-lock';
import { openChimes } from './chimes';
import { type SpeechEvents, voice } from './voice';

const say = (text: string, language: string, events: SpeechEvents) =>
  void voice.say(text, language, events).catch(events.onFailed);

/** How a page plays sound. If several pages are open, only one of them does at a time. */
export const pageAudio = { takeTurn, openChimes, say, hush: voice.hush };
