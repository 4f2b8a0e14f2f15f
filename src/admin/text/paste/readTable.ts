import type { LexicalNode } from '@/lib/lexicalTypes';
import { cell, paragraph, row, table } from './nodes';
import { readInline } from './readInline';

const IN_HEAD_ROW = 1;
const IN_FIRST_COLUMN = 2;

/** A table with its head; its caption becomes the paragraph "Tabelle: …" before it. */
export function readTable(element: HTMLTableElement, from: { isWord: boolean }): LexicalNode[] {
  const rows = [...element.rows].filter((one) => one.closest('table') === element);
  const cells = rows.map((one) => [...one.cells]);
  if (cells.flat().every((one) => !one.textContent?.trim())) return [];
  const caption = readInline([...(element.caption?.childNodes ?? [])], from);
  const label: LexicalNode = {
    type: 'text',
    version: 1,
    text: 'Tabelle: ',
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  };
  const body = rows.map((one, index) => {
    const own = cells[index] ?? [];
    const isHead =
      one.closest('thead') !== null || (index === 0 && own.every(({ tagName }) => tagName === 'TH'));
    return row(
      own.map((each, column) => {
        const isRowHead = !isHead && column === 0 && each.tagName === 'TH';
        return cell(paragraphsOf(each, from), {
          headerState: (isHead ? IN_HEAD_ROW : 0) + (isRowHead ? IN_FIRST_COLUMN : 0),
          colSpan: each.colSpan,
          rowSpan: each.rowSpan,
        });
      }),
    );
  });
  return [...(caption.length > 0 ? [paragraph([label, ...caption])] : []), table(body)];
}

function paragraphsOf(element: Element, from: { isWord: boolean }): LexicalNode[] {
  const parts = element.querySelectorAll('p, li');
  const groups =
    parts.length > 0 ? [...parts].map((part) => [...part.childNodes]) : [[...element.childNodes]];
  const paragraphs = groups.map((nodes) => readInline(nodes, from)).filter(({ length }) => length > 0);
  return paragraphs.length > 0 ? paragraphs.map(paragraph) : [paragraph([])];
}
