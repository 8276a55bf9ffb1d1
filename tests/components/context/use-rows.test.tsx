// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { useRows } from '../../../components/context/use-rows';
import type { Row } from '../../../lib/core/state/history-row';
import { asOf, freshState, type State } from '../../../lib/core/state/state';
import { HOUR, MINUTE } from '../../../lib/core/state/time';

const now = Date.UTC(2026, 2, 2, 10, 40);

afterEach(() => render(null, document.body));

interface ShownProps {
  source: Parameters<typeof useRows>[0];
  state: State;
}

/** The ids of the rows of an hour. */
function Shown({ source, state }: ShownProps) {
  const rows = useRows(source, { from: now - HOUR, until: now + HOUR }, state);
  return <>{rows.kind === 'known' && rows.rows.map(({ id }) => id).join(' ')}</>;
}

/** Resolves when what it asks for has been answered. */
async function show(props: ShownProps): Promise<void> {
  await act(async () => render(<Shown {...props} />, document.body));
  await act(async () => undefined);
}

// DATA-11
test('a page that shows the history shows none of it after it was erased in another, and asks once an event', async () => {
  let rows = [{ id: 'a' }, { id: 'b' }] as unknown as readonly Row[];
  let asked = 0;
  const source = {
    between: async () => {
      asked += 1;
      return { rows, unread: 0 };
    },
  };
  const before = freshState(now, 'Europe/Berlin');
  await show({ source, state: before });
  expect(document.body.textContent).toBe('a b');
  rows = [];
  const after = asOf(before, now + MINUTE);
  await show({ source, state: after });
  expect(document.body.textContent).toBe('');
  // As every time that a page draws again, or another part of what is stored changes: a background that has stopped stays so.
  await show({ source, state: { ...after, outbox: { ...after.outbox } } });
  expect(asked).toBe(2);
});
