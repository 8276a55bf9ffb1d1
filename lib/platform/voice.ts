/** How long the list of voices may take, in ms. Some browsers have none, and say so by never telling of any. */
const LIST_WAIT = 500;

/** What becomes of what is said. */
export interface Hearing {
  /** It can be heard now. */
  readonly onHeard: () => void;
  /** It has been said to its end. */
  readonly onOver: () => void;
  /** It could not be said; there is nothing to do about it. */
  readonly onFailed: () => void;
}

const engine = () => ('speechSynthesis' in globalThis ? speechSynthesis : null);

let isListAwaited = false;

/** Resolves when the voices are known, as far as they ever will be: Chrome loads them after the first question. */
async function voicesOf(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  if (speech.getVoices().length === 0 && !isListAwaited) {
    await new Promise((resolve) => {
      speech.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, LIST_WAIT);
    });
    isListAwaited = true;
  }
  return speech.getVoices();
}

/** "en" of "en-GB", and of "en_GB" as some systems write it. */
const languageOf = (code: string) => code.toLowerCase().split(/[-_]/)[0];

/**
 * A voice that is on this computer and speaks the language: the region's own if there is one. A voice of a service would be sent
 * the words, and Limber sends nothing (SPEECH-8; `localService`, Web Speech API).
 */
function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const fit = voices.filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(language));
  return fit.find((voice) => voice.lang === language) ?? fit.find((voice) => voice.default) ?? fit[0];
}

let latest = 0;

/** What is being said, or waits for its turn: a browser that has lost sight of it never tells of its end. */
const waiting = new Set<SpeechSynthesisUtterance>();

/** The page's own voice. One thing is said at a time; another waits until it is over. What is hushed is never said. */
export const voice = {
  /** @param language BCP 47 code of the language that `text` is in */
  say: async (text: string, language: string, { onHeard, onOver, onFailed }: Hearing): Promise<void> => {
    const speech = engine();
    const mine = latest;
    if (!speech) return onFailed();
    const voices = await voicesOf(speech);
    if (mine !== latest) return;
    const chosen = voiceFor(voices, language);
    // An empty list proves nothing: some browsers that can speak tell of no voice. One without a fitting voice does.
    if (!chosen && voices.length > 0) return onFailed();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = chosen?.lang ?? language;
    if (chosen) utterance.voice = chosen;
    utterance.onstart = onHeard;
    utterance.onend = () => {
      waiting.delete(utterance);
      onOver();
    };
    utterance.onerror = ({ error }) => {
      waiting.delete(utterance);
      if (error !== 'interrupted' && error !== 'canceled') onFailed();
    };
    waiting.add(utterance);
    speech.speak(utterance);
  },
  /** Stops in the middle of a word. */
  hush: (): void => {
    latest += 1;
    waiting.clear();
    engine()?.cancel();
  },
};
