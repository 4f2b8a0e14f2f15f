import type { FieldDifference } from '@/review/difference/types';
import { DifferenceText } from './DifferenceText';
import { ListComparison } from './ListComparison';
import { PictureComparison } from './PictureComparison';
import { RichTextSide } from './RichTextSide';

/** One side of a field, whatever kind it is of. */
export function DifferenceSide({
  difference: { content },
  side,
}: {
  difference: FieldDifference;
  side: 'before' | 'after';
}) {
  switch (content.kind) {
    case 'text':
    case 'value':
    case 'relation':
      return (
        <div className="compare-words">
          <DifferenceText marks={content[side]} />
        </div>
      );
    case 'richText':
      return <RichTextSide blocks={content[side]} notes={content.notes[side]} side={side} />;
    case 'list':
      return (
        <ListComparison
          entries={content[side]}
          numbered={content.numbered}
          side={side}
          renderDetail={(detail) => <DifferenceSide difference={detail} side={side} />}
        />
      );
    case 'picture':
      return <PictureComparison picture={content[side]} sameFile={content.sameFile} />;
    case 'group':
      return (
        <dl className="compare-details">
          {content.parts.map((part) => (
            <div key={part.name}>
              <dt>{part.label}</dt>
              <dd>
                <DifferenceSide difference={part} side={side} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}
