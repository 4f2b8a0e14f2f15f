import { type SourceId, sources } from './sources';

/** The note for staff: what is still open, then where the facts come from. */
export function internalNote(open: readonly string[], sourceIds: readonly SourceId[] = []): string {
  const parts: string[] = [];
  if (open.length > 0)
    parts.push(['Bitte prüfen oder ergänzen:', ...open.map((line) => `- ${line}`)].join('\n'));
  if (sourceIds.length > 0) parts.push(['Quellen der Angaben:', ...sourceIds.map(sourceLine)].join('\n'));
  return parts.join('\n\n');
}

function sourceLine(id: SourceId): string {
  const { title, url } = sources[id];
  return url === null ? `- ${title}` : `- ${title}: ${url}`;
}
