/** Abbreviations of the field, with what they stand for. */
export const knownAbbreviations: Record<string, string> = {
  BTHG: 'Bundesteilhabegesetz',
  SGB: 'Sozialgesetzbuch',
  WfbM: 'Werkstatt für behinderte Menschen',
  DLT: 'Deutscher Landkreistag',
  DST: 'Deutscher Städtetag',
};
