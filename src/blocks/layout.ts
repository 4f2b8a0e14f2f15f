import type { BlocksField } from 'payload';
import { ctaBlock } from './Cta/config';
import { downloadsBlock } from './Downloads/config';
import { factsBlock } from './Facts/config';
import { faqBlock } from './Faq/config';
import { levelsBlock } from './Levels/config';
import { membersBlock } from './Members/config';
import { partnersBlock } from './Partners/config';
import { pictureTextBlock } from './PictureText/config';
import { statementsBlock } from './Statements/config';
import { textBlock } from './Text/config';
import { topicsBlock } from './Topics/config';

/** What a page is made of, from top to bottom. */
export const layoutField: BlocksField = {
  name: 'layout',
  label: 'Inhalt',
  labels: { singular: 'Baustein', plural: 'Bausteine' },
  type: 'blocks',
  maxRows: 60,
  blocks: [
    textBlock,
    pictureTextBlock,
    factsBlock,
    faqBlock,
    ctaBlock,
    membersBlock,
    topicsBlock,
    partnersBlock,
    downloadsBlock,
    levelsBlock,
    statementsBlock,
  ],
};
