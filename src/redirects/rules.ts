// Which addresses can lead elsewhere, and where they can lead. Pure: no database.

/** Pages that the site draws by itself; other addresses are those of documents. */
const ownPages = new Set([
  '/',
  '/mitgliedsverbaende',
  '/themen',
  '/partner',
  '/zustaendig',
  '/kreise-und-staedte',
  '/sitemap',
  '/suche',
  '/glossar',
  '/leichte-sprache',
  '/gebaerdensprache',
  '/barriere-melden',
  '/fehler-melden',
]);
/** Folders in which something else answers before anybody looks for a redirect. */
const closedFolders = [
  'admin',
  'api',
  '_next',
  'konto',
  'vorschau',
  'fehlerseite',
  'fonts',
  'share',
  'darstellung',
];
const closedFiles = new Set([
  '/healthz',
  '/readyz',
  '/sitemap.xml',
  '/robots.txt',
  '/feed.xml',
  '/favicon.svg',
]);

const isFile = (path: string) => /\.[a-z0-9]+$/i.test(path);

type Read = { path: string } | { fault: string };

const shape =
  'Bitte geben Sie eine Adresse dieser Website ein, die mit „/“ beginnt, zum Beispiel „/alte-adresse“.';

/** Brings an address into the form in which the site is asked for it: the path alone, small letters, no slash at the end. */
export function readPath(given: unknown, serverUrl: string): Read {
  if (typeof given !== 'string' || given.trim() === '') return { fault: shape };
  const value = given.trim().startsWith(`${serverUrl}/`)
    ? given.trim().slice(serverUrl.length)
    : given.trim();
  const [path = ''] = value.split(/[?#]/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an address holds none.
  if (!/^\/(?!\/)[^\\\u0000-\u0020]{0,299}$/.test(path) || path.includes('//')) return { fault: shape };
  if (path.split('/').some((part) => part === '.' || part === '..')) return { fault: shape };
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  const decoded = decode(trimmed);
  if (decoded === undefined || /%(2f|5c)/i.test(trimmed)) return { fault: shape };
  return { path: isFile(decoded) ? decoded : decoded.toLowerCase() };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Why no redirect can start here: the site itself answers at this address. */
export function sourceFault(path: string): string | null {
  const [, folder = ''] = path.split('/');
  const isTaken = ownPages.has(path) || closedFiles.has(path) || closedFolders.includes(folder);
  return isTaken ? `Die Adresse „${path}“ gehört fest zur Website. Sie kann nicht weiterleiten.` : null;
}

/** Whether the site draws this page by itself. */
export const isOwnPage = (path: string): boolean => ownPages.has(path);

export interface RedirectFacts {
  from: string;
  /** Title of what visitors find at `from` now. */
  livingTitle?: string;
  /** Whether another entry starts there already. */
  isTaken: boolean;
  /** Where it ends, once everything in between is followed; null when nothing is there. */
  end: string | null;
  /** The target as it was given, for the sentence. */
  given: string;
  /** Whether following the target comes back to `from`. */
  isLoop: boolean;
}

/** Why a redirect that somebody wants to set cannot be, with the field that is to blame. */
export function redirectFault(facts: RedirectFacts): { field: 'from' | 'document'; sentence: string } | null {
  const { end, from, given, isLoop, isTaken, livingTitle } = facts;
  if (end === from || given === from) {
    return { field: 'document', sentence: 'Eine Adresse kann nicht auf sich selbst weiterleiten.' };
  }
  if (isLoop) {
    return {
      field: 'document',
      sentence: `Das führt im Kreis: „${given}“ leitet selbst auf „${from}“ weiter. Bitte wählen Sie ein anderes Ziel.`,
    };
  }
  const taken = sourceFault(from);
  if (taken) return { field: 'from', sentence: taken };
  if (livingTitle !== undefined) {
    return {
      field: 'from',
      sentence: `Unter „${from}“ steht die Seite „${livingTitle}“. Nur eine Adresse, unter der nichts steht, kann weiterleiten.`,
    };
  }
  if (isTaken) {
    return {
      field: 'from',
      sentence: `Für „${from}“ gibt es schon einen Eintrag. Bitte ändern Sie dort das Ziel.`,
    };
  }
  if (end === null) {
    return {
      field: 'document',
      sentence: given
        ? `Unter „${given}“ ist nichts öffentlich. Eine Weiterleitung braucht ein Ziel, das alle sehen können.`
        : 'Bitte wählen Sie, wohin die Adresse führt.',
    };
  }
  return null;
}
