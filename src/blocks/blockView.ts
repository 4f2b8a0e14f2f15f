import type { RichTextContent } from '@/lib/lexicalTypes';
import type { CtaView } from './Cta/Cta';
import type { DownloadsView } from './Downloads/Downloads';
import type { FactsView } from './Facts/Facts';
import type { FaqView } from './Faq/Faq';
import type { LevelsView } from './Levels/Levels';
import type { MembersView } from './Members/Members';
import type { PartnersView } from './Partners/Partners';
import type { PictureTextView } from './PictureText/PictureText';
import type { StatementsView } from './Statements/Statements';
import type { TextView } from './Text/Text';
import type { TopicsView } from './Topics/Topics';

/** What a page is made of, as the queries hand it over: links and pictures resolved, ids given out by `outlineOf`. */
export type BlockView =
  | ({ blockType: 'text' } & Omit<TextView, 'taken'>)
  | ({ blockType: 'pictureText' } & Omit<PictureTextView, 'taken'>)
  | ({ blockType: 'facts' } & Omit<FactsView, 'id'>)
  | ({ blockType: 'faq' } & Omit<FaqView, 'id'>)
  | ({ blockType: 'cta' } & Omit<CtaView, 'id'>)
  | ({ blockType: 'members' } & Omit<MembersView, 'id'>)
  | ({ blockType: 'topics' } & Omit<TopicsView, 'id'>)
  | ({ blockType: 'partners' } & Omit<PartnersView, 'id'>)
  | ({ blockType: 'downloads' } & Omit<DownloadsView, 'id'>)
  | ({ blockType: 'levels' } & Omit<LevelsView, 'id' | 'content'> & { content?: RichTextContent | null })
  | ({ blockType: 'statements' } & Omit<StatementsView, 'id'>);
