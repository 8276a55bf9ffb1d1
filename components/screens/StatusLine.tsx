import type { ReminderStatus } from '../../lib/core/reminders/status';
import { useLanguage } from '../context/words';
import { statusText } from './status-text';

/** When the next break is, or why there is none: one line that is always true. */
export const StatusLine = ({ status }: { status: ReminderStatus }) => <>{statusText(status, useLanguage())}</>;
