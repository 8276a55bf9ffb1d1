// Compares two pictures, pixel by pixel.

import type { Page } from '@playwright/test';

/** What two pictures of the same size have to do with each other, as shares (0 to 1) of all their pixels. */
export interface Likeness {
  /** Pixels of the first that are not the ground. */
  readonly drawn: number;
  /** Pixels that differ when one is laid over the other. */
  readonly differs: number;
  /** Pixels that differ when the second is first turned over, left for right. */
  readonly differsMirrored: number;
}

/** Compares two PNG pictures in the page, which can read them. */
export function compare(page: Page, first: Buffer, second: Buffer): Promise<Likeness> {
  return page.evaluate(
    async (pictures) => {
      const read = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('no canvas to read the picture with');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = (await Promise.all(pictures.map(read))) as [ImageData, ImageData];
      const isApart = (one: ImageData, i: number, other: ImageData, j: number): boolean =>
        [0, 1, 2].some((channel) => Math.abs((one.data[i + channel] ?? 0) - (other.data[j + channel] ?? 0)) > 40);
      const counts = { drawn: 0, differs: 0, differsMirrored: 0 };
      for (let y = 0; y < a.height; y++) {
        for (let x = 0; x < a.width; x++) {
          const i = 4 * (y * a.width + x);
          const turned = 4 * (y * a.width + a.width - 1 - x);
          if (isApart(a, i, a, 4 * (6 * a.width + 6))) counts.drawn++;
          if (isApart(a, i, b, i)) counts.differs++;
          if (isApart(a, i, b, turned)) counts.differsMirrored++;
        }
      }
      const all = a.width * a.height;
      return {
        drawn: counts.drawn / all,
        differs: counts.differs / all,
        differsMirrored: counts.differsMirrored / all,
      };
    },
    [first.toString('base64'), second.toString('base64')],
  );
}
