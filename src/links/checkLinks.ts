import type { Payload } from 'payload';
import { refuse } from '@/access/refuse';
import { isoDay } from '@/lib/dates';
import { env, ownOrigin } from '@/lib/env';
import { isOutgoing } from '@/lib/safeLink';
import type { Link } from '@/payload-types';
import { askAddress } from './ask';
import { askAll, type Politeness } from './askAll';
import { type GatheredLink, gatherLinks } from './gatherLinks';
import { publicInternet } from './reach';
import { type Answer, judge } from './rules';

/** Foreign links asked for in one round; the others have their turn in the next. */
const perRound = 60;
const hour = 60 * 60 * 1000;
/** A good link is asked for again after this time, any other after a day. */
const rest = { ok: 7 * 24 * hour, else: 20 * hour };

export interface CheckOptions extends Politeness {
  /** Where the site itself answers. */
  site: string;
  now: Date;
}

function usual(): CheckOptions {
  const settings = env();
  return {
    reach: publicInternet,
    userAgent: `BAG-HKV-Linkpruefung/1.0 (+${settings.serverUrl}/kontakt)`,
    pause: 2_000,
    atOnce: 4,
    site: ownOrigin(settings),
    now: new Date(),
  };
}

/**
 * Looks after the links of all public pages: those within the site in every round, foreign ones from time to time.
 * @returns a sentence about what was found, or nothing when nothing was due
 */
export async function checkLinks(
  payload: Payload,
  options: Partial<CheckOptions> = {},
): Promise<string | undefined> {
  const settings = { ...usual(), ...options };
  const gathered = await gatherLinks(payload);
  const known = await knownLinks(payload);
  await forget(payload, known, gathered);
  const keep = keeper(payload, known, settings.now);

  const isForeign = ({ address }: GatheredLink) => isOutgoing(address) && !isOwn(address);
  for (const link of gathered.filter((one) => !isForeign(one))) await keep(link, await look(link, settings));

  const byAddress = new Map(gathered.map((link) => [link.address, link]));
  const foreign = gathered.filter(isForeign);
  const due = foreign.filter(({ address }) => isDue(known.get(address), settings.now)).slice(0, perRound);
  const answers = new Map<string, Answer>();
  const addresses = due.map(({ address }) => address);
  await askAll(addresses, settings, async (address, answer) => void answers.set(address, answer));
  refuseOutage(answers);
  for (const [address, answer] of answers) await keep(byAddress.get(address) as GatheredLink, answer);
  for (const link of foreign) if (!answers.has(link.address)) await keep(link);
  return due.length === 0 ? undefined : summary(payload);
}

const isOwn = (address: string) => new URL(address).host === new URL(env().serverUrl).host;

/** The site knows best what it answers to whom; documents without an address are not public. */
async function look({ address, target }: GatheredLink, { site, ...options }: CheckOptions): Promise<Answer> {
  if (target) {
    return target.isPublic ? { kind: 'ok' } : { kind: 'gone', reason: 'Das Ziel ist nicht öffentlich' };
  }
  const { origin, pathname, search } = new URL(address, site);
  if (origin !== new URL(site).origin && !isOwn(address))
    return { kind: 'gone', reason: 'ist keine Adresse' };
  const answer = await askAddress(`${site}${pathname}${search}`, {
    ...options,
    // An address of ours may lead on to somewhere else; that is another link.
    reach: { ...publicInternet, mayConnect: (_address, port) => port === Number(new URL(site).port || 80) },
  });
  if (answer.kind === 'gone')
    return { kind: 'gone', reason: 'Diese Seite gibt es nicht, oder sie ist nicht öffentlich' };
  // The site itself being busy says nothing about its links.
  return answer.kind === 'ok' ? answer : { kind: 'unchecked' };
}

function isDue(link: Link | undefined, now: Date): boolean {
  if (!link?.triedAt) return true;
  const pause = link.state === 'ok' ? rest.ok : rest.else;
  return now.getTime() - Date.parse(link.triedAt) >= pause;
}

/** When nobody at all answers, it is us who are cut off. */
function refuseOutage(answers: Map<string, Answer>): void {
  const all = [...answers.values()];
  if (all.length >= 5 && all.every(({ kind }) => kind === 'failed')) {
    refuse('Kein einziger Link war zu erreichen. Vermutlich fehlt die Verbindung ins Internet.', 503);
  }
}

async function knownLinks(payload: Payload): Promise<Map<string, Link>> {
  const { docs } = await payload.find({
    collection: 'links',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Map(docs.map((link) => [link.address, link]));
}

async function forget(payload: Payload, known: Map<string, Link>, gathered: GatheredLink[]): Promise<void> {
  const present = new Set(gathered.map(({ address }) => address));
  const gone = [...known.values()].filter(({ address }) => !present.has(address)).map(({ id }) => id);
  if (gone.length === 0) return;
  await payload.delete({ collection: 'links', where: { id: { in: gone } }, depth: 0, overrideAccess: true });
}

/** Writes down what is known of a link now; without an answer only where it stands. */
function keeper(payload: Payload, known: Map<string, Link>, now: Date) {
  return async ({ address, places }: GatheredLink, answer?: Answer): Promise<void> => {
    const before = known.get(address);
    const outcome = answer && {
      ...judge(before && { ...knownOutcome(before), lastDay: dayOf(before) }, answer, now, isoDay(now)),
      triedAt: now.toISOString(),
    };
    const shown = places.map(({ href, label }) => ({ href, label: label.slice(0, 300) }));
    const common = { collection: 'links', depth: 0, overrideAccess: true } as const;
    if (!before) {
      const data = { address, places: shown, state: 'unchecked' as const, ...outcome };
      await payload.create({ ...common, data });
    } else if (outcome || !samePlaces(before, shown)) {
      await payload.update({ ...common, id: before.id, data: { places: shown, ...outcome } });
    }
  };
}

const dayOf = ({ triedAt }: Link) => (triedAt ? isoDay(triedAt) : null);
const knownOutcome = ({ failedDays, reason, since, state }: Link) => ({
  state,
  reason: reason ?? null,
  since: since ?? null,
  failedDays: failedDays ?? 0,
});
const samePlaces = ({ places }: Link, shown: { href: string; label: string }[]) =>
  JSON.stringify(places?.map(({ href, label }) => ({ href, label }))) === JSON.stringify(shown);

async function summary(payload: Payload): Promise<string> {
  const count = async (where?: object) =>
    (await payload.count({ collection: 'links', where: where as never, overrideAccess: true })).totalDocs;
  const broken = await count({ state: { equals: 'broken' } });
  return `${await count()} Links, davon ${broken === 0 ? 'keiner' : broken} defekt`;
}
