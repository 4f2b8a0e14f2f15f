import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { de } from '@payloadcms/translations/languages/de';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { closeOwnDoors } from '@/access/access';
import { germanErrors } from '@/access/germanErrors';
import { refuseMissingPreference } from '@/access/missingPreference';
import { watchContent } from '@/activity/watchContent';
import { germanTexts } from '@/admin/germanTexts';
import { panelParts } from '@/admin/panelParts';
import { AccountLinks } from '@/collections/AccountLinks';
import { Activity } from '@/collections/Activity';
import { JobRuns } from '@/collections/JobRuns';
import { Links } from '@/collections/Links';
import { Mails } from '@/collections/Mails';
import { Media } from '@/collections/Media';
import { storagePlugins } from '@/collections/Media/storage';
import { MemberAssociations } from '@/collections/MemberAssociations';
import { Messages } from '@/collections/Messages';
import { Pages } from '@/collections/Pages';
import { Partners } from '@/collections/Partners';
import { PreviewLinks } from '@/collections/PreviewLinks';
import { Redirects } from '@/collections/Redirects';
import { Reviews } from '@/collections/Reviews';
import { Schedules } from '@/collections/Schedules';
import { SearchMisses } from '@/collections/SearchMisses';
import { SecondFactors } from '@/collections/SecondFactors';
import { Synonyms } from '@/collections/Synonyms';
import { Throttle } from '@/collections/Throttle';
import { Topics } from '@/collections/Topics';
import { Users } from '@/collections/Users';
import { editor } from '@/fields/richText';
import { AccessibilityStatement } from '@/globals/accessibilityStatement';
import { Explanations } from '@/globals/explanations';
import { Legal } from '@/globals/legal';
import { FooterNavigation, MainNavigation } from '@/globals/navigation';
import { Office } from '@/globals/office';
import { Settings } from '@/globals/settings';
import { SiteNotice } from '@/globals/siteNotice';
import { handbookPicture } from '@/handbook/pictureEndpoint';
import { runJobsEndpoints } from '@/jobs/runJobsEndpoint';
import { env } from '@/lib/env';
import { payloadLogger } from '@/lib/log';
import { mailAdapter } from '@/mail/mailAdapter';
import { watchSearch } from '@/search/watchSearch';

const here = path.dirname(fileURLToPath(import.meta.url));
const { databaseUrl, payloadSecret, serverUrl } = env();
const title = 'BAG HKV Redaktion';

export default buildConfig({
  secret: payloadSecret,
  serverURL: serverUrl,
  csrf: [serverUrl],
  cors: [],
  telemetry: false,
  graphQL: { disable: true },
  hooks: { afterError: [germanErrors] },
  maxDepth: 4,
  logger: payloadLogger,
  admin: {
    user: Users.slug,
    avatar: { Component: '/src/admin/frame/PanelAvatar#PanelAvatar' },
    theme: 'all',
    // Only one thing keeps somebody with an account out of the panel: a second factor that is owed.
    routes: { unauthorized: '/zweiter-schritt' },
    dateFormat: "d. MMMM yyyy, HH:mm 'Uhr'",
    meta: {
      titleSuffix: ` – ${title}`,
      title,
      description: title,
      icons: [{ rel: 'icon', url: '/favicon.svg' }],
      robots: 'noindex, nofollow',
      defaultOGImageType: 'off',
    },
    importMap: { baseDir: here, importMapFile: path.join(here, 'src/app/(payload)/admin/importMap.js') },
    components: {
      Nav: '/src/admin/frame/PanelNav#PanelNav',
      beforeNavLinks: ['/src/admin/frame/NavTop#NavTop'],
      logout: { Button: '/src/admin/frame/NavFoot#NavFoot' },
      graphics: {
        Icon: '/src/admin/frame/PanelIcon#PanelIcon',
        Logo: '/src/admin/frame/PanelLogo#PanelLogo',
      },
      providers: ['/src/admin/frame/SystemTheme#SystemTheme', '/src/admin/frame/PanelRepairs#PanelRepairs'],
      views: {
        dashboard: { Component: '/src/admin/worklist/WorkList#WorkList' },
        geplant: { Component: '/src/admin/schedule/PlanView#PlanView', path: '/geplant', exact: true },
        handbuch: { Component: '/src/admin/handbook/Handbook#Handbook', path: '/handbuch', exact: true },
        login: { Component: '/src/admin/signin/SignInPage#SignInPage' },
        unauthorized: { Component: '/src/admin/signin/DutyPage#DutyPage' },
        account: { Component: '/src/admin/accounts/AccountPage#AccountPage' },
        createFirstUser: {
          Component: '/src/admin/NoAccountYet#NoAccountYet',
          path: '/create-first-user',
          exact: true,
        },
      },
    },
  },
  i18n: { supportedLanguages: { de }, fallbackLanguage: 'de', translations: { de: germanTexts } },
  collections: [
    Pages,
    MemberAssociations,
    Topics,
    Partners,
    Media,
    Users,
    Reviews,
    Redirects,
    Schedules,
    Activity,
    Messages,
    Links,
    Synonyms,
    SearchMisses,
    Mails,
    JobRuns,
    AccountLinks,
    PreviewLinks,
    SecondFactors,
    Throttle,
  ],
  globals: [
    MainNavigation,
    FooterNavigation,
    Office,
    AccessibilityStatement,
    Legal,
    SiteNotice,
    Explanations,
    Settings,
  ],
  endpoints: [...runJobsEndpoints, handbookPicture],
  editor,
  email: mailAdapter,
  db: postgresAdapter({
    pool: {
      connectionString: databaseUrl,
      max: 12,
      statement_timeout: 20_000,
      connectionTimeoutMillis: 5_000,
    },
    push: false,
    migrationDir: path.join(here, 'migrations'),
  }),
  sharp,
  upload: {
    limits: { fileSize: 15_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'Die Datei ist zu groß. Möglich sind höchstens 15 MB.',
  },
  typescript: { outputFile: path.join(here, 'src/payload-types.ts') },
  plugins: [...storagePlugins(), panelParts],
})
  .then(closeOwnDoors)
  .then(refuseMissingPreference)
  .then(watchContent)
  .then(watchSearch);
