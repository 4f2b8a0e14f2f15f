import { downloadFacts } from '@/lib/downloadFacts';
import { Icon } from './Icon';

export type DownloadItem = {
  label: string;
  href: string;
  /** As people read it: "PDF", "CSV", "GeoJSON". */
  type: string;
  /** Size in bytes, when known. */
  bytes?: number;
  pages?: number;
  /** Path of a page with the same text, which everybody can read. */
  webPage?: string;
  /** One more fact after type, size and pages, e.g. "Grenzen vom 1. Januar 2016". */
  note?: string;
};

/** A file: the link says type, size and pages before one loads it. */
export function DownloadLink({ label, href, webPage, ...file }: DownloadItem) {
  return (
    <p className="download">
      <a href={href} className="text-link text-link--strong" download={file.type !== 'PDF' || undefined}>
        <Icon name="arrow-down" />
        <span>{label}</span> <span className="download__facts">{downloadFacts(file)}</span>
      </a>
      {webPage && (
        <a href={webPage} className="text-link download__page">
          Als Seite lesen<span className="sr-only">: {label}</span>
        </a>
      )}
    </p>
  );
}
