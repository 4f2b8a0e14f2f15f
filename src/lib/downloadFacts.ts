import { formatBytes } from './numbers';

/** "PDF, 1,2 MB, 14 Seiten": what one wants to know before loading a file. */
export function downloadFacts(file: { type: string; bytes?: number; pages?: number; note?: string }): string {
  const pages = file.pages && (file.pages === 1 ? '1 Seite' : `${file.pages} Seiten`);
  return [file.type, file.bytes && formatBytes(file.bytes), pages, file.note].filter(Boolean).join(', ');
}
