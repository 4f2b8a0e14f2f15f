import { fixedSpaces } from '@/lib/typography';
import { MapDefs } from '../Map/MapDefs';
import { Picture } from '../parts/Picture';
import { ReachLines } from '../templates/ContactList';
import { EasyDrawing } from './EasyDrawing';
import { type EasyBlockView, hasPicture } from './easyView';
import { easyWords } from './easyWords';

/** The shapes of the map, where parts of a page draw some; once per page, before them. */
export function EasyShapes({ blocks }: { blocks: readonly EasyBlockView[] }) {
  const draws = blocks.some((block) => block.blockType === 'easyText' && block.drawing);
  return draws ? <MapDefs detail="mini" /> : null;
}

/** The parts of a text in Leichte Sprache: picture left, words right. Never a soft hyphen. */
export function EasyBlocks({ blocks }: { blocks: readonly EasyBlockView[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a rendered page never move.
    <section key={index} className={hasPicture(block) ? 'easy-part easy-part--picture' : 'easy-part'}>
      {block.blockType === 'easyText' && (block.picture || block.drawing) && (
        <div className="easy-part__picture">
          {block.picture ? (
            <Picture picture={block.picture} sizes="(min-width: 56.25em) 16rem, 100vw" />
          ) : (
            block.drawing && <EasyDrawing name={block.drawing} />
          )}
        </div>
      )}
      <div className="easy-part__text">
        {block.heading && <h2>{fixedSpaces(block.heading)}</h2>}
        <Words block={block} />
      </div>
    </section>
  ));
}

function Words({ block }: { block: EasyBlockView }) {
  switch (block.blockType) {
    case 'easyText':
      return (
        <>
          <Sentences lines={block.sentences} />
          {block.link && (
            <p>
              <a href={block.link.href}>{easyWords(block.link.label)}</a>
            </p>
          )}
          {block.links && (
            <ul>
              {block.links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{easyWords(label)}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      );
    case 'easyList':
      return (
        <>
          <Sentences lines={block.intro ? [block.intro] : []} />
          <ul>
            {block.items.map((item) => (
              <li key={item}>{easyWords(item)}</li>
            ))}
          </ul>
        </>
      );
    case 'easyAddress':
      return (
        <>
          <Sentences lines={block.intro ? [block.intro] : []} />
          <address>
            {block.lines.map((line) => (
              <span key={line}>{fixedSpaces(line)}</span>
            ))}
            <ReachLines phone={block.phone} email={block.email} />
          </address>
        </>
      );
  }
}

function Sentences({ lines }: { lines: readonly string[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: as above, and a sentence may come twice.
  return lines.map((line, index) => <p key={index}>{easyWords(line)}</p>);
}
