import type { ImageSize } from 'payload';

export const widths = [480, 960, 1600] as const;
export const formats = ['avif', 'webp'] as const;

/** Name of the stored copy of a picture, for example `w480avif`. */
export const sizeName = (width: number, format: (typeof formats)[number]) => `w${width}${format}`;

export const imageSizes: ImageSize[] = widths.flatMap((width) =>
  formats.map((format) => ({
    name: sizeName(width, format),
    width,
    withoutEnlargement: true,
    formatOptions: { format, options: format === 'avif' ? { quality: 55, effort: 3 } : { quality: 78 } },
  })),
);
