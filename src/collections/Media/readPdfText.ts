import { getDocumentProxy } from 'unpdf';

export interface PdfBlock {
  /** 1–6 where the file itself says that it is a heading; 0 for everything else. */
  level: number;
  text: string;
}

const mostLetters = 60_000;
/** Parts of a structure that stand for themselves. */
const blockRole = /^(?:H[1-6]?|P|LI|TD|TH|Caption|BlockQuote|Note|TOCI|Title)$/;

interface Branch {
  role?: string;
  type?: string;
  id?: string;
  children?: Branch[];
}
interface Item {
  str?: string;
  hasEOL?: boolean;
  height?: number;
  transform?: number[];
  type?: string;
  id?: string;
}

/** The text of a PDF, block by block. Headings are taken from the structure of the file, never guessed. */
export async function readPdfText(data: Uint8Array): Promise<PdfBlock[]> {
  const document = await getDocumentProxy(new Uint8Array(data), { verbosity: 0 });
  const blocks: PdfBlock[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages && letters < mostLetters; number += 1) {
    const page = await document.getPage(number);
    const tree = (await page.getStructTree()) as Branch | null;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const found = tree ? byStructure(items as Item[], tree) : byGaps(items as Item[]);
    blocks.push(...found);
    letters += found.reduce((sum, { text }) => sum + text.length, 0);
  }
  return blocks;
}

function byStructure(items: readonly Item[], tree: Branch): PdfBlock[] {
  const owners = new Map<string, { level: number; parts: string[] }>();
  const order: { level: number; parts: string[] }[] = [];
  const walk = (
    { children = [], id, role = '', type }: Branch,
    owner?: { level: number; parts: string[] },
  ) => {
    if (type === 'content' && id) {
      const block = owner ?? { level: 0, parts: [] };
      if (!owner) order.push(block);
      owners.set(id, block);
      return;
    }
    const own = blockRole.test(role) ? { level: levelOf(role), parts: [] } : owner;
    if (own && own !== owner) order.push(own);
    for (const child of children) walk(child, own);
  };
  walk(tree);
  const open: (string | undefined)[] = [];
  for (const { hasEOL, id, str, type } of items) {
    if (type?.startsWith('begin')) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const block = owners.get(open.findLast((one) => one && owners.has(one)) ?? '');
      block?.parts.push(`${str ?? ''}${hasEOL ? '\n' : ''}`);
    }
  }
  return order.flatMap(({ level, parts }) => blockOf(level, parts.join('')));
}

const levelOf = (role: string) => (role === 'Title' ? 1 : role.startsWith('H') ? Number(role[1] ?? 2) : 0);

/** Without structure only the gaps between lines tell where a paragraph ends. */
function byGaps(items: readonly Item[]): PdfBlock[] {
  const paragraphs: string[] = [];
  let last: number | undefined;
  for (const { hasEOL, height = 0, str = '', transform, type } of items) {
    if (type || !transform) continue;
    const [, , , , , y = 0] = transform;
    if (last !== undefined && height > 0 && Math.abs(last - y) > height * 1.6) paragraphs.push('');
    if (paragraphs.length === 0) paragraphs.push('');
    paragraphs[paragraphs.length - 1] += `${str}${hasEOL ? '\n' : ''}`;
    if (str.trim()) last = y;
  }
  return paragraphs.flatMap((text) => blockOf(0, text));
}

function blockOf(level: number, raw: string): PdfBlock[] {
  const text = raw
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return text ? [{ level, text }] : [];
}
