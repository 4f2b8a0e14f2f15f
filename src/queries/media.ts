import { formats, sizeName, widths } from '@/collections/Media/sizes';
import type { DownloadItem } from '@/components/parts/DownloadLink';
import type { PictureView } from '@/components/parts/Picture';
import type { Media } from '@/payload-types';

type Relation = number | Media | null | undefined;

const isLoaded = (media: Relation): media is Media => typeof media === 'object' && media !== null;

/** A picture in all stored sizes; nothing when it is missing or says neither what it shows nor that it decorates. */
export function pictureView(media: Relation): PictureView | undefined {
  if (!isLoaded(media) || !media.url || !media.width || !media.height) return undefined;
  if (!media.alt && !media.decorative) return undefined;
  const sizes = media.sizes as
    | Record<string, { url?: string | null; width?: number | null } | undefined>
    | undefined;
  return {
    src: media.url,
    width: media.width,
    height: media.height,
    alt: media.decorative ? '' : (media.alt ?? ''),
    credit: media.credit,
    sources: formats
      .map((format) => ({
        type: `image/${format}` as const,
        srcSet: widths
          .map((width) => sizes?.[sizeName(width, format)])
          .filter((size) => size?.url && size.width)
          .map((size) => `${size?.url} ${size?.width}w`)
          .join(', '),
      }))
      .filter(({ srcSet }) => srcSet),
  };
}

/** PDF files as links that say type, size and pages. */
export function downloadItems(files: readonly Relation[] | null | undefined): DownloadItem[] {
  return (files ?? []).filter(isLoaded).flatMap((file) =>
    file.url
      ? [
          {
            label: file.label || file.pdf?.title || file.filename || 'Datei',
            href: file.url,
            type: file.mimeType === 'application/pdf' ? 'PDF' : 'Bild',
            webPage: file.htmlPath ?? undefined,
            bytes: file.filesize ?? undefined,
            pages: file.pdf?.pages ?? undefined,
          },
        ]
      : [],
  );
}
