import { Fragment } from 'react';
import { MapDefs } from '@/components/Map/MapDefs';
import { RichText } from '@/components/RichText';
import type { BlockView } from './blockView';
import { Cta } from './Cta/Cta';
import { Downloads } from './Downloads/Downloads';
import { Facts } from './Facts/Facts';
import { Faq } from './Faq/Faq';
import { Levels } from './Levels/Levels';
import { Members } from './Members/Members';
import { type BlockOutline, outlineOf } from './outline';
import { Partners } from './Partners/Partners';
import { PictureText } from './PictureText/PictureText';
import { Statements } from './Statements/Statements';
import { Text } from './Text/Text';
import { Topics } from './Topics/Topics';

/**
 * The blocks of a page, one after the other: full width on the home page, in the text column of a `TextPage`.
 * `withShapes` brings the shapes of the map where a block draws some, for pages that do not bring them themselves.
 */
export function Blocks({
  blocks,
  withShapes = false,
}: {
  blocks: readonly BlockView[];
  withShapes?: boolean;
}) {
  const outlines = outlineOf(blocks);
  return (
    <>
      {withShapes && blocks.some(drawsShapes) && <MapDefs detail="big" />}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a rendered page never move.
        <Fragment key={index}>{render(block, outlines[index])}</Fragment>
      ))}
    </>
  );
}

function drawsShapes(block: BlockView): boolean {
  if (block.blockType === 'facts') return block.variant === 'band';
  return block.blockType === 'members' || block.blockType === 'topics';
}

function render(block: BlockView, { id, taken }: Pick<BlockOutline, 'id' | 'taken'> = { taken: [] }) {
  switch (block.blockType) {
    case 'text':
      return <Text {...block} taken={taken} />;
    case 'pictureText':
      return <PictureText {...block} taken={taken} />;
    case 'facts':
      return <Facts {...block} id={id} />;
    case 'faq':
      return <Faq {...block} id={id} />;
    case 'cta':
      return <Cta {...block} id={id} />;
    case 'members':
      return <Members {...block} id={id} />;
    case 'topics':
      return <Topics {...block} id={id} />;
    case 'partners':
      return <Partners {...block} id={id} />;
    case 'downloads':
      return <Downloads {...block} id={id} />;
    case 'levels':
      return (
        <Levels
          {...block}
          id={id}
          content={<RichText content={block.content} baseLevel={3} anchors={false} />}
        />
      );
    case 'statements':
      return <Statements {...block} id={id} />;
  }
}
