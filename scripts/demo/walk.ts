// Walks through a break as a person would, for a demonstration.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type OpenPage, patience, until } from '../browsers/open-page.ts';
import { message, nameOf, says, stepIn } from './say.ts';

/** Tells what happens, with a picture of each screen. */
export interface Walk {
  /**
   * Waits until the worker has started, and tells when the next break is. With `dueWithinMs` it expects the earlier break of
   * a demonstration.
   */
  readonly start: (dueWithinMs: number | null) => Promise<void>;
  /** Waits for the break, then does what a person would do: the safety check, and the first steps of the stretch. */
  readonly takeBreak: (dueWithinMs: number) => Promise<void>;
}

const stepsToShow = 4;

/** @param pictures the folder for the pictures, emptied first; `null` for none */
export async function walk(popup: OpenPage, pictures: string | null): Promise<Walk> {
  if (pictures) {
    await rm(pictures, { recursive: true, force: true });
    await mkdir(pictures, { recursive: true });
  }
  let taken = 0;
  const picture = async (name: string) => {
    if (!pictures) return;
    const file = join(pictures, `${++taken}-${name}.png`);
    await popup.picture(file);
    console.log(`  ${file}`);
  };
  const shows = (...keys: Parameters<typeof says>[1][]) => {
    const isShown = async () => {
      const text = await popup.read();
      return keys.some((key) => says(text, key));
    };
    return until(`the page shows "${keys.join('" or "')}"`, patience, isShown, popup.read);
  };

  const check = async () => {
    await popup.press(message('now.start'));
    await shows('safety.title');
    console.log('a safety check comes first');
    await picture('safety-check');
    await popup.press(message('safety.begin'));
    for (const list of ['emergency', 'advice', 'conditions'] as const) {
      await shows(`safety.${list}.title`);
      await picture(`safety-${list}`);
      await popup.press(message('safety.none'));
    }
    await shows('card.ok.title');
    console.log('nothing speaks against it');
    await picture('safety-passed');
  };

  const step = async (number: number) => {
    const isUp = async () => {
      const step = stepIn(await popup.read());
      return step?.number === number && step.line;
    };
    const line = await until(`step ${number} comes up`, patience, isUp, popup.read);
    console.log(`step ${number}: ${line}`);
    await picture(`step-${number}`);
  };

  return {
    start: async (dueWithinMs) => {
      await until('the worker starts', patience, async () => (await popup.lookAround()).tracker);
      console.log('worker started');
      const nextSaid = async () => {
        const { title, wakesAt } = await popup.lookAround();
        const isSettled = dueWithinMs === null || (wakesAt !== undefined && wakesAt - Date.now() <= dueWithinMs);
        // On a slow computer the break of a demonstration may be due before the first look.
        const isDue = dueWithinMs !== null && message('title.due').test(title);
        return (isDue || (isSettled && message('title.next').test(title))) && title;
      };
      const titleNow = async () => (await popup.lookAround()).title;
      const title = await until('the toolbar says when the next break is', patience, nextSaid, titleNow);
      console.log(title.replace(/^.*?: /, ''));
      await shows('now.nextAt', ...(dueWithinMs === null ? [] : (['due.title'] as const)));
      await picture('now');
    },
    takeBreak: async (dueWithinMs) => {
      const promptNow = async () => {
        const { tracker, notifications } = await popup.lookAround();
        return tracker?.prompt.kind === 'up' && { ...tracker.prompt, notifications };
      };
      const prompt = await until('a break is due', dueWithinMs + patience, promptNow);
      console.log(`break due: ${nameOf(prompt.exercise)}`);
      // Without a window, Firefox closes a notification as soon as it is shown. Limber stores that it was shown.
      const said = await until('a notification says so', patience, async () => {
        const { notifications, notification } = (await promptNow()) || prompt;
        return (notifications > 0 && 'a notification says so') || (notification !== 'up' && 'a notification said so');
      });
      console.log(said);
      await shows('due.title');
      await picture('due');
      await check();
      await popup.press(message('card.start'));
      await step(1);
      for (let number = 2; number <= stepsToShow; number++) {
        await popup.press(message('guide.next'));
        await step(number);
      }
      console.log('…and so on, to the last step');
    },
  };
}
