import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Role } from '@/access/roles';
import { env } from '@/lib/env';

const accounts: { name: string; email: string; role: Role; association?: string }[] = [
  { name: 'Administration', email: 'admin@bag-hkv.test', role: 'admin' },
  { name: 'Redaktion', email: 'redaktion@bag-hkv.test', role: 'editor' },
  { name: 'Profilpflege LWL', email: 'lwl@bag-hkv.test', role: 'member', association: 'lwl' },
  {
    name: 'Profilpflege Pfalz',
    email: 'pfalz@bag-hkv.test',
    role: 'member',
    association: 'bezirksverband-pfalz',
  },
];

/**
 * Makes one account per role where no account exists, and writes the passwords to a file that only the owner
 * can read. Real sites have their own database and make accounts with `npm run account:create`.
 */
export async function makeDemoAccounts(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return;
  const lines: string[] = [];
  for (const { association, ...account } of accounts) {
    const password = env().demoPassword ?? randomBytes(12).toString('base64url');
    const memberAssociation = association ? await associationId(payload, association) : undefined;
    await payload.create({
      collection: 'users',
      data: { ...account, password, memberAssociation, active: true },
      overrideAccess: true,
    });
    lines.push(`${account.role.padEnd(7)} ${account.email.padEnd(24)} ${password}`);
  }
  const file = path.join(env().dataDir, 'accounts.txt');
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  process.stdout.write(`\nZugänge zum Ausprobieren (stehen auch in ${file}):\n${lines.join('\n')}\n\n`);
}

async function associationId(payload: Payload, slug: string): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: 'member-associations',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  return docs[0]?.id;
}
