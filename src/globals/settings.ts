import type { GlobalConfig } from 'payload';
import { globalAccess } from '@/access/access';
import { mail, text } from '@/fields/text';

export const Settings: GlobalConfig = {
  slug: 'settings',
  label: 'Einstellungen',
  access: globalAccess('settings'),
  admin: { group: 'Verwaltung' },
  versions: { max: 50 },
  fields: [
    {
      name: 'fourEyes',
      label: 'Vier Augen: Wer einen Text einreicht, darf ihn nicht selbst freigeben',
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'twoFactorForStaff',
      label: 'Geschäftsstelle meldet sich nur mit zweitem Schritt an',
      type: 'checkbox',
      defaultValue: false,
    },
    text('reviewDuration', 'So lange dauert die Prüfung', {
      maxLength: 60,
      description:
        'Steht im Fenster „Zur Freigabe geben“. Zum Beispiel „ein bis drei Arbeitstage“. Leer: keine Angabe.',
    }),
    {
      name: 'previewDays',
      label: 'Vorschau-Links gelten so viele Tage',
      type: 'number',
      required: true,
      defaultValue: 14,
      min: 1,
      max: 90,
    },
    {
      name: 'yearlyReminder',
      label: 'Verbände einmal im Jahr per E-Mail fragen, ob ihr Profil noch stimmt',
      type: 'checkbox',
      defaultValue: true,
    },
    {
      name: 'logDays',
      label: 'Protokoll wird so viele Tage aufbewahrt',
      type: 'number',
      required: true,
      defaultValue: 730,
      min: 30,
      max: 3650,
    },
    mail('messageMail', 'Neue Meldungen und Nachrichten gehen an', {
      description: 'Leer: an alle Zugänge der Geschäftsstelle.',
    }),
    {
      name: 'messageDays',
      label: 'Meldungen und Nachrichten werden so viele Tage nach dem Eingang gelöscht',
      type: 'number',
      required: true,
      defaultValue: 365,
      min: 60,
      max: 1095,
    },
  ],
};
