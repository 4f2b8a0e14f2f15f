import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';

const pixelLimit = 50_000_000;
const pictureTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heif: 'image/avif',
} as const;

export interface CleanPicture {
  kind: 'picture';
  data: Buffer;
  mimeType: string;
  extension: string;
}

export interface PdfFacts {
  kind: 'pdf';
  title: string | null;
  language: string | null;
  pages: number;
  tagged: boolean;
}

/**
 * Judges an upload by its content, never by its name.
 * Pictures are decoded and written anew, which drops all metadata (place, device, thumbnails) and anything
 * that hides behind the picture. Of a PDF the facts that readers need are read.
 * @returns null for everything that is neither a picture we take nor a PDF
 */
export async function inspectFile(data: Buffer): Promise<CleanPicture | PdfFacts | null> {
  if (data.subarray(0, 1024).includes('%PDF-')) return pdfFacts(data);
  return cleanPicture(data);
}

async function cleanPicture(data: Buffer): Promise<CleanPicture | null> {
  try {
    const picture = sharp(data, { limitInputPixels: pixelLimit, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!format || !(format in pictureTypes)) return null;
    const known = format as keyof typeof pictureTypes;
    const encoded = picture.rotate().toFormat(known === 'heif' ? 'avif' : known, { quality: 88 });
    return {
      kind: 'picture',
      data: await encoded.toBuffer(),
      mimeType: pictureTypes[known],
      extension: known === 'heif' ? 'avif' : known === 'jpeg' ? 'jpg' : known,
    };
  } catch {
    return null;
  }
}

async function pdfFacts(data: Buffer): Promise<PdfFacts | null> {
  try {
    const document = await getDocumentProxy(new Uint8Array(data), { verbosity: 0 });
    const [{ info }, marks] = await Promise.all([document.getMetadata(), document.getMarkInfo()]);
    const facts = info as { Title?: unknown; Language?: unknown };
    const words = (value: unknown) =>
      typeof value === 'string' && value.trim() ? value.trim().slice(0, 200) : null;
    return {
      kind: 'pdf',
      title: words(facts.Title),
      language: words(facts.Language),
      pages: document.numPages,
      tagged: Boolean((marks as { Marked?: boolean } | null)?.Marked),
    };
  } catch {
    return null;
  }
}
