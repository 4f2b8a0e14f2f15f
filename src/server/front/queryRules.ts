import { displayChoices } from '../../lib/display';
import { FORM_PATHS, PAGE_PARAMETER } from '../../lib/formPaths';

/** What a page makes of its query: everything not named here is dropped before the page is looked up. */
interface QueryRule {
  /** Only a closed set of values may be kept; free text would let anybody fill the store. */
  kept: boolean;
  /** Costs work that is not kept: each address may ask only so often. */
  limited?: boolean;
  values: Record<string, RegExp>;
}

const word = /^[a-z0-9-]{1,40}$/;
const stateCode = /^(?:[a-z-]{1,40}|[A-Z]{2})$/;

/** A page a form is about; what is no address at all is a mistyped link, and the form says so. */
const formRule: QueryRule = { kept: false, values: { [PAGE_PARAMETER]: /^[^\p{Cc}\ufffd]{1,500}$/u } };

/** A choice of how pages look; few enough to keep the style sheet and the form of each. */
const displayRule: QueryRule = {
  kept: true,
  values: Object.fromEntries(
    Object.entries(displayChoices).map(([name, [, ...choices]]) => [
      name,
      new RegExp(`^(${choices.join('|')})$`),
    ]),
  ),
};

const rules = new Map<string, QueryRule>([
  ['/mitgliedsverbaende', { kept: true, values: { land: stateCode, thema: word } }],
  [
    '/suche',
    {
      kept: false,
      limited: true,
      values: { wort: /^[^\p{Cc}\ufffd]{1,2000}$/u, art: word, seite: /^[^\p{Cc}\ufffd]{1,20}$/u },
    },
  ],
  ['/zustaendig', { kept: false, values: { ort: /^[^\p{Cc}\ufffd]{1,200}$/u } }],
  ['/darstellung', displayRule],
  ['/darstellung.css', displayRule],
  ...Object.keys(FORM_PATHS).map((path): [string, QueryRule] => [path, formRule]),
]);

/** A refused form comes back with the reason in its address. */
const accountRule: QueryRule = { kept: false, values: { fehler: /^[a-z]{1,20}$/ } };

export interface CanonicalQuery {
  /** `''` or `?name=value…` in the order of the rule. */
  query: string;
  kept: boolean;
  limited?: boolean;
}

/** Brings a query into its one canonical form; undefined when a declared name carries nonsense (400). */
export function canonicalQuery(path: string, search: string): CanonicalQuery | undefined {
  const rule = path.startsWith('/konto/') ? accountRule : rules.get(path);
  if (!rule) return { query: '', kept: true };
  const given = new URLSearchParams(search);
  const canonical = new URLSearchParams();
  for (const name of given.keys()) {
    if (name.includes('[') && name.slice(0, name.indexOf('[')) in rule.values) return undefined;
  }
  for (const [name, allowed] of Object.entries(rule.values)) {
    const values = given.getAll(name);
    if (values.length > 1) return undefined;
    const value = values[0];
    // An untouched choice of a plain form sends an empty value.
    if (!value) continue;
    if (!allowed.test(value)) return undefined;
    canonical.set(name, value);
  }
  const query = canonical.toString();
  const { kept, limited } = rule;
  return query === '' ? { query, kept: true } : { query: `?${query}`, kept, ...(limited && { limited }) };
}
