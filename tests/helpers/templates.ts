/** One address for each face a public page can have. */
export const templates = {
  'home page': '/',
  'list of members': '/mitgliedsverbaende',
  'filtered list': '/mitgliedsverbaende?land=BY&thema=kultur',
  'empty filtered list': '/mitgliedsverbaende?land=RP&thema=pflege',
  'full profile': '/mitgliedsverbaende/lwl',
  'profile with few facts': '/mitgliedsverbaende/landesverband-lippe',
  'profile without an area': '/mitgliedsverbaende/bayerischer-bezirketag',
  'list of topics': '/themen',
  topic: '/themen/eingliederungshilfe',
  'shared goal': '/themen/inklusion',
  'list of partners': '/partner',
  partner: '/partner/dlt',
  'text page': '/ueber-uns',
  'first page in Leichte Sprache': '/leichte-sprache',
  'page in Leichte Sprache': '/leichte-sprache/themen/eingliederungshilfe',
  finder: '/zustaendig',
  'finder with one answer': '/zustaendig?ort=Speyer',
  'finder with several answers': '/zustaendig?ort=Leipzig',
  'finder with two members': '/zustaendig?ort=Unna',
  'finder without an answer': '/zustaendig?ort=Entenhausen',
  'list of districts': '/kreise-und-staedte',
  'form to report a barrier': '/barriere-melden?seite=/themen',
  'form to report a fault': '/fehler-melden',
  'form to write to the office': '/kontakt/nachricht',
  'settings of the display': '/darstellung',
  'overview of all pages': '/sitemap',
  search: '/suche',
  'search with hits': '/suche?wort=Verband&seite=2',
  'search with a typing error': '/suche?wort=Eingliderungshilfe',
  'search without a hit': '/suche?wort=Raumschiff',
  'page that does not exist': '/gibt-es-nicht',
} as const;

export type Template = keyof typeof templates;

export const templateNames = Object.keys(templates) as Template[];

/** Chromium writes this about a page that is not there. */
export const notFoundNotice = /status of 404/;
