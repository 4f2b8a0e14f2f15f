/** The attested facts of Impressum and Datenschutz; the rest stays empty and shows as a gap. */
export const legal = {
  provider: {
    name: 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände (BAG HKV)',
    form: 'Freiwilliger Zusammenschluss von 18 Höheren Kommunalverbänden',
    address: 'c/o Landschaftsverband Westfalen-Lippe, Freiherr-vom-Stein-Platz 1, 48133 Münster',
  },
};
