'use client';

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import { checkDocument, type Report } from '@/quality/checkDocument';
import { contentOf, type FieldShape } from '@/quality/content/contentOf';
import { loadFacts } from '@/quality/loadFacts';
import { findOverRest } from './findOverRest';

const afterTyping = 400;

/** The fields of the open collection, as the panel knows them. */
export function useFieldShapes(): readonly FieldShape[] {
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined;
  return (config?.fields ?? []) as unknown as readonly FieldShape[];
}

/** What the check says about the form as it stands, a moment after the last change. */
export function useReport(): Report | undefined {
  const [form] = useAllFormFields();
  const fields = useFieldShapes();
  const [report, setReport] = useState<Report>();
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const content = contentOf(fields, reduceFieldsToValues(form, true));
      const facts = await loadFacts(content, findOverRest);
      if (!isOver) setReport(checkDocument(content, facts));
    }, afterTyping);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [fields, form]);
  return report;
}
