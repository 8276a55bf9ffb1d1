import type { Locator, Page } from '@playwright/test';
import { exerciseIds, exerciseOf } from '../../../lib/content/catalogue';
import { stepsOf } from '../../../lib/core/guide/steps';
import { defaultSettings } from '../../../lib/core/state/settings';
import { englishWords } from '../../../scripts/build/message-files';
import { expect, test as freshTest, screenTest as test } from '../../support/chromium';
import { guide, stored } from '../../support/screens';

/** At the set-up every sign is said, from then on that there are some. */
const stopCue = {
  before: /^Stop if [^.]*\.\s*$/,
  setUp: /^Stop if .*Stop if it hurts, or you feel pins and needles.*call for help now\.$/,
  later: /^Stop if .*Stop if anything hurts, tingles or feels wrong\. All signs$/,
};

async function passCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: /^I understand/ }).click();
  for (const title of ['Right now', 'Lately', 'Does any of this']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await page.getByRole('button', { name: 'None of these' }).click();
  }
}

const words = englishWords();
const stepNumber = (page: Page) => page.locator('.guide-step-number');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** From a step to how it goes and is heard. */
async function openTempo(page: Page): Promise<void> {
  await press(page, 'More');
  await press(page, 'Tempo, sound');
}

/** It is done, when the next break is, and the day again. */
async function seeItDone(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done');
  await expect(page.getByText(/^Next break at/)).toBeVisible();
  await press(page, 'Close');
  await expect(page.getByText('You stretched at')).toBeVisible();
}

test('from a fresh install to the end of the stretch, with the stop cue on every step', async ({ limber }) => {
  const page = await limber.open('popup.html');
  await passCheck(page);
  await page.getByRole('button', { name: 'Start the stretch' }).click();
  const seen: string[] = [];
  for (let step = 1; step <= 23; step += 1) {
    const [number, total] = step <= 8 ? [step, 8] : [step - 8, 15];
    const isAsking = number === total;
    await expect(stepNumber(page)).toHaveText(`Step ${number} of ${total}`);
    // While it is asked whether the move is for them, nothing is done yet: the move's own cue is all there is to say.
    const kind = number === 1 ? 'before' : number === 2 ? 'setUp' : 'later';
    await expect(page.locator('.guide-stop-cue')).toHaveText(stopCue[kind]);
    if (!isAsking) await expect(page.getByRole('timer')).toHaveText(/\d+ seconds? left/);
    for (const name of ['Back', 'Pause', isAsking ? 'Fine' : 'Next', 'I had to stop', 'More']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    }
    // Where skipping is an answer, it is beside the question.
    await expect(page.getByRole('button', { name: 'Skip', exact: true })).toBeVisible({
      // The second move leans on the same chair: it is not asked about again.
      visible: kind === 'before' || step === 2,
    });
    seen.push((await page.locator('.guide-line').textContent()) ?? '');
    await page.getByRole('button', { name: isAsking ? 'Fine' : 'Next' }).click();
  }
  expect(seen.filter((line) => line.includes('Lean slowly to the LEFT'))).toHaveLength(1);
  expect(seen.filter((line) => line === 'How did that feel?')).toHaveLength(2);
  expect(seen.filter((line) => line.includes('Turn your chest slowly to the RIGHT'))).toHaveLength(3);
  await seeItDone(page);
  const { person } = await limber.stored();
  expect(person).toMatchObject({ safety: { result: 'ok', hidden: [] } });
  const done = Object.entries(person?.memory ?? {}).filter(([, { doneAt }]) => doneAt !== null);
  expect(done.map(([move]) => move).sort()).toEqual(['side_bend', 'torso_twist']);
  // They have just been asked, and all was well.
  await expect(page.getByRole('button', { name: /^Start, about/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yes: short check' })).toBeHidden();
});

test('while the popup is open, steps follow by themselves', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  for (const step of [2, 3]) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(stepNumber(page)).toHaveText(new RegExp(`^Step ${step} `));
  }
  await expect(stepNumber(page)).toHaveText(/^Step 4 /, { timeout: 8000 });
});

freshTest(
  'worker killed between steps, popup closed and reopened: the same step, on hold, with Continue',
  async ({ limber }) => {
    await limber.seed(stored(Date.now(), {}));
    const page = await limber.open('popup.html');
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(stepNumber(page)).toHaveText(/^Step 2 /);
    await page.getByRole('button', { name: 'Pause' }).click();
    await limber.killWorker();
    await page.close();
    const again = await limber.open('popup.html');
    await expect(stepNumber(again)).toHaveText(/^Step 2 /);
    await expect(again.getByRole('timer')).toContainText('Paused');
    await again.getByRole('button', { name: 'Continue' }).click();
    await expect(again.getByRole('button', { name: 'Pause' })).toBeVisible();
  },
);

freshTest('a worker killed while the popup stays open: the step goes on and Next still works', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await limber.killWorker();
  await page.bringToFront();
  await expect(stepNumber(page)).toHaveText(/^Step 1 /);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('closing the popup in the middle of a running step puts it on hold', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(stepNumber(page)).toHaveText(/^Step 1 /);
  await page.close();
  await expect
    .poll(async () => (await limber.stored()).tracker?.activity)
    .toMatchObject({ kind: 'guide', stepIndex: 0, pace: { kind: 'paused' } });
  const again = await limber.open('popup.html');
  await expect(again.getByRole('button', { name: 'Continue' })).toBeVisible();
});

test('a double click on Next goes on by one step', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).dblclick();
  await expect(stepNumber(page)).toHaveText(/^Step 1 /);
  await page.getByRole('button', { name: 'Next' }).dblclick();
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  // Pausing is handled after both clicks, in order: when it shows, a second step would have shown too.
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('timer')).toContainText('Paused');
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
});

test('"I had to stop" shows the calm card, and the check comes back', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'I had to stop' }).click();
  await expect(page.getByText('Rest in a comfy position.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('A short safety check comes first.')).toBeVisible();
});

test('an emergency sign shows the card, pauses reminders, and no answer is stored', async ({ limber }) => {
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: /^I understand/ }).click();
  await page.getByLabel(/^Pain that runs down both legs/).check();
  await page.getByRole('button', { name: 'Go on with these' }).click();
  await expect(page.getByRole('heading', { name: 'Please stop and get help now' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { name: /^Paused until/ })).toBeVisible();
  const { person } = await limber.stored();
  expect(Object.keys(person?.safety ?? {}).sort()).toEqual(['checkedAt', 'forFloor', 'hidden', 'result', 'version']);
  expect(JSON.stringify(await limber.stored())).not.toContain('bothLegs');
});

test('with the keyboard alone: the check, the whole guide, and back', async ({ limber }) => {
  const page = await limber.open('popup.html');
  const pressButton = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name });
    await button.waitFor();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) {
        await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} cannot be reached with Tab`);
  };
  await pressButton(/^Start/);
  await pressButton(/^I understand/);
  for (const title of ['Right now', 'Lately', 'Does any of this']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await pressButton('None of these');
  }
  await pressButton(/^Start the stretch/);
  for (let step = 1; step <= 23; step += 1) {
    await expect(stepNumber(page)).toHaveText(step <= 8 ? `Step ${step} of 8` : `Step ${step - 8} of 15`);
    await pressButton(step === 8 || step === 23 ? 'Fine' : 'Next');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done');
  await pressButton('Close');
  await expect(page.getByText('You stretched at')).toBeVisible();
});

test('in the side panel’s page the same guide shows at the same step, and has no further to open', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  await expect(page.getByRole('button', { name: 'Open larger' })).toBeVisible();
  const panel = await limber.open('sidepanel.html');
  await expect(stepNumber(panel)).toHaveText(/^Step 2 /);
  await expect(panel.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Open larger' })).toBeHidden();
  await panel.getByRole('button', { name: 'Next' }).click();
  await expect(stepNumber(page)).toHaveText(/^Step 3 /);
});

test('by hand: no countdown, and Next is what moves it on', async ({ limber }) => {
  await limber.seed({ ...stored(Date.now(), {}), settings: { tempo: 'byHand' } });
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(stepNumber(page)).toHaveText(/^Step 1 /);
  await expect(page.getByRole('timer')).toBeHidden();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
});

test('the tempo is chosen in the settings and saved at once', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  await page.getByLabel('By itself, slower').check();
  await expect.poll(async () => (await limber.stored()).settings?.tempo).toBe('slower');
});

test('the tempo is changed inside the guide, which stays at its step', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  await openTempo(page);
  await page.getByLabel('I’ll press Next: no countdown').check();
  await expect.poll(async () => (await limber.stored()).settings?.tempo).toBe('byHand');
  await press(page, 'Close');
  await expect(page.getByRole('timer')).toBeHidden();
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
});

// GUIDE-20
test('what is opened over a step holds it, and the step goes on when that is closed; one on hold stays so', async ({
  limber,
}) => {
  await limber.seed({ ...guide(Date.now(), 'side_bend', 1), settings: { ...defaultSettings, tempo: 'slower' } });
  const page = await limber.open('popup.html');
  const pace = async () => {
    const activity = (await limber.stored()).tracker?.activity;
    return activity?.kind === 'guide' ? activity.pace.kind : activity?.kind;
  };
  await press(page, 'All signs');
  await expect(page.getByRole('dialog', { name: 'When to stop' })).toContainText(/short of breath\. Chest pain\?/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await press(page, 'Continue');
  await expect.poll(pace).toBe('running');
  await press(page, 'More');
  await expect.poll(pace).toBe('paused');
  await press(page, 'About this move');
  await expect(page.getByRole('dialog', { name: 'About this move' })).toContainText('Take care');
  // Space and arrows mean nothing to the step that is covered.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect.poll(pace).toBe('running');
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused();
});

test('"End" is behind "More" on every step, and ends the stretch there', async ({ limber }) => {
  await limber.seed(guide(Date.now(), 'side_bend', 2));
  const page = await limber.open('popup.html');
  await press(page, 'More');
  await press(page, 'End');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
});

test('a popup that is opened anew after a stretch shows the day, not once more that it is done', async ({ limber }) => {
  await limber.seed(guide(Date.now(), 'side_bend', 10));
  const page = await limber.open('popup.html');
  await press(page, 'Fine');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done');
  await page.reload();
  await expect(page.getByText('You stretched at')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
});

test('the dots say how many of a move are done, and one more as each is', async ({ limber }) => {
  await limber.seed(guide(Date.now(), 'side_bend', 2));
  const page = await limber.open('popup.html');
  const dots = () => page.locator('.guide-dots span').evaluateAll((all) => all.map(({ className }) => className));
  await expect(page.locator('.guide-dots')).toBeVisible();
  await expect.poll(dots).toEqual(['guide-dot-on', 'guide-dot-left', 'guide-dot-left', 'guide-dot-left']);
  await press(page, 'Next');
  await expect(stepNumber(page)).toHaveText(/^Step 4 /);
  await expect.poll(dots).toEqual(['guide-dot-done', 'guide-dot-left', 'guide-dot-left', 'guide-dot-left']);
});

test('Repeat shows the step again from its start, and a screen reader is told it again', async ({ limber }) => {
  await limber.seed(guide(Date.now(), 'side_bend', 0));
  const page = await limber.open('popup.html');
  const spoken = page.locator('[aria-live="polite"]');
  await expect(spoken).toHaveText(/Sit tall/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^[1-4] seconds? left/);
  const fellSilent = spoken.evaluate(
    (region) =>
      new Promise<string>((resolve) => {
        const heard: string[] = [];
        new MutationObserver(() => {
          heard.push(region.textContent ? 'said' : 'silent');
          if (heard.includes('silent') && heard.at(-1) === 'said') resolve(heard.join());
        }).observe(region, { childList: true, characterData: true, subtree: true });
      }),
  );
  await press(page, 'More');
  await press(page, 'Repeat');
  await expect(page.getByRole('timer')).toHaveText(/^20 seconds left/);
  expect(await fellSilent).toMatch(/silent,said$/);
  await expect(stepNumber(page)).toHaveText(/^Step 1 /);
});

test('Repeat shows the movement of the drawn person again, from where it starts', async ({ limber }) => {
  await limber.seed(guide(Date.now(), 'side_bend', 2));
  const page = await limber.open('popup.html');
  const face = page.locator('.guide-figure svg path[d^="M-15.4 -3"]');
  const x = () => face.evaluate((element) => element.getBoundingClientRect().x);
  await expect(page.getByText(/^Breathe out. Lean slowly/)).toBeVisible();
  const leaning = await x();
  const satUp = face.evaluate(
    (element, from) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const moved = Math.abs(element.getBoundingClientRect().x - from);
          if (moved > 10) resolve(moved);
          else requestAnimationFrame(look);
        };
        look();
      }),
    leaning,
  );
  await press(page, 'More');
  await press(page, 'Repeat');
  expect(await satUp).toBeGreaterThan(10);
  // The breath moves the head a little, too.
  await expect.poll(async () => Math.abs((await x()) - leaning)).toBeLessThan(5);
  await expect(stepNumber(page)).toHaveText(/^Step 3 /);
});

test('asked how it felt, "I had to stop" shows the calm card', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  for (let step = 1; step <= 7; step += 1) {
    await expect(stepNumber(page)).toHaveText(`Step ${step} of 8`);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect(page.getByText('How did that feel?').first()).toBeVisible();
  await page.getByRole('button', { name: 'I had to stop' }).click();
  await expect(page.getByText('Rest in a comfy position.')).toBeVisible();
});

test('whoever is told most of all at one step still sees all of when to stop, with nothing to scroll for it', async ({
  limber,
}) => {
  // On the mat, kept small and very gentle: three things to be told, and the mat is asked about as well.
  const seed = guide(Date.now(), 'cat_cow', 0);
  const { activity } = seed.tracker;
  if (activity.kind !== 'guide') throw new Error('no guide was seeded');
  const plan = [
    { exercise: 'torso_twist', firstTime: false },
    { exercise: 'cat_cow', firstTime: false, small: true },
  ] as const;
  const before = stepsOf({ plan: [plan[0]], tempo: 'normal' }).length;
  await limber.seed({
    ...seed,
    person: { ...seed.person, safety: { ...seed.person.safety, result: 'limited', hidden: ['wide-sagging', 'force'] } },
    tracker: {
      ...seed.tracker,
      activity: { ...activity, plan, stepIndex: before, furthest: before },
    },
  });
  const page = await limber.open('popup.html');
  await expect(page.locator('.guide-feel')).toHaveText(/no lower than level.*very gentle/);
  await expect.poll(() => cueAboveControls(page)).toBeGreaterThanOrEqual(0);
});

/** How much room there is between when to stop and what is pressed, in px. Measured in one go: the page may be drawn anew. */
const cueAboveControls = (page: Page) =>
  page.evaluate(() => {
    const [cue, controls] = ['.guide-stop-cue', '.guide-controls'].map((each) => document.querySelector(each));
    return cue && controls ? controls.getBoundingClientRect().top - cue.getBoundingClientRect().bottom : Number.NaN;
  });

/** Goes with Tab to what `target` is, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} cannot be reached with Tab`);
}

test('with the keyboard alone: three moves are chosen, one of them on its feet, and followed to the end', async ({
  limber,
}) => {
  await limber.seed({ ...stored(Date.now(), {}), settings: { tempo: 'byHand' } });
  const page = await limber.open('popup.html');
  const press = async (name: string | RegExp, key = 'Enter') => {
    await tabTo(page, page.getByRole('button', { name, exact: typeof name === 'string' }));
    await page.keyboard.press(key);
  };
  await press('Moves');
  for (const name of [/^Chin tuck/, /^Standing hip stretch/, /^Seated torso twist/]) {
    await tabTo(page, page.getByRole('checkbox', { name }));
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('checkbox', { name: /^Calf raise/ })).toBeDisabled();
  await tabTo(page, page.getByRole('checkbox', { name: 'Short version' }));
  await page.keyboard.press('Space');
  await press('Start, nothing new');
  const heads: string[] = [];
  for (const name of ['Chin tuck', 'Standing hip stretch', 'Seated torso twist']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    heads.push(name);
    const total = Number(/of (\d+)$/.exec((await stepNumber(page).textContent()) ?? '')?.[1]);
    for (let step = 1; step <= total; step += 1) {
      await expect(stepNumber(page)).toHaveText(`Step ${step} of ${total}`);
      await press(step === total ? 'Fine' : 'Next');
    }
  }
  await press('Close');
  await expect(page.getByText('You stretched at')).toBeVisible();
  await expect(page.getByText('You have just sat down')).toBeVisible();
});

test('a due break takes the short version: once, and held for the least there is', async ({ limber }) => {
  const now = Date.now();
  const prompt = {
    kind: 'up',
    number: 1,
    size: 'short',
    exercise: 'side_bend',
    since: now,
    said: 'once',
    notification: 'up',
    snoozes: 0,
  };
  const tracker = { prompt };
  const seed = stored(now, tracker as Parameters<typeof stored>[1], undefined, 31);
  const doneAt = now - 2 * 86_400_000;
  const memory = { side_bend: { offeredAt: now, doneAt, stoppedAt: null } };
  await limber.seed({ ...seed, person: { ...seed.person, memory } });
  const page = await limber.open('popup.html');
  await page.getByRole('radio', { name: '1 min', exact: true }).check();
  await page.getByRole('button', { name: 'Start, nothing new' }).click();
  await expect(stepNumber(page)).toHaveText('Step 1 of 7');
  const guide = (await limber.stored()).tracker?.activity;
  expect(guide).toMatchObject({ kind: 'guide', plan: [{ exercise: 'side_bend', isBrief: true }] });
});

test('"not today" in the guide goes on with what is left, is listed, and can be undone', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'Moves' }).click();
  await page.getByRole('checkbox', { name: /^Chin tuck/ }).check();
  await page.getByRole('checkbox', { name: /^Seated side bend/ }).check();
  await page.getByRole('button', { name: 'Start, nothing new' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chin tuck');
  await press(page, 'More');
  await press(page, 'About this move');
  await page.getByRole('button', { name: 'Not today: Neck' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seated side bend');
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page.getByText(/^Neck: left alone/)).toBeVisible();
  await page.getByRole('button', { name: 'Moves' }).click();
  await expect(page.getByText('Not today: Chin tuck.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Chin tuck/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo: Neck' }).click();
  await expect(page.getByRole('checkbox', { name: /^Chin tuck/ })).toBeVisible();
  await expect(page.getByText(/^Neck: left alone/)).toBeHidden();
});

test('a favourite comes first in the list, and is the first to be offered', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: 'Moves' }).click();
  const star = page.getByRole('button', { name: 'Favourite: Chin tuck' });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('checkbox').first()).toHaveAccessibleName(/^Chin tuck/);
  await expect(page.getByRole('button', { name: /^One move/ })).toContainText('Chin tuck');
  expect((await limber.stored()).person?.favourites).toEqual(['chin_tuck']);
});

test('in no step of any move does the guide have to be scrolled in a popup', async ({ limber }) => {
  // A page that opens is noted by the worker, which must not write over what is seeded next.
  await limber.seed(guide(Date.now(), 'side_bend', 0));
  const page = await limber.open('popup.html');
  for (const exercise of exerciseIds) {
    await limber.seed(guide(Date.now(), exercise, 0));
    const name = words[exerciseOf(exercise).name];
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const total = Number(/of (\d+)$/.exec((await stepNumber(page).textContent()) ?? '')?.[1]);
    // By then every line has been shown once.
    const last = Math.min(total, 9);
    for (let step = 1; step <= last; step += 1) {
      await expect(stepNumber(page)).toHaveText(`Step ${step} of ${total}`);
      const at = `${exercise}, step ${step}`;
      const tooTall = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
      await expect.soft.poll(tooTall, at).toBeLessThanOrEqual(0);
      const picture = async () => (await page.locator('.guide-figure .figure').boundingBox())?.height ?? 0;
      await expect.soft.poll(picture, `${at}: the picture`).toBeGreaterThanOrEqual(80);
      if (step < last) await page.getByRole('button', { name: 'Next' }).click();
    }
  }
});

test('Space pauses and goes on, the arrows go back and on, and a button that has the focus keeps its keys', async ({
  limber,
}) => {
  await limber.seed({ ...guide(Date.now(), 'side_bend', 1), settings: { tempo: 'slower' } });
  const page = await limber.open('popup.html');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(stepNumber(page)).toHaveText(/^Step 3 /);
  await page.keyboard.press('ArrowLeft');
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  // On a button Space presses it, once.
  await tabTo(page, page.getByRole('button', { name: 'Next' }));
  await page.keyboard.press('Space');
  await expect(stepNumber(page)).toHaveText(/^Step 3 /);
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  // So do the arrows in a choice.
  await openTempo(page);
  await page.getByLabel('By itself, slower').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('I’ll press Next: no countdown')).toBeChecked();
  await expect(stepNumber(page)).toHaveText(/^Step 3 /);
});

freshTest('the screen stays on while a stretch goes on, and not while it is on hold or over', async ({ limber }) => {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      // A page that is still empty has none.
      if (!navigator.wakeLock) return;
      const locks: WakeLockSentinel[] = [];
      const request = navigator.wakeLock.request.bind(navigator.wakeLock);
      navigator.wakeLock.request = async (type) => {
        const lock = await request(type);
        locks.push(lock);
        return lock;
      };
      Object.assign(globalThis, { awake: () => locks.filter(({ released }) => !released).length });
    });
  await limber.seed(guide(Date.now(), 'side_bend', 1));
  const page = await limber.open('popup.html', prepare);
  const awake = () => page.evaluate(() => (globalThis as typeof globalThis & { awake: () => number }).awake());
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  expect(await awake()).toBe(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(awake).toBe(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(awake).toBe(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(awake).toBe(1);
  await page.getByRole('button', { name: 'I had to stop' }).click();
  await expect.poll(awake).toBe(0);
});

test('before a move is done for the first time it is asked whether it is for this person; who should leave it out is said', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.locator('.guide-line')).toHaveText('Is this move for you today?');
  await expect(page.locator('[aria-live="polite"]')).toHaveText(
    /^ ?Is this move for you today\? Leave it out if: You have weak bones.*If one of these is so, press Skip\.$/,
  );
  await expect(page.locator('.guide-chair')).toBeHidden();
  await expect(page.locator('.guide-leave-out')).toHaveText(/^Leave it out if: You have weak bones/);
  await expect(page.locator('.guide-leave-out')).toBeVisible();
  // However much is to be read, when to stop is seen without scrolling.
  await expect.poll(() => cueAboveControls(page)).toBeGreaterThanOrEqual(0);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  await expect(page.locator('.guide-leave-out')).toBeHidden();
  await expect(page.locator('.guide-chair')).toBeVisible();
});

test('who should leave a move out can be read to its end, each time that it is shown', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  const timer = page.getByRole('timer');
  await page.getByRole('button', { name: /^Start/ }).click();
  // More than fifty words, at 150 a minute; without them the step would have five seconds.
  await expect(timer).toHaveText(/^2\d seconds left/);
  await press(page, 'Next');
  await expect(stepNumber(page)).toHaveText(/^Step 2 /);
  await press(page, 'Back');
  await expect(page.locator('.guide-leave-out')).toBeVisible();
  await expect(timer, 'come back to').toHaveText(/^2\d seconds left/);
  // Paused, it keeps what it has left.
  await expect(timer).toHaveText(/^2[0-4] seconds left/, { timeout: 10_000 });
  await press(page, 'Pause');
  await press(page, 'Continue');
  await expect(timer, 'gone on with').toHaveText(/^(2[0-4]|1\d) seconds left$/);
  await press(page, 'More');
  await press(page, 'Repeat');
  await expect(timer, 'repeated').toHaveText(/^2[5-9] seconds left/);
});

test('whoever skips a move when asked whether it is for them goes to the next, and has not done it', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.locator('.guide-leave-out')).toContainText('weak bones');
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seated torso twist');
  await expect(page.locator('.guide-line')).toHaveText('Is this move for you today?');
  await expect(stepNumber(page)).toHaveText(/^Step 1 /);
  expect((await limber.stored()).person?.memory.side_bend?.doneAt).toBeNull();
});

test('a picture from the front is called a mirror, one from the side says which side', async ({ limber }) => {
  await limber.seed(guide(Date.now(), 'side_bend', 2));
  const page = await limber.open('popup.html');
  await expect(page.locator('.guide-aside .seen-from')).toHaveText('Shown as in a mirror.');
  await limber.seed(guide(Date.now(), 'hip_flexor', 2));
  await expect(page.locator('.guide-aside .seen-from')).toHaveText('Seen from your LEFT side.');
});

// GUIDE-20
test('under an open sheet no key moves the stretch on: not Space, not an arrow', async ({ limber }) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.locator('.guide-step-number')).toHaveText(/^Step 1 /);
  await page.getByRole('button', { name: 'More' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  const pace = async () => {
    const { activity } = (await limber.stored()).tracker ?? {};
    return activity?.kind === 'guide' ? [activity.stepIndex, activity.pace.kind] : null;
  };
  await expect.poll(pace).toEqual([0, 'paused']);
  // Nothing has the focus: whoever clicks on words loses it.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(() => {
    for (const key of [' ', 'ArrowRight'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  // What a key had sent would be handled before this.
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'cardClosed' }));
  expect(await pace()).toEqual([0, 'paused']);
});
