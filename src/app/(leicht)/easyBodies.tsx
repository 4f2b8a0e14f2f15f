import { EasyBlocks, EasyShapes } from '@/components/Easy/EasyBlocks';
import type { EasyBlockView } from '@/components/Easy/easyView';
import { EasyPage } from '@/components/templates/EasyPage';
import type { LinkItem } from '@/lib/linkItem';
import type { EasyAddress, findEasy } from '@/queries/easy';
import type { findExplanations } from '@/queries/explanations';
import { easyLink, start } from '@/queries/paths';

type Easy = NonNullable<Awaited<ReturnType<typeof findEasy>>>;
type Explanations = NonNullable<Awaited<ReturnType<typeof findExplanations>>>;

/** One page in Leichte Sprache. */
export function easyBody({ title, lead, checked, blocks, plain }: Easy) {
  return (
    <EasyPage trail={[start, easyLink]} title={title} lead={lead} checked={checked} versions={{ plain }}>
      <EasyShapes blocks={blocks} />
      <EasyBlocks blocks={blocks} />
    </EasyPage>
  );
}

/** The first page in Leichte Sprache: the four explanations, the last one with everything else there is. */
export function explanationsBody({ title, checked, parts }: Explanations, pages: readonly EasyAddress[]) {
  return (
    <EasyPage trail={[start]} current={easyLink.label} title={title} checked={checked}>
      <EasyShapes blocks={parts.flatMap(({ blocks }) => blocks)} />
      {parts.map(({ id, blocks }) => (
        <div key={id} id={id}>
          <EasyBlocks blocks={id === 'weitere-angebote' ? withLinks(blocks, pages) : blocks} />
        </div>
      ))}
    </EasyPage>
  );
}

function withLinks(blocks: readonly EasyBlockView[], links: readonly LinkItem[]): EasyBlockView[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 && block.blockType === 'easyText' && links.length > 0
      ? { ...block, links }
      : block,
  );
}
