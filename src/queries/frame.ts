import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { SiteFrameProps } from '@/components/chrome/SiteFrame';
import type { LinkItem } from '@/lib/linkItem';
import type { Office, SiteNotice } from '@/payload-types';
import { cms, oncePerRequest } from './cms';
import { currentNotice, nextNoticeChange } from './notice';
import { easyLink } from './paths';

/** `null` is what SQL says where nothing has been saved yet. */
interface FrameRow {
  [column: string]: unknown;
  items: LinkItem[] | null;
  groups: { title: string; items: LinkItem[] | null }[] | null;
  office: Omit<Office, 'id'> | null;
  notice: Pick<SiteNotice, 'text' | 'level' | 'from' | 'until'> | null;
  easy: boolean;
}

const links = sql`json_agg(json_build_object('label', label, 'href', url) order by _order)`;

/** The globals around every page. Payload would need a statement for each, on every page. */
const frameQuery = sql`select
  (select ${links} from main_navigation_items) as items,
  (select json_agg(
      json_build_object('title', title, 'items',
        (select ${links} from footer_navigation_groups_items where _parent_id = footer_navigation_groups.id))
      order by _order)
    from footer_navigation_groups) as groups,
  (select json_build_object('name', name, 'host', host, 'street', street, 'postalCode', postal_code,
      'city', city, 'phone', phone, 'email', email)
    from office limit 1) as office,
  (select json_build_object('text', text, 'level', level, 'from', "from", 'until', until)
    from site_notice limit 1) as notice,
  exists (select 1 from explanations where title <> '' and exists (select 1 from explanations_blocks_easy_text)) as easy`;

async function readFrame(): Promise<FrameRow | undefined> {
  const { drizzle } = (await cms()).db as unknown as PostgresAdapter;
  const { rows } = await drizzle.execute<FrameRow>(frameQuery);
  return rows[0];
}

type Frame = Pick<SiteFrameProps, 'footer' | 'notice'> & {
  header: Pick<SiteFrameProps['header'], 'items' | 'easyLanguage'>;
  keptUntil?: string;
};

/** What stands around every page: navigation, address, notice. */
export const siteFrame = oncePerRequest(async (): Promise<Frame> => {
  const { items, groups, office, notice, easy } = (await readFrame()) ?? {};
  const isThere = ({ href }: LinkItem) => href !== easyLink.href || easy;
  const now = new Date();
  return {
    header: { items: items ?? [], easyLanguage: easy ? easyLink : null },
    footer: {
      office: office ?? { name: '' },
      groups: (groups ?? []).map((group) => ({
        title: group.title,
        items: (group.items ?? []).filter(isThere),
      })),
    },
    notice: notice ? currentNotice(notice, now) : null,
    keptUntil: notice ? nextNoticeChange(notice, now) : undefined,
  };
});
