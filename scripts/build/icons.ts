/** Sizes that Chrome, Edge and Firefox ask for, in px. */
export const iconSizes = [16, 32, 48, 128] as const;

/** The manifest's icons, by size: `public/icons`, drawn from `assets/icon.svg` by `npm run fix`. */
export const icons = Object.fromEntries(iconSizes.map((size) => [size, `icons/icon-${size}.png`]));
