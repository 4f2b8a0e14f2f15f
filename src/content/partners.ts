import { internalNote } from './internalNote';
import type { PartnerSeed } from './types';

const unnamed = 'Von der BAG HKV nicht selbst als Partner genannt. Bitte bestätigen, dann veröffentlichen.';

/** Partners. Published are those the BAG HKV has named itself. */
export const partners: PartnerSeed[] = [
  {
    name: 'Deutscher Landkreistag e. V.',
    abbreviation: 'DLT',
    slug: 'dlt',
    kind: 'kommunaler-spitzenverband',
    website: 'https://www.landkreistag.de',
    summary:
      'Der Deutsche Landkreistag ist der Spitzenverband der 294 deutschen Landkreise. Auch mehrere Höhere Kommunalverbände sind dort selbst Mitglied.',
    seat: 'Berlin',
    founded: '1916',
    topics: ['europa'],
    internalNote: internalNote([], ['dlt_wp', 'dlt', 'dlt_kw']),
    status: 'published',
  },
  {
    name: 'Deutscher Städtetag',
    abbreviation: 'DST',
    slug: 'dst',
    kind: 'kommunaler-spitzenverband',
    website: 'https://www.staedtetag.de',
    summary:
      'Im Deutschen Städtetag arbeiten rund 3.200 Städte und Gemeinden zusammen. 13 höhere Kommunalverbände, Regionalverbände und Fachverbände sind außerordentliche Mitglieder.',
    seat: 'Berlin und Köln',
    founded: '1905',
    topics: [],
    internalNote: internalNote([], ['dst']),
    status: 'published',
  },
  {
    name: 'Deutscher Städte- und Gemeindebund e. V.',
    abbreviation: 'DStGB',
    slug: 'dstgb',
    kind: 'kommunaler-spitzenverband',
    website: 'https://www.dstgb.de',
    summary:
      'Der Bund ist der Spitzenverband der Städte und Gemeinden, die zu einem Landkreis gehören. Seine Mitgliedsverbände vertreten rund 11.000 Kommunen.',
    seat: 'Berlin',
    founded: '1973',
    topics: [],
    internalNote: internalNote([unnamed], ['dstgb_wp', 'dstgb_rp', 'dstgb']),
    status: 'draft',
  },
  {
    name: 'Bundesvereinigung der kommunalen Spitzenverbände',
    slug: 'bvkom',
    kind: 'dachzusammenschluss',
    summary:
      'Hier sprechen Landkreistag, Städtetag sowie Städte- und Gemeindebund mit einer Stimme. Der Vorsitz wechselt jedes Jahr. 2026 hat ihn der Landkreistag.',
    topics: [],
    internalNote: internalNote([unnamed], ['dlt']),
    status: 'draft',
  },
  {
    name: 'Bundesarbeitsgemeinschaft der überörtlichen Träger der Sozialhilfe und der Eingliederungshilfe',
    abbreviation: 'BAGüS',
    slug: 'bagues',
    kind: 'facharbeitsgemeinschaft',
    summary:
      'In der BAGüS arbeiten die 23 überörtlichen Träger zusammen. Ihre Empfehlungen helfen, das Sozialrecht und das Teilhaberecht überall gleich umzusetzen.',
    founded: '1947',
    topics: ['eingliederungshilfe'],
    internalNote: internalNote(
      [unnamed, 'Eigene Internetadresse nicht belegt; 2016 unter www.lwl.org/LWL/Soziales/BAGues'],
      ['bagues_kob', 'gk', 'bagues_wp'],
    ),
    status: 'draft',
  },
  {
    name: 'Bundesarbeitsgemeinschaft der Integrations- und Inklusionsämter und Träger der Sozialen Entschädigung (BIH) e. V.',
    abbreviation: 'BIH',
    slug: 'bih',
    kind: 'facharbeitsgemeinschaft',
    website: 'https://www.bih.de',
    summary:
      'In der BIH arbeiten Ämter zusammen, die schwerbehinderte Menschen im Arbeitsleben fördern. Auch die Träger der Sozialen Entschädigung gehören dazu.',
    founded: '1919',
    topics: ['arbeit', 'entschaedigung'],
    internalNote: internalNote(
      [
        unnamed,
        'Bis 2023: Bundesarbeitsgemeinschaft der Integrationsämter und Hauptfürsorgestellen; genaue amtliche Schreibweise prüfen',
      ],
      ['bih_wp', 'bih'],
    ),
    status: 'draft',
  },
  {
    name: 'Bundesarbeitsgemeinschaft Landesjugendämter',
    abbreviation: 'BAG Landesjugendämter',
    slug: 'bag-lja',
    kind: 'facharbeitsgemeinschaft',
    website: 'https://www.bagljae.de',
    summary:
      'Hier arbeiten die 17 Landesjugendämter zusammen. Sie entwickeln fachliche Standards und Empfehlungen für die Kinder- und Jugendhilfe.',
    founded: '1954',
    topics: ['jugend'],
    internalNote: internalNote(
      [unnamed, 'Auch unter bag-landesjugendaemter.de erreichbar'],
      ['ljae_e', 'ljae'],
    ),
    status: 'draft',
  },
  {
    name: 'Bundesarbeitsgemeinschaft der Träger Psychiatrischer Krankenhäuser',
    abbreviation: 'BAG Psychiatrie',
    slug: 'bag-psychiatrie',
    kind: 'facharbeitsgemeinschaft',
    summary:
      'Das ist der Dachverband der Träger psychiatrischer Fachkliniken: kommunal, staatlich, freigemeinnützig und privat. Zweimal im Jahr berät er, wie die Versorgung besser werden kann.',
    topics: ['psychiatrie'],
    internalNote: internalNote([unnamed, 'Website nicht gefunden'], ['bagpsy', 'bagpsy_hb']),
    status: 'draft',
  },
  {
    name: 'Deutscher Verein für öffentliche und private Fürsorge e. V.',
    abbreviation: 'DV',
    slug: 'deutscher-verein',
    kind: 'fachorganisation',
    website: 'https://www.deutscher-verein.de',
    summary:
      'Im Deutschen Verein treffen sich öffentliche und freie Träger der sozialen Arbeit. Er legt Gutachten, Empfehlungen und Stellungnahmen zur Sozialpolitik vor.',
    seat: 'Berlin',
    founded: '1880',
    topics: [],
    internalNote: internalNote([unnamed], ['dv', 'dv_kw']),
    status: 'draft',
  },
];
