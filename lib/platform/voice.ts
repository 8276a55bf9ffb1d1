// Web Speech: which voices this computer has, and saying a text.

/** How long to wait for the list of voices, in ms. Browsers without voices never report one. */
const LIST_WAIT = 500;

/** Callbacks for one text that is said. */
export interface SpeechEvents {
  /** The voice has started. */
  readonly onStarted: () => void;
  /** The text has been said to its end. */
  readonly onEnded: () => void;
  /** The text could not be said. Nothing can be done about it. */
  readonly onFailed: () => void;
}

const engine = () => ('speechSynthesis' in globalThis ? speechSynthesis : null);

let isListAwaited = false;

/** Resolves when the voices are known. Chrome loads them only after the first request. */
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

/** "en-GB", which some systems write "en_GB"; `null` if no language is written like that. */
function tagOf(code: string): Intl.Locale | null {
  try {
    return new Intl.Locale(code.replaceAll('_', '-'));
  } catch {
    return null;
  }
}

/** What is spoken: voices of Mandarin may call it "cmn", and those of Hong Kong and Macau, which say "zh", speak Cantonese. */
function spokenIn(code: string): string | undefined {
  const { language, region = '' } = tagOf(code) ?? {};
  return language === 'zh' && ['HK', 'MO'].includes(region) ? 'yue' : language;
}

/**
 * A voice that is installed on this computer and speaks the language, of the same region if possible. The words would be sent
 * to the service of an online voice, and Limber sends nothing (SPEECH-8; `localService`, Web Speech API).
 */
function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const wanted = spokenIn(language);
  const fit = voices.filter((voice) => voice.localService && wanted && spokenIn(voice.lang) === wanted);
  const isSame = ({ lang }: SpeechSynthesisVoice) => tagOf(lang)?.baseName === tagOf(language)?.baseName;
  return fit.find(isSame) ?? fit.find((voice) => voice.default) ?? fit[0];
}

let latest = 0;

/**
 * The texts that are being said or are waiting. They are kept here because a browser may drop a text that nothing refers to,
 * and then never reports its end.
 */
const waiting = new Set<SpeechSynthesisUtterance>();

/** The page's voice. It says one text at a time; others wait. A text that was cut off is not said again. */
export const voice = {
  /** @param language BCP 47 code of the language that `text` is in */
  say: async (text: string, language: string, { onStarted, onEnded, onFailed }: SpeechEvents): Promise<void> => {
    const speech = engine();
    const mine = latest;
    if (!speech) return onFailed();
    const voices = await voicesOf(speech);
    if (mine !== latest) return;
    const chosen = voiceFor(voices, language);
    // An empty list proves nothing, because some browsers that can speak list no voices. A list without a fitting voice does.
    if (!chosen && voices.length > 0) return onFailed();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = chosen?.lang ?? language;
    if (chosen) utterance.voice = chosen;
    utterance.onstart = onStarted;
    utterance.onend = () => {
      waiting.delete(utterance);
      onEnded();
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
