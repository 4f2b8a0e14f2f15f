/** Words that people use for what the site calls otherwise. Staff go on from here. */
export const synonyms: { word: string; means: string[] }[] = [
  { word: 'Behindertenhilfe', means: ['Eingliederungshilfe'] },
  { word: 'Behinderte', means: ['Behinderungen', 'Eingliederungshilfe'] },
  { word: 'Sonderschule', means: ['Förderschule'] },
  { word: 'Pflegeheim', means: ['Hilfe zur Pflege'] },
  { word: 'Altenheim', means: ['Hilfe zur Pflege'] },
  { word: 'Seniorenheim', means: ['Hilfe zur Pflege'] },
  { word: 'Nervenklinik', means: ['Psychiatrie'] },
  { word: 'Forensik', means: ['Maßregelvollzug'] },
  { word: 'Erziehungshilfe', means: ['Jugendhilfe'] },
  { word: 'Adresse', means: ['Anschrift', 'Kontakt'] },
  { word: 'Telefonnummer', means: ['Telefon', 'Kontakt'] },
  { word: 'Niederdeutsch', means: ['Plattdeutsch'] },
];
