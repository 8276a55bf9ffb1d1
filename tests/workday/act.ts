// The hands of a workday: what the person in the story does.

import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Pointer } from './pointer.ts';
import type { Stage } from './stage.ts';
import type { Deed } from './story.ts';
import type { Watch } from './watch.ts';

/** Real ms in which a worker that is told to stop does so, on a busy computer. */
const PATIENCE = 30_000;

/** As much of the stored tracker as an answer needs to know. */
interface StoredTracker {
  readonly clock: { readonly boutStartedAt: number };
  readonly prompt: { readonly exercise?: string | null };
  readonly activity: { readonly kind: string; readonly stepIndex?: number };
}

/** The person, and fate: does to the browser what a story says. */
export class Actor {
  readonly #stage: Stage;
  readonly #pointer: Pointer;
  readonly #watch: Watch;
  readonly #display: string;
  #page: Page | undefined;

  constructor(parts: { stage: Stage; pointer: Pointer; watch: Watch; display: string }) {
    this.#stage = parts.stage;
    this.#pointer = parts.pointer;
    this.#watch = parts.watch;
    this.#display = parts.display;
  }

  /** One of the extension's pages. @throws Error while the browser is closed */
  get page(): Page {
    if (!this.#page) throw new Error('The browser is closed.');
    return this.#page;
  }

  /** Sits down and starts the browser. Resolves to when Limber says that the sitting began, epoch ms of the fast clock. */
  async begins(): Promise<number> {
    this.#pointer.move();
    await this.act({ does: 'startsBrowser' });
    await this.page.waitForFunction(async () => (await chrome.storage.local.get('tracker')).tracker);
    return (await this.#tracker()).clock.boutStartedAt;
  }

  /** @throws Error if the story asks for what cannot be done, such as finishing a stretch that never began */
  async act(deed: Deed): Promise<void> {
    switch (deed.does) {
      case 'sits':
        return this.#pointer.move();
      case 'leaves':
        return this.#pointer.rest();
      case 'passesCheck':
        await this.#send({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: [] });
        return this.#send({ type: 'cardClosed' });
      case 'answers':
        if (deed.with === 'start') return this.#startStretch();
        return this.#send({ type: deed.with === 'snooze' ? 'promptSnoozed' : 'promptSkipped' });
      case 'finishesStretch':
        return this.#finishStretch();
      case 'sets':
        return this.#send({ type: 'settingChanged', name: deed.name, value: deed.value });
      case 'saysCall':
        return this.#send({ type: 'callSaid', minutes: deed.minutes });
      case 'saysCallOver':
        return this.#send({ type: 'callEnded' });
      case 'pauses':
        return this.#send({ type: 'remindersPaused', length: deed.length });
      case 'killsWorker':
        return this.#killWorker();
      case 'killsBrowser':
        this.#page = undefined;
        return this.#watch.stop().finally(() => this.#stage.killBrowser());
      case 'startsBrowser':
        this.#page = await this.#stage.startBrowser(this.#display);
        return this.#watch.follow(this.#page);
      default:
        return deed satisfies never;
    }
  }

  /** An intent, as the extension's own pages send them (lib/core/state/events.ts). */
  async #send(intent: { type: string } & Record<string, unknown>): Promise<void> {
    const reply = await this.page.evaluate((message) => chrome.runtime.sendMessage(message), intent);
    if (!reply?.ok) throw new Error(`The background did not take "${intent.type}": ${JSON.stringify(reply)}`);
  }

  #tracker(): Promise<StoredTracker> {
    return this.page.evaluate(
      async () => (await chrome.storage.local.get<{ tracker: StoredTracker }>('tracker')).tracker,
    );
  }

  async #startStretch(): Promise<void> {
    const { prompt } = await this.#tracker();
    if (!prompt.exercise) throw new Error('There is no prompt with a stretch to start.');
    await this.#send({ type: 'guideStarted', plan: [prompt.exercise], isNothingNew: true });
  }

  async #finishStretch(): Promise<void> {
    let { activity } = await this.#tracker();
    if (activity.kind !== 'guide') throw new Error('There is no stretch to finish.');
    for (; activity.kind === 'guide'; { activity } = await this.#tracker()) {
      await this.#send({ type: 'stepAdvanced', from: activity.stepIndex });
    }
  }

  /** Resolves when no worker runs. One that had stopped by itself stays so. */
  async #killWorker(): Promise<void> {
    const devtools = await this.page.createCDPSession();
    const stopped = new Promise<void>((resolve) => {
      devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.every((version) => version.runningStatus === 'stopped')) resolve();
      });
    });
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    const late = delay(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error('The worker did not stop.');
    });
    await Promise.race([stopped, late]);
    await devtools.detach();
  }
}
