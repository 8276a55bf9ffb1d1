/** A voice of a browser, with the fields that Limber uses. */
export interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** A text that the browser was asked to say. */
export interface FakeUtterance {
  readonly text: string;
  lang: string;
  voice: FakeVoice | null;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
}

/** A browser's `speechSynthesis` that says nothing and writes down what it was asked. */
export class FakeSpeech extends EventTarget {
  readonly spoken: FakeUtterance[] = [];
  voices: readonly FakeVoice[];
  cancels = 0;

  constructor(voices: readonly FakeVoice[]) {
    super();
    this.voices = voices;
  }

  getVoices(): readonly FakeVoice[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance);
  }

  cancel(): void {
    this.cancels += 1;
  }
}
