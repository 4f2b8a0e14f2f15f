import type { FieldDifference } from '@/review/difference/types';
import { FieldComparison, type SideNames } from './FieldComparison';
import { UnchangedFields } from './UnchangedFields';
import './compare.scss';

const RELEASE: SideNames = { before: 'Öffentlich', after: 'Neu' };

/** All fields of a document: the changed ones open, in the order of the form, the others in one closed row. */
export function FieldComparisons({
  differences,
  names = RELEASE,
  noBefore,
}: {
  differences: readonly FieldDifference[];
  names?: SideNames;
  noBefore?: string;
}) {
  return (
    <div className="compare">
      {differences
        .filter(({ changed }) => changed)
        .map((difference) => (
          <FieldComparison key={difference.name} difference={difference} names={names} noBefore={noBefore} />
        ))}
      <UnchangedFields differences={differences.filter(({ changed }) => !changed)} />
    </div>
  );
}
