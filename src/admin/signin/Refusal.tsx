/** Why it did not go on, above the field to mend. */
export function Refusal({ sentence }: { sentence: string | undefined }) {
  return <div role="alert">{sentence && <p className="panel-entry__refusal">{sentence}</p>}</div>;
}
