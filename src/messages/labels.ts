export const messageKinds = [
  { value: 'barrier', label: 'Barriere' },
  { value: 'error', label: 'Fehler' },
  { value: 'contact', label: 'Nachricht' },
] as const;

export const messageStates = [
  { value: 'new', label: 'neu' },
  { value: 'inProgress', label: 'in Arbeit' },
  { value: 'answered', label: 'beantwortet' },
  { value: 'closed', label: 'abgeschlossen' },
] as const;

export const labelOf = (list: readonly { value: string; label: string }[], value: string): string =>
  list.find((entry) => entry.value === value)?.label ?? value;
