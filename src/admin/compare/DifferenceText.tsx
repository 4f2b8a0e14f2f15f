import { Fragment } from 'react';
import { languageName } from '@/lib/languageName';
import type { InlineStyle, Mark } from '@/review/difference/types';

const ELEMENTS = { removed: 'del', added: 'ins' } as const;
const WORDS = { removed: 'entfällt: ', added: 'neu: ' } as const;

/** A text with its marks; an empty one reads "keine Angabe". */
export function DifferenceText({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return <span className="compare-none">keine Angabe</span>;
  return marks.map((mark, index) => {
    const key = `${index}-${mark.kind}`;
    if (mark.kind === 'same') {
      return (
        <Fragment key={key}>
          <Pieces mark={mark} />
        </Fragment>
      );
    }
    const Element = ELEMENTS[mark.kind];
    return (
      <Element key={key} className={`compare-${mark.kind}`}>
        <span className="compare-hidden">{WORDS[mark.kind]}</span>
        <Pieces mark={mark} />
      </Element>
    );
  });
}

/** Links only look like links: a draft must not lead anybody away from the decision. */
function Pieces({ mark }: { mark: Mark }) {
  if (!mark.pieces) return mark.text;
  return mark.pieces.map((piece, index) => {
    const key = `${index}-${piece.text}`;
    return piece.link ? (
      <span key={key} className="compare-link">
        {styled(piece)}
      </span>
    ) : (
      <Fragment key={key}>{styled(piece)}</Fragment>
    );
  });
}

function styled({ abbr, bold, italic, lang, text }: { text: string } & InlineStyle) {
  const explained = abbr ? (
    <span className="compare-abbreviation" title={abbr}>
      {text}
      <span className="compare-hidden"> (erklärt als „{abbr}“)</span>
    </span>
  ) : (
    text
  );
  const words = lang ? (
    <span className="compare-language" lang={lang} title={languageName(lang)}>
      {explained}
    </span>
  ) : (
    explained
  );
  const slanted = italic ? <em>{words}</em> : words;
  return bold ? <strong>{slanted}</strong> : slanted;
}
