import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales, readMessages } from '../../../scripts/build/message-files';
import { isAtHand } from '../../support/at-hand';
import { expect, test as freshTest, ownBrowserTest, screenTest as test } from '../../support/chromium';
import { otherLanguages, speak } from '../../support/in-language';
import { dueOnFloor, screens, show, stored } from '../../support/screens';

// CHECK-4
test('someone who prefers not to say goes on by keyboard: the easiest seated moves, and nothing kept of why', async ({
  limber,
}) => {
  const page = await limber.open('popup.html');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
  // Reading goes on at each page's heading, and keys go on from there.
  const arrivesAt = async (title: string) => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  };
  await press(/^Start/);
  await arrivesAt('A quick safety check');
  await press(/^I understand/);
  await arrivesAt('Right now');
  await press('None of these');
  await arrivesAt('Lately');
  await press('None of these');
  await arrivesAt('Does any of this');
  await expect(page.getByRole('button', { name: 'Prefer not to say' })).toHaveAccessibleDescription(
    'Then you get the reminders, and only the easiest moves in the chair.',
  );
  await press('Prefer not to say');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Some moves are hidden or kept small');
  await expect(
    page.getByText('These are still here: Seated cat-cow, Shoulder blade squeeze, Seated pelvic tilt, and Eye rest.'),
  ).toBeVisible();
  const kept = await limber.stored();
  expect(kept.person?.safety).toMatchObject({ result: 'limited', forFloor: false });
  expect(JSON.stringify(kept)).not.toContain('unsaid');
});

test('before the first move on the floor the check comes once more and says why; then the mat is asked about', async ({
  limber,
}) => {
  await limber.seed(dueOnFloor(Date.now()));
  const page = await limber.open('popup.html');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await expect(page.getByText('The floor is new: the short safety check comes once more first.')).toBeVisible();
  await press(/^Start/);
  await expect(page.getByText('It comes once more because a move on the floor is new')).toBeVisible();
  await press(/^I understand/);
  for (const title of ['Right now', 'Lately', 'Does any of this']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await press('None of these');
  }
  await press('Start the stretch');
  const isForThem = async () => {
    await expect(page.locator('.guide-line')).toHaveText('Is this move for you today?');
    await press('Next');
  };
  await isForThem();
  await expect(page.locator('.guide-chair'), 'a gentle warm-up in the chair comes first').toContainText(
    'Is your chair steady',
  );
  await press('Skip');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Floor bridge');
  await isForThem();
  await expect(page.locator('.guide-chair')).toContainText('Is there a mat, and room to lie down and get up?');
  expect((await limber.stored()).person?.safety).toMatchObject({ result: 'ok', forFloor: true });
});

test('whoever chose the short version gets that, and no more, after the check', async ({ limber }) => {
  const page = await limber.open('popup.html');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await press('Moves');
  await page.getByRole('checkbox', { name: /^Sit to stand/ }).check();
  await page.getByRole('checkbox', { name: 'Short version' }).check();
  await press(/^Start/);
  await press(/^I understand/);
  for (const title of ['Right now', 'Lately', 'Does any of this']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await press('None of these');
  }
  await press('Start the stretch');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sit to stand');
  const guide = (await limber.stored()).tracker?.activity;
  expect(guide).toMatchObject({ kind: 'guide', plan: [{ exercise: 'sit_to_stand', isBrief: true }] });
});

for (const [number, lists] of [
  ['first', []],
  ['second', ['None of these']],
] as const) {
  test(`someone who prefers not to say on the ${number} list gets the reminders and no move, and is told whom to call`, async ({
    limber,
  }) => {
    const page = await limber.open('popup.html');
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    await press(/^Start/);
    await press(/^I understand/);
    for (const name of lists) await press(name);
    await expect(page.getByRole('button', { name: 'Prefer not to say' })).toHaveAccessibleDescription(
      /reminders only.*don’t wait: call your local emergency number/,
    );
    await press('Prefer not to say');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reminders only, and no moves');
    await expect(page.getByText('don’t wait: call your local emergency number')).toBeVisible();
    await expect(page.getByText('UK 999')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Start/ })).toHaveCount(0);
    expect((await limber.stored()).person?.safety).toMatchObject({ result: 'blocked' });
  });
}

test('someone whose old trouble a professional has checked answers the other two lists, and gets the moves', async ({
  limber,
}) => {
  const page = await limber.open('popup.html');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const heading = page.getByRole('heading', { level: 1 });
  await press(/^Start/);
  await press(/^I understand/);
  await press('None of these');
  await page.getByLabel(/^Dizzy spells/).check();
  await press('Go on with these');
  await expect(heading).toHaveText('Let’s leave the moves for now');
  await press('A health professional has checked this');
  await expect(page.getByText('since it began')).toBeVisible();
  await press('Yes, they did');
  await expect(page.getByText('The other two lists come once more.')).toBeVisible();
  await press(/^I understand/);
  await expect(heading, 'an emergency is asked about all the same').toContainText('Right now');
  await press('None of these');
  await expect(heading).toContainText('Does any of this');
  await expect(page.getByText('List 2 of 2')).toBeVisible();
  await press('None of these');
  await press('Start the stretch');
  await expect(heading).toHaveText('Seated side bend');
});

// SIGN-5
test('an emergency can’t be tapped away: its card calls first, and nobody can say that it was checked', async ({
  limber,
}) => {
  const page = await limber.open('popup.html');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await press(/^Start/);
  await press(/^I understand/);
  await page.getByLabel(/^Sudden: a face that droops/).check();
  await press('Go on with these');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please stop and get help now');
  await expect(page.locator('main p').first()).toContainText('Call your local emergency number now.');
  await expect(page.getByRole('button', { name: /health professional/ })).toHaveCount(0);
  await press('Close');
  await expect(page.getByText('Not had help for the sign yet? Get it now: see Help.')).toBeVisible();
});

test('a sign that is ticked in one page ends the check in the other too: its last list can’t be passed over it', async ({
  limber,
}) => {
  const popup = await limber.open('popup.html');
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const heading = (page: Page) => page.getByRole('heading', { level: 1 });
  await press(popup, /^Start/);
  await press(popup, /^I understand/);
  const panel = await limber.open('sidepanel.html');
  await expect(heading(panel)).toContainText('Right now');
  await expect(panel.getByText('You were at this list.')).toBeVisible();
  await press(popup, 'None of these');
  await expect(heading(panel), 'the other page goes along').toContainText('Lately');
  await press(popup, 'Back');
  await expect(heading(panel)).toContainText('Right now');
  await panel.getByLabel(/^Sudden: a face that droops/).check();
  await press(panel, 'Go on with these');
  for (const page of [popup, panel]) await expect(heading(page)).toHaveText('Please stop and get help now');
  const later = await limber.open('popup.html');
  await expect(heading(later)).toHaveText('Please stop and get help now');
});

test('whoever comes back for something else leaves the check with one press, and finds the day from then on', async ({
  limber,
}) => {
  const popup = await limber.open('popup.html');
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await press(popup, /^Start/);
  await press(popup, /^I understand/);
  await press(popup, 'None of these');
  await popup.close();
  const again = await limber.open('popup.html');
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Lately');
  await press(again, 'Leave the check');
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
  await again.reload();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(/^Next break at/);
});

test('a double click on "None of these" answers one list, not the next one unread', async ({ limber }) => {
  const page = await limber.open('popup.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: /^I understand/ }).click();
  const none = page.getByRole('button', { name: 'None of these' });
  await none.evaluate((button) => {
    button.addEventListener('click', () =>
      // As if the button of the next list came just below the pointer.
      setTimeout(() => {
        const next = [...document.querySelectorAll('button')].find((each) => each.textContent === 'None of these');
        next?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
        document.body.dataset.second = next === button ? 'the same' : 'the next';
      }, 200),
    );
  });
  await none.click();
  await expect(page.locator('body'), 'the second half met the next list').toHaveAttribute('data-second', 'the next');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lately');
  await expect(page.getByText('List 2 of 3')).toBeVisible();
});

/** A popup no higher than it is made; the browser lets it grow. */
const popup = { width: 380, height: 560 };

test('on every page of the check its buttons are in sight, from the first line of a list to its last', async ({
  limber,
}) => {
  const page = await limber.open('popup.html');
  await page.setViewportSize(popup);
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  await button(/^Start/).click();
  await expect.poll(() => isAtHand(button(/^I understand/))).toBe(true);
  await button(/^I understand/).click();
  for (const [index, title] of ['Right now', 'Lately', 'Does any of this'].entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByText(`List ${index + 1} of 3`)).toHaveCount(1);
    const last = page.getByRole('checkbox').last();
    for (const line of [page.getByRole('checkbox').first(), last]) {
      await line.focus();
      for (const name of ['None of these', 'Prefer not to say'])
        await expect.poll(() => isAtHand(button(name)), `${title}: ${name}`).toBe(true);
      await expect.poll(() => isAtHand(line), `${title}: what has the focus is not behind them`).toBe(true);
    }
    await last.check();
    await expect.poll(() => isAtHand(button('Go on with these')), title).toBe(true);
    await last.uncheck();
    await button('None of these').click();
  }
});

// SIGN-7
test('from the list of emergencies the numbers are one press away, and what was ticked is ticked afterwards', async ({
  limber,
}) => {
  const page = await limber.open('popup.html');
  await page.setViewportSize(popup);
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: /^I understand/ }).click();
  const sign = page.getByLabel(/^Sudden: a face that droops/);
  await sign.check();
  const numbers = page.getByRole('button', { name: 'Emergency number' });
  await numbers.click();
  const sheet = page.getByRole('dialog', { name: 'Emergency number' });
  await expect(sheet).toContainText('Call your local emergency number now.');
  for (const number of ['UK 999', 'US/Canada 911', 'EU 112', 'Australia 000'])
    await expect(sheet.getByText(number)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(numbers).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Right now');
  await expect(sign, 'nothing of the list is lost').toBeChecked();
  await page.getByRole('button', { name: 'Go on with these' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please stop and get help now');
  // SIGN-6
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect
      .poll(() => page.evaluate(redIn), colorScheme)
      .toEqual({
        edge: true,
        number: true,
        size: '40px',
        primaries: 0,
        others: 0,
      });
  }
});

/** Evaluated in the page: whether the edge and the number are of the token's red, how large it is, and what else might be looked at first. */
function redIn() {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'var(--stop)';
  const { color } = getComputedStyle(probe);
  probe.remove();
  const banner = document.querySelector('.banner-stop');
  const number = banner?.querySelector('li strong');
  const styleOf = (element: Element | null | undefined) => (element ? getComputedStyle(element) : null);
  return {
    edge: styleOf(banner)?.borderTopColor === color,
    number: styleOf(number)?.color === color,
    size: styleOf(number)?.fontSize,
    primaries: document.querySelectorAll('button.primary').length,
    others: [...document.querySelectorAll('main :is(button, p, h1)')].filter(
      (each) => !each.closest('.banner-stop') && getComputedStyle(each).color === color,
    ).length,
  };
}

freshTest(
  'whoever has a sign of an emergency is told whom to call, even if the background takes nothing',
  async ({ limber }) => {
    const prepare = (page: Page) =>
      page.addInitScript(() => {
        // A page that is still empty has none.
        if (!globalThis.chrome?.runtime) return;
        const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
        chrome.runtime.sendMessage = ((message: { type?: string }) =>
          message.type === 'safetyChecked'
            ? Promise.reject(new Error('gone'))
            : send(message)) as typeof chrome.runtime.sendMessage;
      });
    const page = await limber.open('popup.html', prepare);
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    await press(/^Start/);
    await press(/^I understand/);
    await page.getByLabel(/^Sudden: a face that droops/).check();
    await press('Go on with these');
    const alert = page.getByRole('alert').filter({ hasText: 'That did not get through.' });
    await expect(alert).toContainText('Call your local emergency number now.');
    await expect(alert.getByText('UK 999')).toBeInViewport({ ratio: 1 });
  },
);

freshTest(
  'whoever had to stop is told to stop, and what to do, even if the background takes nothing',
  async ({ limber }) => {
    const prepare = (page: Page) =>
      page.addInitScript(() => {
        // A page that is still empty has none.
        if (!globalThis.chrome?.runtime) return;
        const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
        chrome.runtime.sendMessage = ((message: { type?: string }) =>
          message.type === 'hadToStop'
            ? Promise.reject(new Error('gone'))
            : send(message)) as typeof chrome.runtime.sendMessage;
      });
    await limber.seed(stored(Date.now(), {}));
    const page = await limber.open('popup.html', prepare);
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.getByRole('button', { name: 'I had to stop' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Stop all the same.' });
    await expect(alert).toContainText('Rest in a comfy position.');
    await alert.getByRole('button', { name: 'Help' }).click();
    await expect(page.getByText('Get help now').first()).toBeVisible();
  },
);

ownBrowserTest(
  'a check that stood open for a quarter of an hour asks from the start: what was so then may not be so now',
  async ({ limber }) => {
    const page = await limber.open('popup.html');
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.getByRole('button', { name: /^I understand/ }).click();
    const title = page.getByRole('heading', { level: 1 });
    const firstList = await title.textContent();
    await page.getByRole('button', { name: 'None of these' }).click();
    await expect(title).not.toHaveText(firstList ?? '');
    await page.clock.setFixedTime(Date.now() + 16 * 60_000);
    await page.getByRole('button', { name: 'None of these' }).click();
    await expect(title).toHaveText(firstList ?? '');
    await expect(page.getByText('The first answers were a while ago.')).toBeVisible();
    // Answered once more, it goes on.
    await page.getByRole('button', { name: 'None of these' }).click();
    await expect(title).not.toHaveText(firstList ?? '');
    await expect(page.getByText('The first answers were a while ago.')).toBeHidden();
  },
);

for (const name of ['card-advice-confirm', 'card-limited-confirm']) {
  test(`${name}: whoever is asked what a professional said sees both answers at once, and a double click gives none`, async ({
    limber,
  }) => {
    const screen = screens.find((each) => each.name === name) as (typeof screens)[number];
    const page = await show({ ...screen, presses: async () => {}, shows: /^A health professional/ }, limber);
    await page.setViewportSize({ width: 380, height: 600 });
    const opener = page.getByRole('button', { name: /^A health professional/ });
    await opener.dblclick();
    for (const answer of [/^Yes, /, /^No, /]) {
      await expect.poll(() => isAtHand(page.getByRole('button', { name: answer })), String(answer)).toBe(true);
    }
    await page.getByRole('button', { name: /^No, / }).click();
    await expect(opener, 'reading goes on where it was').toBeFocused();
  });
}

test('the card that says whom to ask says without scrolling when to call for help, in every language', async ({
  limber,
}) => {
  const screen = screens.find(({ name }) => name === 'card-advice') as (typeof screens)[number];
  const page = await show(screen, limber);
  await page.setViewportSize({ width: 380, height: 600 });
  const bar = page.locator('.action-bar');
  for (const code of ['en', ...otherLanguages]) {
    if (code !== 'en') await speak(page, limber, code);
    const urgent = page.getByText(readMessages(join(locales, code))['card.advice.worse']?.message ?? '?');
    const hidden = async () => {
      const [text, foot] = [await urgent.boundingBox(), await bar.boundingBox()];
      return text && foot ? Math.max(0, text.y + text.height - foot.y) : null;
    };
    await expect.poll(hidden, `${code}: px behind the bar`).toBe(0);
  }
  await speak(page, limber, null);
});
