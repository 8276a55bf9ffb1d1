import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSpeech, type FakeVoice } from '../../support/fake-speech';

const local = (lang: string, changes: Partial<FakeVoice> = {}): FakeVoice => ({
  lang,
  localService: true,
  default: false,
  ...changes,
});

/** Says a line with these voices in the browser; what becomes of it is noted. */
async function say(voices: readonly FakeVoice[], language = 'en', whileListing?: (speech: FakeSpeech) => void) {
  const speech = new FakeSpeech(voices);
  vi.stubGlobal('speechSynthesis', speech);
  // A page's voice begins with the page.
  const { voice } = await import('../../../lib/platform/voice');
  const heard: string[] = [];
  const saying = voice.say('Sit tall.', language, {
    onStarted: () => heard.push('heard'),
    onEnded: () => heard.push('over'),
    onFailed: () => heard.push('failed'),
  });
  whileListing?.(speech);
  await vi.runAllTimersAsync();
  await saying;
  return { speech, voice, heard, spoken: speech.spoken };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice = null;
      lang = '';
      onstart = null;
      onend = null;
      onerror = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the voice', () => {
  test('is one of the language in use, of the person’s own region if there is one', async () => {
    const { spoken } = await say([local('de-DE'), local('en-US'), local('en-GB')], 'en-GB');
    expect(spoken).toMatchObject([{ text: 'Sit tall.', lang: 'en-GB', voice: { lang: 'en-GB' } }]);
  });

  test('is the one the person has chosen in their system, where the region does not decide', async () => {
    const { spoken } = await say([local('en-US'), local('en_AU', { default: true })]);
    expect(spoken).toMatchObject([{ voice: { lang: 'en_AU' } }]);
  });

  test.each([
    ['zh-CN', ['zh-HK', 'zh_TW', 'zh_CN'], 'zh_CN'],
    ['zh-CN', ['zh-HK', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
    ['zh-CN', ['zh_HK', 'yue', 'zh-TW'], 'zh-TW'],
    ['pt-BR', ['pt-PT', 'pt_BR'], 'pt_BR'],
  ])('of %s with %j is %s, however a system writes it', async (language, langs, wanted) => {
    const { spoken } = await say(
      langs.map((lang, index) => local(lang, { default: index === 0 })),
      language,
    );
    expect(spoken).toMatchObject([{ voice: { lang: wanted } }]);
  });

  test('is none where the only Chinese one speaks Cantonese, or says nothing of its language', async () => {
    const { spoken, heard } = await say([local('zh-HK'), local(''), local('?')], 'zh-CN');
    expect([spoken, heard]).toEqual([[], ['failed']]);
  });

  // SPEECH-8
  test('is never one that would be sent the words over the network', async () => {
    const { spoken, heard } = await say([local('en-GB', { localService: false }), local('de-DE')], 'en-GB');
    expect(spoken).toEqual([]);
    expect(heard).toEqual(['failed']);
  });

  test('is tried without a name where the browser tells of none', async () => {
    const { spoken, heard } = await say([]);
    expect(spoken).toMatchObject([{ lang: 'en', voice: null }]);
    expect(heard).toEqual([]);
  });

  test('is waited for while the browser still loads its list', async () => {
    const { spoken } = await say([], 'en', (speech) => {
      speech.voices = [local('en-IE')];
      speech.dispatchEvent(new Event('voiceschanged'));
    });
    expect(spoken).toMatchObject([{ voice: { lang: 'en-IE' } }]);
  });

  test('says nothing of a step that was left while the list loaded', async () => {
    const { spoken } = await say([], 'en', () => {
      void import('../../../lib/platform/voice').then(({ voice }) => voice.hush());
    });
    expect(spoken).toEqual([]);
  });

  test('tells when it is heard and when it fails, but not that it was cut short', async () => {
    const { spoken, heard } = await say([local('en-GB')]);
    spoken[0]?.onstart?.();
    spoken[0]?.onerror?.({ error: 'interrupted' });
    spoken[0]?.onerror?.({ error: 'canceled' });
    expect(heard).toEqual(['heard']);
    spoken[0]?.onerror?.({ error: 'synthesis-failed' });
    expect(heard).toEqual(['heard', 'failed']);
  });

  test('tells when it has said all of it', async () => {
    const { spoken, heard } = await say([local('en-GB')]);
    spoken[0]?.onstart?.();
    spoken[0]?.onend?.();
    expect(heard).toEqual(['heard', 'over']);
  });

  test('says what it is saying to the end before the next thing is said', async () => {
    const { speech, voice } = await say([local('en-GB')]);
    const nothing = { onStarted: () => undefined, onEnded: () => undefined, onFailed: () => undefined };
    await voice.say('Breathe out.', 'en', nothing);
    expect(speech.cancels).toBe(0);
    expect(speech.spoken.map(({ text }) => text)).toEqual(['Sit tall.', 'Breathe out.']);
  });

  test('is no error where a browser has no speech at all', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const { voice } = await import('../../../lib/platform/voice');
    const failed = vi.fn();
    await voice.say('Sit tall.', 'en', { onStarted: () => undefined, onEnded: () => undefined, onFailed: failed });
    expect(failed).toHaveBeenCalledOnce();
  });
});
