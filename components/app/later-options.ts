import { later } from '../context/later';

/** What few come to the settings page for, with the reading of files that it needs. */
export const YourData = later(async () => (await import('../options/data/YourData')).YourData);
