import type { BlockView } from '@/blocks/blockView';
import { impressumSections, type LegalSection, privacySections, statementSections } from '@/legal/sections';
import { statementFile } from '@/legal/statementFile';
import type { Page } from '@/payload-types';
import { asVisitor, cms } from './cms';
import { absolute } from './metadata';

const readStatement = async () =>
  (await cms()).findGlobal({
    slug: 'accessibility-statement',
    depth: 0,
    overrideAccess: asVisitor.overrideAccess,
  });
const readLegal = async () =>
  (await cms()).findGlobal({ slug: 'legal', depth: 0, overrideAccess: asVisitor.overrideAccess });

const asBlocks = (sections: LegalSection[]): BlockView[] =>
  sections.map((section) => ({ blockType: 'facts', variant: 'table', ...section }));

/** What stands on a legal page before its own blocks: the fields that law asks for, gaps included. */
export async function legalBlocks(fixed: Page['fixed']): Promise<BlockView[]> {
  switch (fixed) {
    case 'barrierefreiheit':
      return [
        ...asBlocks(statementSections(await readStatement())),
        {
          blockType: 'cta',
          heading: 'Barriere gefunden?',
          text: 'Sagen Sie uns, was nicht geht. Sie brauchen dafür keine E-Mail-Adresse.',
          link: { label: 'Barriere melden', href: '/barriere-melden?seite=/barrierefreiheit' },
        },
      ];
    case 'impressum':
      return asBlocks(impressumSections(await readLegal()));
    case 'datenschutz':
      return asBlocks(privacySections(await readLegal()));
    default:
      return [];
  }
}

/** The statement as one file. */
export async function statementHtml(): Promise<string> {
  const sections = statementSections(await readStatement());
  return statementFile('Erklärung zur Barrierefreiheit', sections, absolute('/').replace(/\/$/, ''));
}
