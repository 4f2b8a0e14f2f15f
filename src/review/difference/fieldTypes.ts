type Base = { name: string; label: string };

export type TextField = Base & { kind: 'text' };
export type RichTextField = Base & { kind: 'richText' };
export type PictureField = Base & { kind: 'picture'; collection: string };
export type RelationField = Base & { kind: 'relation'; collections: readonly string[] };
export type ValueField = Base & { kind: 'value' } & (
    | { format: 'choice'; options: Readonly<Record<string, string>> }
    | { format: 'date'; withTime: boolean }
    | { format: 'number' }
    | { format: 'yesNo' }
    | { format: 'data' }
  );
export type GroupField = Base & { kind: 'group'; fields: readonly ComparableField[] };

/** What the entries of a list hold. */
export type ListItems =
  | { of: 'rows'; fields: readonly ComparableField[] }
  | { of: 'blocks'; blocks: Readonly<Record<string, { label: string; fields: readonly ComparableField[] }>> }
  /** Bare values; the one field describes them. `noun` is how a summary counts them. */
  | { of: 'values'; field: ComparableField; noun?: readonly [one: string, many: string] };
export type ListField = Base & { kind: 'list'; items: ListItems };

/** A field people see a difference of. */
export type ComparableField =
  | TextField
  | RichTextField
  | PictureField
  | RelationField
  | ValueField
  | GroupField
  | ListField;
