import { demoPassword } from './environment';

/** The accounts in the seeded template: one per role, and two members to tell own from foreign. */
export const accounts = {
  admin: { email: 'admin@bag-hkv.test', password: demoPassword },
  editor: { email: 'redaktion@bag-hkv.test', password: demoPassword },
  lwl: { email: 'lwl@bag-hkv.test', password: demoPassword },
  pfalz: { email: 'pfalz@bag-hkv.test', password: demoPassword },
} as const;

export type Role = keyof typeof accounts;
