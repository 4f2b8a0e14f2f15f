import { s3Storage } from '@payloadcms/storage-s3';
import type { Plugin } from 'payload';
import { env } from '@/lib/env';

/** Files lie in the data folder, or in an S3 bucket where one is configured. */
export function storagePlugins(): Plugin[] {
  const { s3 } = env();
  if (!s3) return [];
  return [
    s3Storage({
      collections: { media: true },
      bucket: s3.bucket,
      config: {
        region: s3.region,
        endpoint: s3.endpoint,
        forcePathStyle: true,
        credentials: { accessKeyId: s3.accessKey, secretAccessKey: s3.secretKey },
      },
    }),
  ];
}
