import { type DownloadItem, DownloadLink } from '@/components/parts/DownloadLink';
import { softHyphens } from '@/lib/softHyphens';

export interface DownloadsView {
  id?: string;
  heading?: string | null;
  files: DownloadItem[];
}

export function Downloads({ id, heading, files }: DownloadsView) {
  if (files.length === 0) return null;
  return (
    <section className="block" id={id}>
      <h2>{softHyphens(heading || 'Zum Herunterladen')}</h2>
      <ul className="downloads">
        {files.map((file) => (
          <li key={file.href}>
            <DownloadLink {...file} />
          </li>
        ))}
      </ul>
    </section>
  );
}
