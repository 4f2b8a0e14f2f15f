import '@payloadcms/next/css';
import '@/admin/panel.scss';
import config from '@payload-config';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { liveState } from '@/admin/member/liveState';
import { importMap } from './admin/importMap.js';

/** What the panel asks the server for beyond Payload's own. */
const serverFunctions = { 'document-state': liveState };

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({ ...args, config, importMap, serverFunctions });
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
