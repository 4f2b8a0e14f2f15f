import { displayPath } from '../../lib/display';
import { FORM_PATHS, type FormPath, formTarget } from '../../lib/formPaths';
import { canonicalQuery } from './queryRules';
import { readAddress } from './readAddress';

/** Areas with rules of their own on the way to Next: the panel, the interface, uploads, build files, preview. */
export type PassArea = 'panel' | 'api' | 'media' | 'build' | 'preview';

export type Route =
  | {
      kind: 'page';
      target: string;
      kept: boolean;
      confidential?: boolean;
      personal?: boolean;
      limited?: boolean;
    }
  | { kind: 'pass'; area: PassArea; changing: boolean }
  | { kind: 'form'; target: string }
  | { kind: 'display' }
  | { kind: 'redirect'; location: string }
  | { kind: 'refuse'; status: 400 | 404 | 405 | 414 }
  | { kind: 'health'; of: 'process' | 'database' };

/** Pages behind links that were mailed to one person: the address itself is the secret. */
const accountFolder = '/konto';

/** Texts that are not public yet: what comes back depends on who asks. */
const previewFolder = '/vorschau';

/** Where the app keeps its finished error pages; only the front itself asks for them. */
export const errorPageFolder = '/fehlerseite';

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const reads = (method: string) => method === 'GET' || method === 'HEAD';

function passArea(path: string): Exclude<PassArea, 'preview'> | undefined {
  if (isBelow(path, '/admin')) return 'panel';
  if (path.startsWith('/api/media/file/')) return 'media';
  if (isBelow(path, '/api')) return 'api';
  if (isBelow(path, '/_next') && !path.startsWith('/_next/static/')) return 'build';
  return undefined;
}

const isForm = (path: string): path is FormPath => Object.hasOwn(FORM_PATHS, path);

const isFile = (path: string) => /\.[a-z0-9]+$/i.test(path);

/** The canonical form of a path: no slash at the end, small letters except in file names. */
function canonicalPath(path: string): string {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  return isFile(trimmed) ? trimmed : trimmed.toLowerCase();
}

/** Decides what happens to a request; `previews` says whether it carries the preview cookie. */
export function routeRequest(method: string, rawTarget: string, previews: boolean): Route {
  const address = readAddress(rawTarget);
  if ('refused' in address) return { kind: 'refuse', status: address.refused };
  const { path, search } = address;

  const area = passArea(path);
  // The job runner answers to GET and still publishes.
  if (area) return { kind: 'pass', area, changing: !reads(method) || path === '/api/run-jobs' };
  const isConfidential = isBelow(path, accountFolder);
  if (isConfidential && method === 'POST') return { kind: 'pass', area: 'api', changing: true };
  if (method === 'POST' && isForm(path)) return { kind: 'form', target: formTarget(FORM_PATHS[path]) };
  if (method === 'POST' && path === displayPath) return { kind: 'display' };
  if (!reads(method)) return { kind: 'refuse', status: 405 };
  if (path === '/healthz') return { kind: 'health', of: 'process' };
  if (path === '/readyz') return { kind: 'health', of: 'database' };

  const canonical = canonicalPath(path);
  if (isBelow(canonical, errorPageFolder)) return { kind: 'refuse', status: 404 };
  const query = canonicalQuery(canonical, search);
  if (!query) return { kind: 'refuse', status: 400 };
  const target = encodeURI(canonical).replace(/[?#]/g, encodeURIComponent) + query.query;
  if (canonical !== path) return { kind: 'redirect', location: target };
  if (isConfidential) return { kind: 'page', target, kept: false, confidential: true };
  if (isBelow(canonical, previewFolder)) {
    return { kind: 'page', target, kept: false, confidential: true, personal: true };
  }
  if (previews && !isFile(canonical)) return { kind: 'pass', area: 'preview', changing: false };
  const { kept, limited } = query;
  // A form tells, signed, since when it has been open.
  return { kind: 'page', target, kept: kept && !isForm(canonical), ...(limited && { limited }) };
}
