import type { Readability } from './readability';
import { readabilityOf } from './readabilityOf';
import { abbreviations } from './rules/abbreviations';
import { capitals } from './rules/capitals';
import { fakeHeading } from './rules/fakeHeading';
import { files } from './rules/files';
import { foreignWords } from './rules/foreignWords';
import { genderStar } from './rules/genderStar';
import { hardText } from './rules/hardText';
import { headingOrder } from './rules/headingOrder';
import { headingWords } from './rules/headingWords';
import { linkTarget } from './rules/linkTarget';
import { longSentence } from './rules/longSentence';
import { passive } from './rules/passive';
import { pictures } from './rules/pictures';
import { sameLinkText } from './rules/sameLinkText';
import { spacing } from './rules/spacing';
import { summary } from './rules/summary';
import { tables } from './rules/tables';
import { typedList } from './rules/typedList';
import { vagueLink } from './rules/vagueLink';
import type { Content, Facts, Finding, Rule } from './types';

const rules: Rule[] = [
  headingOrder,
  headingWords,
  fakeHeading,
  vagueLink,
  sameLinkText,
  linkTarget,
  tables,
  typedList,
  pictures,
  files,
  capitals,
  spacing,
  longSentence,
  hardText,
  passive,
  abbreviations,
  foreignWords,
  genderStar,
  summary,
];

export interface Report {
  errors: Finding[];
  hints: Finding[];
  reading: Readability;
}

/** Everything that makes a document hard to use for somebody, in the order in which readers meet it. */
export function checkDocument(content: Content, facts: Facts): Report {
  const order = new Map(content.pieces.map(({ path }, index) => [path, index]));
  const found = rules
    .flatMap((rule) => rule(content, facts))
    .sort((a, b) => (order.get(a.place.path) ?? 0) - (order.get(b.place.path) ?? 0) || comparePlaces(a, b));
  return {
    errors: found.filter(({ kind }) => kind === 'error'),
    hints: found.filter(({ kind }) => kind === 'hint'),
    reading: readabilityOf(content),
  };
}

function comparePlaces({ place: a }: Finding, { place: b }: Finding): number {
  const [one = [], other = []] = [a.node, b.node];
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length || (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0);
}
