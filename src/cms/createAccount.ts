import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import config from '@payload-config';
import { getPayload } from 'payload';
import { type Role, roles } from '@/access/roles';

const usage =
  'Aufruf: npm run account:create -- --email name@beispiel.de --role admin|editor|member [--name "…"] [--association lwl] [--password …]';

/** Makes an account from the command line: the way to the first one on a site with its own database. */
async function createAccount(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      role: { type: 'string' },
      name: { type: 'string' },
      association: { type: 'string' },
      password: { type: 'string' },
    },
  });
  const { association, email, role } = values;
  if (!email || !isRole(role)) throw new Error(usage);
  const payload = await getPayload({ config });
  const password = values.password ?? randomBytes(12).toString('base64url');
  const memberAssociation = association ? await idOfAssociation(association) : undefined;
  await payload.create({
    collection: 'users',
    data: { email, role, name: values.name ?? email, password, memberAssociation, active: true },
    overrideAccess: true,
  });
  process.stdout.write(`Zugang für ${email} angelegt. Passwort: ${password}\n`);

  async function idOfAssociation(slug: string): Promise<number> {
    const { docs } = await payload.find({
      collection: 'member-associations',
      where: { slug: { equals: slug } },
      draft: true,
      depth: 0,
      limit: 1,
      overrideAccess: true,
    });
    if (!docs[0]) throw new Error(`Den Verband „${slug}“ gibt es nicht.`);
    return docs[0].id;
  }
}

function isRole(value: string | undefined): value is Role {
  return roles.some((role) => role === value);
}

/** Sentences of a refused save, or the message itself. */
function reasons(error: unknown): string {
  const faults = (error as { data?: { errors?: { message: string }[] } }).data?.errors;
  return faults ? faults.map(({ message }) => message).join('\n') : (error as Error).message;
}

try {
  await createAccount();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${reasons(error)}\n`);
  process.exit(1);
}
