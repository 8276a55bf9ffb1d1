import './Icon.css';

/** Each icon is drawn in a square of 20, with lines in the colour of the text. */
const icons = {
  now: 'M10 2.5a7.5 7.5 0 1 0 .01 0M10 5.5V10l3 2',
  clock: 'M10 2.5a7.5 7.5 0 1 0 .01 0M10 5.5V10h3.5',
  moves: 'M10 2.6a1.7 1.7 0 1 0 .01 0M3.5 8.5 10 7l6.5 1.5M10 7v5.5M6.5 17.5l3.5-5 3.5 5',
  today: 'M3.5 4.5h13v12h-13zM3.5 8.5h13M7 2.5v3M13 2.5v3',
  help: 'M10 2.5a7.5 7.5 0 1 0 .01 0M7.7 7.8a2.3 2.3 0 1 1 3.6 1.9c-.9.6-1.3 1-1.3 2M10 14.2v.1',
  gear: 'M10 4.4a5.6 5.6 0 1 0 .01 0M10 8a2 2 0 1 0 .01 0M15.6 10 17.6 10M14 14 15.4 15.4M10 15.6 10 17.6M6 14 4.6 15.4M4.4 10 2.4 10M6 6 4.6 4.6M10 4.4 10 2.4M14 6 15.4 4.6',
  expand: 'M12 3h5v5M17 3l-5.5 5.5M8 17H3v-5M3 17l5.5-5.5',
  speakerOn: 'M3 8v4h3l4 3.5v-11L6 8zM12.8 7.5a3.6 3.6 0 0 1 0 5M15 5.2a6.8 6.8 0 0 1 0 9.6',
  speakerOff: 'M3 8v4h3l4 3.5v-11L6 8zM13 8l4.5 4.5M17.5 8 13 12.5',
  back: 'M16.5 10h-13M8.5 5l-5 5 5 5',
  pause: 'M7 4.5v11M13 4.5v11',
  play: 'M6 4l10 6-10 6z',
  stop: 'M5 5h10v10H5z',
  next: 'M3.5 10h13M11.5 5l5 5-5 5',
  more: 'M4.5 9.4a.6.6 0 1 0 .01 0M10 9.4a.6.6 0 1 0 .01 0M15.5 9.4a.6.6 0 1 0 .01 0',
  chevronStart: 'M12.5 4.5 7 10l5.5 5.5',
  chevronEnd: 'M7.5 4.5 13 10l-5.5 5.5',
  chevronUp: 'M4.5 12.5 10 7l5.5 5.5',
  chevronDown: 'M4.5 7.5 10 13l5.5-5.5',
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  less: 'M4 10h12',
  add: 'M4 10h12M10 4v12',
  tick: 'M3.5 10.5l4.5 4.5 8.5-9.5',
  phone:
    'M4.2 3h2.6l1.5 3.8-1.9 1.3a10.5 10.5 0 0 0 5.5 5.5l1.3-1.9 3.8 1.5v2.6a1.2 1.2 0 0 1-1.3 1.2A13.8 13.8 0 0 1 3 4.3 1.2 1.2 0 0 1 4.2 3z',
  warning: 'M10 2.8 18 17H2zM10 8v4M10 14.3v.1',
} as const;

export type IconName = keyof typeof icons;

export const iconNames = Object.keys(icons) as readonly IconName[];

/** The icons that point along the line of reading. They are mirrored in languages read from right to left. Play and pause are not. */
const turning: readonly IconName[] = ['back', 'next', 'chevronStart', 'chevronEnd'];

/** An icon beside words. The words say what it means, so a screen reader skips the icon. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}${turning.includes(name) ? ' icon-turning' : ''}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={icons[name]} />
    </svg>
  );
}
