import { withPayload } from '@payloadcms/next/withPayload';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  // `npm run check` checks all types; a site that is being started need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // For the panel; public pages are compressed once by our own server, which asks for them uncompressed.
  compress: true,
  // Titles and descriptions belong into the head for everybody, not only for known robots.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // KERN 2.7.2 still writes Sass's old if(): not ours to mend.
  sassOptions: { silenceDeprecations: ['if-function'] },
  devIndicators: false,
  // Address of the association's former website.
  redirects: async () => [
    { source: '/de/ziele/wir_ueber_uns.html', destination: '/ueber-uns', statusCode: 301 },
  ],
  // Errors are told apart by the names of their classes, by Payload and by us; minifying takes those away.
  experimental: { serverSourceMaps: false, serverMinification: false },
};

export default withPayload(config, { devBundleServerPackages: false });
