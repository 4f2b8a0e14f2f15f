import type { MarkedBlock, Note } from '@/review/difference/types';
import { Glyph } from '../frame/Glyph';
import { cellsOf } from './cellsOf';
import { DifferenceText } from './DifferenceText';
import { MovedBadge } from './StateBadge';

/** One side of a text of the editor. Its headings are shown, but are no headings of this page. */
export function RichTextSide({
  blocks,
  notes,
  side,
}: {
  blocks: readonly MarkedBlock[];
  notes: readonly Note[];
  side: 'before' | 'after';
}) {
  if (blocks.length === 0 && notes.length === 0) return <DifferenceText marks={[]} />;
  return (
    <>
      <div className="compare-text">{groupsOf(blocks).map(group)}</div>
      {notes.length > 0 && (
        <ul className="compare-notes">
          {notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a drawn comparison never moves.
            <li key={`${index}-${note.text}`}>
              <Glyph name={note.about} />
              <span>
                {note.text}
                {note.value && ' '}
                {note.value && (
                  <DifferenceText
                    marks={[{ kind: side === 'after' ? 'added' : 'removed', text: note.value }]}
                  />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Items of one list and rows of one table belong together. */
function groupsOf(blocks: readonly MarkedBlock[]): MarkedBlock[][] {
  const groups: MarkedBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const joins = block.kind === 'listItem' || block.kind === 'tableRow';
    if (joins && !block.starts && last?.[0]?.kind === block.kind) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function group(blocks: MarkedBlock[], index: number) {
  const [first] = blocks;
  const key = `${index}-${first?.kind}`;
  if (first?.kind === 'listItem') {
    const List = first.ordered ? 'ol' : 'ul';
    return <List key={key}>{blocks.map(listItem)}</List>;
  }
  if (first?.kind === 'tableRow') {
    return (
      <div key={key} className="compare-table">
        <table>
          <tbody>{blocks.map(tableRow)}</tbody>
        </table>
      </div>
    );
  }
  return blocks.map((block) => {
    const content = <BlockContent block={block} />;
    if (block.kind === 'quote') {
      return (
        <blockquote key={key}>
          <p>{content}</p>
        </blockquote>
      );
    }
    if (block.kind === 'heading') {
      return (
        <p key={key} className={`compare-heading compare-heading--${block.level}`}>
          <span className="compare-hidden">Zwischenüberschrift, Ebene {block.level}: </span>
          {content}
        </p>
      );
    }
    return <p key={key}>{content}</p>;
  });
}

function listItem(block: MarkedBlock, index: number) {
  return (
    <li key={`${index}-${block.state}`} className={`compare-level-${block.level}`}>
      <BlockContent block={block} />
    </li>
  );
}

function tableRow(block: MarkedBlock, row: number) {
  return (
    <tr key={`${row}-${block.state}`}>
      {cellsOf(block.marks).map((cell, column) => {
        const content = cell.length > 0 && <DifferenceText marks={cell} />;
        const key = `${row}-${column}`;
        return block.header && content ? (
          <th key={key} scope="col">
            {content}
          </th>
        ) : (
          <td key={key}>{content}</td>
        );
      })}
    </tr>
  );
}

function BlockContent({ block }: { block: MarkedBlock }) {
  return (
    <>
      <DifferenceText marks={block.marks} />
      {block.state === 'moved' && <MovedBadge />}
    </>
  );
}
