/** The German states in which member associations work, by their usual short codes. */
export const states = [
  { value: 'BW', label: 'Baden-Württemberg' },
  { value: 'BY', label: 'Bayern' },
  { value: 'HE', label: 'Hessen' },
  { value: 'MV', label: 'Mecklenburg-Vorpommern' },
  { value: 'NI', label: 'Niedersachsen' },
  { value: 'NW', label: 'Nordrhein-Westfalen' },
  { value: 'RP', label: 'Rheinland-Pfalz' },
  { value: 'SN', label: 'Sachsen' },
] as const;

export function stateName(code: string): string {
  return states.find((state) => state.value === code)?.label ?? '';
}
