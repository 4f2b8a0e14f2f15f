import type { CollectionConfig, Endpoint, FieldAccess } from 'payload';
import { adminOnly, collectionAccess, nobody, staffOnly } from '@/access/access';
import { accountOf, isAdmin } from '@/access/roles';
import { revokeLinksAtEnd } from '@/accounts/endings';
import { accountEndpoints } from '@/accounts/endpoints';
import { askToConfirmAddress } from '@/accounts/newAddress';
import { oidcEndpoints } from '@/accounts/oidc/endpoints';
import { secondFactorEndpoints } from '@/accounts/secondFactor/endpoints';
import { stopAtPassword } from '@/accounts/secondFactor/provePassword';
import { demandSecondFactor, noteOwedFactor, removeFactorWithAccount } from '@/accounts/secondFactor/signIn';
import { sessionEndpoints } from '@/accounts/sessions';
import { logAccountChange, logAccountDeletion, logSignIn, noteNewPassword } from '@/activity/watchAccounts';
import { mail, text } from '@/fields/text';
import { env } from '@/lib/env';
import { askForReset } from './askForReset';
import {
  checkAssociation,
  checkPassword,
  checkResetPassword,
  endSessions,
  evenOutSignIn,
  limitAttempts,
  refuseInactive,
} from './hooks';
import { setNewPassword } from './setNewPassword';

const slug = 'users';

/** When the panel asks which fields to open, Payload tells the account and leaves out its number. */
const selfOrAdmin: FieldAccess = ({ doc, id = doc?.id, req }) =>
  isAdmin(req) || accountOf(req)?.id === Number(id);

const dateAndTime = { displayFormat: "d. MMM yyyy, HH:mm 'Uhr'" };

/** The first account comes from the command line or the first start, never from a visitor. */
const noFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json({ errors: [{ message: 'Zugänge richtet die Geschäftsstelle ein.' }] }, { status: 403 }),
};

export const Users: CollectionConfig = {
  slug,
  labels: { singular: 'Zugang', plural: 'Zugänge' },
  defaultSort: 'name',
  access: { ...collectionAccess(slug), admin: ({ req }) => accountOf(req) !== null },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { secure: env().serverUrl.startsWith('https:'), sameSite: 'Lax' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'memberAssociation', 'active'],
    group: 'Verwaltung',
    description: 'Wer sich anmelden darf. Verbände pflegen nur ihr eigenes Profil.',
    components: {
      edit: { beforeDocumentControls: ['/src/admin/accounts/ResetFactor#ResetFactor'] },
      views: { list: { Component: '/src/admin/accounts/AccountList#AccountList' } },
    },
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: [
    noFirstRegister,
    askForReset,
    setNewPassword,
    ...accountEndpoints,
    ...sessionEndpoints,
    ...secondFactorEndpoints,
    ...oidcEndpoints,
  ],
  hooks: {
    beforeOperation: [limitAttempts, checkResetPassword],
    beforeValidate: [checkPassword, checkAssociation],
    beforeChange: [endSessions, noteNewPassword, askToConfirmAddress],
    afterChange: [revokeLinksAtEnd, logAccountChange],
    afterDelete: [logAccountDeletion],
    afterRead: [noteOwedFactor],
    beforeDelete: [removeFactorWithAccount],
    beforeLogin: [stopAtPassword, refuseInactive, demandSecondFactor],
    afterLogin: [logSignIn],
    afterError: [evenOutSignIn],
  },
  fields: [
    text('name', 'Name', { required: true, description: 'Zum Beispiel „Profilpflege LWL“.' }),
    // Payload's own field, save that a new address has to be confirmed and editors change nobody else's.
    {
      name: 'email',
      label: 'E-Mail-Adresse',
      type: 'email',
      required: true,
      access: { update: selfOrAdmin },
    },
    {
      name: 'role',
      label: 'Rolle',
      type: 'select',
      required: true,
      defaultValue: 'member',
      saveToJWT: true,
      access: { update: adminOnly, create: staffOnly },
      options: [
        { value: 'admin', label: 'Administration: alles, auch Zugänge' },
        { value: 'editor', label: 'Redaktion: alle Inhalte' },
        { value: 'member', label: 'Verband: nur das eigene Profil' },
      ],
    },
    {
      name: 'memberAssociation',
      label: 'Mitgliedsverband',
      type: 'relationship',
      relationTo: 'member-associations',
      access: { update: adminOnly, create: staffOnly },
      admin: {
        condition: (data) => data?.role === 'member',
        description: 'Dieses Profil darf die Person bearbeiten.',
      },
    },
    {
      name: 'active',
      label: 'Zugang ist aktiv',
      type: 'checkbox',
      defaultValue: true,
      access: { update: adminOnly, create: staffOnly },
      admin: { description: 'Ohne Haken kann sich die Person nicht anmelden.' },
    },
    {
      name: 'lastSignIn',
      label: 'Zuletzt angemeldet',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar', date: dateAndTime },
    },
    {
      name: 'invitedUntil',
      label: 'Eingeladen bis',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        position: 'sidebar',
        date: dateAndTime,
        condition: (data) => Boolean(data?.invitedUntil),
        description: 'Die Person hat noch kein Passwort festgelegt.',
      },
    },
    mail('pendingEmail', 'Neue Adresse, noch nicht bestätigt', {
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.pendingEmail) },
    }),
  ],
};
