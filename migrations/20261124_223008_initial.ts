import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_blocks_picture_text_side" AS ENUM('left', 'right');
  CREATE TYPE "public"."enum_pages_blocks_facts_variant" AS ENUM('table', 'band');
  CREATE TYPE "public"."enum_pages_blocks_members_variant" AS ENUM('tiles', 'list', 'map');
  CREATE TYPE "public"."enum_pages_fixed" AS ENUM('home', 'ueber-uns', 'impressum', 'datenschutz', 'barrierefreiheit', 'kontakt');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_blocks_picture_text_side" AS ENUM('left', 'right');
  CREATE TYPE "public"."enum__pages_v_blocks_facts_variant" AS ENUM('table', 'band');
  CREATE TYPE "public"."enum__pages_v_blocks_members_variant" AS ENUM('tiles', 'list', 'map');
  CREATE TYPE "public"."enum__pages_v_version_fixed" AS ENUM('home', 'ueber-uns', 'impressum', 'datenschutz', 'barrierefreiheit', 'kontakt');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_members_tasks_role" AS ENUM('performs', 'advises');
  CREATE TYPE "public"."enum_members_state" AS ENUM('BW', 'BY', 'HE', 'MV', 'NI', 'NW', 'RP', 'SN');
  CREATE TYPE "public"."enum_members_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__members_v_version_tasks_role" AS ENUM('performs', 'advises');
  CREATE TYPE "public"."enum__members_v_version_state" AS ENUM('BW', 'BY', 'HE', 'MV', 'NI', 'NW', 'RP', 'SN');
  CREATE TYPE "public"."enum__members_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_topics_blocks_picture_text_side" AS ENUM('left', 'right');
  CREATE TYPE "public"."enum_topics_blocks_facts_variant" AS ENUM('table', 'band');
  CREATE TYPE "public"."enum_topics_blocks_members_variant" AS ENUM('tiles', 'list', 'map');
  CREATE TYPE "public"."enum_topics_legal_bases_state" AS ENUM('BW', 'BY', 'HE', 'MV', 'NI', 'NW', 'RP', 'SN');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_blocks_picture_text_side" AS ENUM('left', 'right');
  CREATE TYPE "public"."enum__topics_v_blocks_facts_variant" AS ENUM('table', 'band');
  CREATE TYPE "public"."enum__topics_v_blocks_members_variant" AS ENUM('tiles', 'list', 'map');
  CREATE TYPE "public"."enum__topics_v_version_legal_bases_state" AS ENUM('BW', 'BY', 'HE', 'MV', 'NI', 'NW', 'RP', 'SN');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('kommunaler-spitzenverband', 'dachzusammenschluss', 'facharbeitsgemeinschaft', 'fachorganisation');
  CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_version_kind" AS ENUM('kommunaler-spitzenverband', 'dachzusammenschluss', 'facharbeitsgemeinschaft', 'fachorganisation');
  CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'member');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('open', 'released', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_activity_role" AS ENUM('admin', 'editor', 'member');
  CREATE TYPE "public"."enum_activity_action" AS ENUM('created', 'saved', 'handedIn', 'withdrawn', 'released', 'releasedByOverride', 'returned', 'unpublished', 'restored', 'trashed', 'recovered', 'deleted', 'signedIn', 'invited', 'invitationRevoked', 'invitationAccepted', 'accountCreated', 'accountEnded', 'rightsChanged', 'passwordChanged', 'addressChanged');
  CREATE TYPE "public"."enum_mails_state" AS ENUM('waiting', 'sent', 'failed');
  CREATE TYPE "public"."enum_account_links_purpose" AS ENUM('invitation', 'address');
  CREATE TYPE "public"."enum_site_notice_level" AS ENUM('info', 'warning');
  CREATE TYPE "public"."enum__site_notice_v_version_level" AS ENUM('info', 'warning');
  CREATE TABLE "pages_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"content" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_picture_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" integer,
  	"content" jsonb,
  	"side" "enum_pages_blocks_picture_text_side" DEFAULT 'left',
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_facts_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "pages_blocks_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"variant" "enum_pages_blocks_facts_variant" DEFAULT 'table',
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_faq_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" jsonb
  );
  
  CREATE TABLE "pages_blocks_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Fragen und Antworten',
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_cta" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"text" varchar,
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Mitgliedsverbände',
  	"intro" varchar,
  	"variant" "enum_pages_blocks_members_variant" DEFAULT 'tiles',
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Themenschwerpunkte',
  	"intro" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Partner',
  	"intro" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Zum Herunterladen',
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_levels_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"text" varchar,
  	"highlighted" boolean DEFAULT false
  );
  
  CREATE TABLE "pages_blocks_levels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"subheading" varchar,
  	"content" jsonb,
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_statements_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "pages_blocks_statements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"lead" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_noindex" boolean DEFAULT false,
  	"slug" varchar,
  	"parent_id" integer,
  	"path" varchar,
  	"fixed" "enum_pages_fixed",
  	"change_note" varchar,
  	"changed_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer
  );
  
  CREATE TABLE "_pages_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"content" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_picture_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"picture_id" integer,
  	"content" jsonb,
  	"side" "enum__pages_v_blocks_picture_text_side" DEFAULT 'left',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_facts_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"variant" "enum__pages_v_blocks_facts_variant" DEFAULT 'table',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_faq_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Fragen und Antworten',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_cta" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"text" varchar,
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Mitgliedsverbände',
  	"intro" varchar,
  	"variant" "enum__pages_v_blocks_members_variant" DEFAULT 'tiles',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Themenschwerpunkte',
  	"intro" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Partner',
  	"intro" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Zum Herunterladen',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_levels_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"text" varchar,
  	"highlighted" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_levels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"subheading" varchar,
  	"content" jsonb,
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_statements_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_statements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_noindex" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_parent_id" integer,
  	"version_path" varchar,
  	"version_fixed" "enum__pages_v_version_fixed",
  	"version_change_note" varchar,
  	"version_changed_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer
  );
  
  CREATE TABLE "members_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"topic_id" integer,
  	"role" "enum_members_tasks_role" DEFAULT 'performs'
  );
  
  CREATE TABLE "members_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"function" varchar,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar
  );
  
  CREATE TABLE "members_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "members_organs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar
  );
  
  CREATE TABLE "members" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"short_name" varchar,
  	"lead" varchar,
  	"description" jsonb,
  	"coverage" varchar,
  	"address_street" varchar,
  	"address_postal_code" varchar,
  	"address_city" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"founded" varchar,
  	"population_value" numeric,
  	"population_date" varchar,
  	"population_source" varchar,
  	"area_value" numeric,
  	"area_date" varchar,
  	"area_source" varchar,
  	"districts_total" numeric,
  	"districts_landkreise" numeric,
  	"districts_kreisfreie_staedte" numeric,
  	"districts_bezirke" numeric,
  	"head_title" varchar,
  	"head_name" varchar,
  	"legal_form" varchar,
  	"legal_basis" varchar,
  	"logo_id" integer,
  	"picture_id" integer,
  	"slug" varchar,
  	"state" "enum_members_state",
  	"seat_city" varchar,
  	"seat_lat" numeric,
  	"seat_lon" numeric,
  	"map_area" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"internal_note" varchar,
  	"change_note" varchar,
  	"changed_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_members_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "members_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "members_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_members_v_version_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"topic_id" integer,
  	"role" "enum__members_v_version_tasks_role" DEFAULT 'performs',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_members_v_version_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"function" varchar,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_members_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_members_v_version_organs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_members_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_lead" varchar,
  	"version_description" jsonb,
  	"version_coverage" varchar,
  	"version_address_street" varchar,
  	"version_address_postal_code" varchar,
  	"version_address_city" varchar,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_founded" varchar,
  	"version_population_value" numeric,
  	"version_population_date" varchar,
  	"version_population_source" varchar,
  	"version_area_value" numeric,
  	"version_area_date" varchar,
  	"version_area_source" varchar,
  	"version_districts_total" numeric,
  	"version_districts_landkreise" numeric,
  	"version_districts_kreisfreie_staedte" numeric,
  	"version_districts_bezirke" numeric,
  	"version_head_title" varchar,
  	"version_head_name" varchar,
  	"version_legal_form" varchar,
  	"version_legal_basis" varchar,
  	"version_logo_id" integer,
  	"version_picture_id" integer,
  	"version_slug" varchar,
  	"version_state" "enum__members_v_version_state",
  	"version_seat_city" varchar,
  	"version_seat_lat" numeric,
  	"version_seat_lon" numeric,
  	"version_map_area" varchar,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_internal_note" varchar,
  	"version_change_note" varchar,
  	"version_changed_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__members_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_members_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_members_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "topics_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"content" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_picture_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" integer,
  	"content" jsonb,
  	"side" "enum_topics_blocks_picture_text_side" DEFAULT 'left',
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_facts_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "topics_blocks_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"variant" "enum_topics_blocks_facts_variant" DEFAULT 'table',
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_faq_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" jsonb
  );
  
  CREATE TABLE "topics_blocks_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Fragen und Antworten',
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_cta" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"text" varchar,
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Mitgliedsverbände',
  	"intro" varchar,
  	"variant" "enum_topics_blocks_members_variant" DEFAULT 'tiles',
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Themenschwerpunkte',
  	"intro" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Partner',
  	"intro" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Zum Herunterladen',
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_levels_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"text" varchar,
  	"highlighted" boolean DEFAULT false
  );
  
  CREATE TABLE "topics_blocks_levels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"subheading" varchar,
  	"content" jsonb,
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_statements_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "topics_blocks_statements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"function" varchar,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar
  );
  
  CREATE TABLE "topics_legal_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"state" "enum_topics_legal_bases_state",
  	"text" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "topics_meetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"shared_goal" boolean DEFAULT false,
  	"slug" varchar,
  	"order" numeric DEFAULT 100,
  	"internal_note" varchar,
  	"change_note" varchar,
  	"changed_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "topics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"members_id" integer,
  	"partners_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "_topics_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"content" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_picture_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"picture_id" integer,
  	"content" jsonb,
  	"side" "enum__topics_v_blocks_picture_text_side" DEFAULT 'left',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_facts_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"variant" "enum__topics_v_blocks_facts_variant" DEFAULT 'table',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_faq_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Fragen und Antworten',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_cta" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"text" varchar,
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Mitgliedsverbände',
  	"intro" varchar,
  	"variant" "enum__topics_v_blocks_members_variant" DEFAULT 'tiles',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Themenschwerpunkte',
  	"intro" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Unsere Partner',
  	"intro" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar DEFAULT 'Zum Herunterladen',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_levels_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"text" varchar,
  	"highlighted" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_levels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"subheading" varchar,
  	"content" jsonb,
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_statements_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_statements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_version_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"function" varchar,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_version_legal_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"state" "enum__topics_v_version_legal_bases_state",
  	"text" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_version_meetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_shared_goal" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_internal_note" varchar,
  	"version_change_note" varchar,
  	"version_changed_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_topics_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"members_id" integer,
  	"partners_id" integer,
  	"topics_id" integer
  );
  
  CREATE TABLE "partners" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"abbreviation" varchar,
  	"kind" "enum_partners_kind",
  	"website" varchar,
  	"summary" varchar,
  	"text" jsonb,
  	"seat" varchar,
  	"founded" varchar,
  	"logo_id" integer,
  	"slug" varchar,
  	"internal_note" varchar,
  	"change_note" varchar,
  	"changed_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_partners_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_partners_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_abbreviation" varchar,
  	"version_kind" "enum__partners_v_version_kind",
  	"version_website" varchar,
  	"version_summary" varchar,
  	"version_text" jsonb,
  	"version_seat" varchar,
  	"version_founded" varchar,
  	"version_logo_id" integer,
  	"version_slug" varchar,
  	"version_internal_note" varchar,
  	"version_change_note" varchar,
  	"version_changed_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar,
  	"label" varchar,
  	"pdf_title" varchar,
  	"pdf_language" varchar,
  	"pdf_pages" numeric,
  	"pdf_tagged" boolean,
  	"owner_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w480avif_url" varchar,
  	"sizes_w480avif_width" numeric,
  	"sizes_w480avif_height" numeric,
  	"sizes_w480avif_mime_type" varchar,
  	"sizes_w480avif_filesize" numeric,
  	"sizes_w480avif_filename" varchar,
  	"sizes_w480webp_url" varchar,
  	"sizes_w480webp_width" numeric,
  	"sizes_w480webp_height" numeric,
  	"sizes_w480webp_mime_type" varchar,
  	"sizes_w480webp_filesize" numeric,
  	"sizes_w480webp_filename" varchar,
  	"sizes_w960avif_url" varchar,
  	"sizes_w960avif_width" numeric,
  	"sizes_w960avif_height" numeric,
  	"sizes_w960avif_mime_type" varchar,
  	"sizes_w960avif_filesize" numeric,
  	"sizes_w960avif_filename" varchar,
  	"sizes_w960webp_url" varchar,
  	"sizes_w960webp_width" numeric,
  	"sizes_w960webp_height" numeric,
  	"sizes_w960webp_mime_type" varchar,
  	"sizes_w960webp_filesize" numeric,
  	"sizes_w960webp_filename" varchar,
  	"sizes_w1600avif_url" varchar,
  	"sizes_w1600avif_width" numeric,
  	"sizes_w1600avif_height" numeric,
  	"sizes_w1600avif_mime_type" varchar,
  	"sizes_w1600avif_filesize" numeric,
  	"sizes_w1600avif_filename" varchar,
  	"sizes_w1600webp_url" varchar,
  	"sizes_w1600webp_width" numeric,
  	"sizes_w1600webp_height" numeric,
  	"sizes_w1600webp_mime_type" varchar,
  	"sizes_w1600webp_filesize" numeric,
  	"sizes_w1600webp_filename" varchar
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'member' NOT NULL,
  	"member_association_id" integer,
  	"active" boolean DEFAULT true,
  	"last_sign_in" timestamp(3) with time zone,
  	"invited_until" timestamp(3) with time zone,
  	"pending_email" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"association_id" integer,
  	"version" varchar NOT NULL,
  	"state" "enum_reviews_state" NOT NULL,
  	"handed_in_by_id" integer,
  	"handed_in_at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "reviews_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"members_id" integer,
  	"pages_id" integer,
  	"topics_id" integer,
  	"partners_id" integer
  );
  
  CREATE TABLE "activity" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"who_id" integer,
  	"who_name" varchar NOT NULL,
  	"role" "enum_activity_role",
  	"association" varchar,
  	"action" "enum_activity_action" NOT NULL,
  	"content_type" varchar,
  	"content_id" varchar,
  	"title" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mails" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar,
  	"html" varchar,
  	"state" "enum_mails_state" DEFAULT 'waiting' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_attempt" timestamp(3) with time zone,
  	"last_error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "job_runs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"finished_at" timestamp(3) with time zone NOT NULL,
  	"ok" boolean DEFAULT true NOT NULL,
  	"message" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "account_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"purpose" "enum_account_links_purpose" NOT NULL,
  	"user_id" integer,
  	"email" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "throttle" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"count" numeric NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" integer,
  	"members_id" integer,
  	"topics_id" integer,
  	"partners_id" integer,
  	"media_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "main_navigation_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "main_navigation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_main_navigation_v_version_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_main_navigation_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "footer_navigation_groups_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "footer_navigation_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL
  );
  
  CREATE TABLE "footer_navigation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_footer_navigation_v_version_groups_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_footer_navigation_v_version_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_footer_navigation_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "office" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"host" varchar,
  	"street" varchar,
  	"postal_code" varchar,
  	"city" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_office_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_name" varchar NOT NULL,
  	"version_host" varchar,
  	"version_street" varchar,
  	"version_postal_code" varchar,
  	"version_city" varchar,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_notice" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"level" "enum_site_notice_level" DEFAULT 'info' NOT NULL,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_site_notice_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_text" varchar,
  	"version_level" "enum__site_notice_v_version_level" DEFAULT 'info' NOT NULL,
  	"version_from" timestamp(3) with time zone,
  	"version_until" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"four_eyes" boolean DEFAULT false,
  	"two_factor_for_staff" boolean DEFAULT false,
  	"review_duration" varchar,
  	"preview_days" numeric DEFAULT 14 NOT NULL,
  	"log_days" numeric DEFAULT 730 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_four_eyes" boolean DEFAULT false,
  	"version_two_factor_for_staff" boolean DEFAULT false,
  	"version_review_duration" varchar,
  	"version_preview_days" numeric DEFAULT 14 NOT NULL,
  	"version_log_days" numeric DEFAULT 730 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "pages_blocks_text" ADD CONSTRAINT "pages_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture_text" ADD CONSTRAINT "pages_blocks_picture_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture_text" ADD CONSTRAINT "pages_blocks_picture_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_facts_items" ADD CONSTRAINT "pages_blocks_facts_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_facts" ADD CONSTRAINT "pages_blocks_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_faq_items" ADD CONSTRAINT "pages_blocks_faq_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_faq" ADD CONSTRAINT "pages_blocks_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_cta" ADD CONSTRAINT "pages_blocks_cta_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_members" ADD CONSTRAINT "pages_blocks_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_topics" ADD CONSTRAINT "pages_blocks_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_partners" ADD CONSTRAINT "pages_blocks_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_downloads" ADD CONSTRAINT "pages_blocks_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_levels_rows" ADD CONSTRAINT "pages_blocks_levels_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_levels" ADD CONSTRAINT "pages_blocks_levels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_statements_items" ADD CONSTRAINT "pages_blocks_statements_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_statements" ADD CONSTRAINT "pages_blocks_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_text" ADD CONSTRAINT "_pages_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture_text" ADD CONSTRAINT "_pages_v_blocks_picture_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture_text" ADD CONSTRAINT "_pages_v_blocks_picture_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_facts_items" ADD CONSTRAINT "_pages_v_blocks_facts_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_facts" ADD CONSTRAINT "_pages_v_blocks_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_faq_items" ADD CONSTRAINT "_pages_v_blocks_faq_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_faq" ADD CONSTRAINT "_pages_v_blocks_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_cta" ADD CONSTRAINT "_pages_v_blocks_cta_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_members" ADD CONSTRAINT "_pages_v_blocks_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_topics" ADD CONSTRAINT "_pages_v_blocks_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_partners" ADD CONSTRAINT "_pages_v_blocks_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_downloads" ADD CONSTRAINT "_pages_v_blocks_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_levels_rows" ADD CONSTRAINT "_pages_v_blocks_levels_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_levels" ADD CONSTRAINT "_pages_v_blocks_levels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_statements_items" ADD CONSTRAINT "_pages_v_blocks_statements_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_statements" ADD CONSTRAINT "_pages_v_blocks_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_parent_id_pages_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_tasks" ADD CONSTRAINT "members_tasks_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_tasks" ADD CONSTRAINT "members_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_contacts" ADD CONSTRAINT "members_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_links" ADD CONSTRAINT "members_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_organs" ADD CONSTRAINT "members_organs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_texts" ADD CONSTRAINT "members_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_rels" ADD CONSTRAINT "members_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_rels" ADD CONSTRAINT "members_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_rels" ADD CONSTRAINT "members_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_version_tasks" ADD CONSTRAINT "_members_v_version_tasks_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v_version_tasks" ADD CONSTRAINT "_members_v_version_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_version_contacts" ADD CONSTRAINT "_members_v_version_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_version_links" ADD CONSTRAINT "_members_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_version_organs" ADD CONSTRAINT "_members_v_version_organs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_parent_id_members_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v_texts" ADD CONSTRAINT "_members_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_rels" ADD CONSTRAINT "_members_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_rels" ADD CONSTRAINT "_members_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_rels" ADD CONSTRAINT "_members_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_text" ADD CONSTRAINT "topics_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_picture_text" ADD CONSTRAINT "topics_blocks_picture_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_blocks_picture_text" ADD CONSTRAINT "topics_blocks_picture_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_facts_items" ADD CONSTRAINT "topics_blocks_facts_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics_blocks_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_facts" ADD CONSTRAINT "topics_blocks_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_faq_items" ADD CONSTRAINT "topics_blocks_faq_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics_blocks_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_faq" ADD CONSTRAINT "topics_blocks_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_cta" ADD CONSTRAINT "topics_blocks_cta_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_members" ADD CONSTRAINT "topics_blocks_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_topics" ADD CONSTRAINT "topics_blocks_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_partners" ADD CONSTRAINT "topics_blocks_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_downloads" ADD CONSTRAINT "topics_blocks_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_levels_rows" ADD CONSTRAINT "topics_blocks_levels_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics_blocks_levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_levels" ADD CONSTRAINT "topics_blocks_levels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_statements_items" ADD CONSTRAINT "topics_blocks_statements_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics_blocks_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_statements" ADD CONSTRAINT "topics_blocks_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_contacts" ADD CONSTRAINT "topics_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_legal_bases" ADD CONSTRAINT "topics_legal_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_meetings" ADD CONSTRAINT "topics_meetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_member_associations_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_text" ADD CONSTRAINT "_topics_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_picture_text" ADD CONSTRAINT "_topics_v_blocks_picture_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_picture_text" ADD CONSTRAINT "_topics_v_blocks_picture_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_facts_items" ADD CONSTRAINT "_topics_v_blocks_facts_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v_blocks_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_facts" ADD CONSTRAINT "_topics_v_blocks_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_faq_items" ADD CONSTRAINT "_topics_v_blocks_faq_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v_blocks_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_faq" ADD CONSTRAINT "_topics_v_blocks_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_cta" ADD CONSTRAINT "_topics_v_blocks_cta_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_members" ADD CONSTRAINT "_topics_v_blocks_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_topics" ADD CONSTRAINT "_topics_v_blocks_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_partners" ADD CONSTRAINT "_topics_v_blocks_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_downloads" ADD CONSTRAINT "_topics_v_blocks_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_levels_rows" ADD CONSTRAINT "_topics_v_blocks_levels_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v_blocks_levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_levels" ADD CONSTRAINT "_topics_v_blocks_levels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_statements_items" ADD CONSTRAINT "_topics_v_blocks_statements_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v_blocks_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_statements" ADD CONSTRAINT "_topics_v_blocks_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_contacts" ADD CONSTRAINT "_topics_v_version_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_legal_bases" ADD CONSTRAINT "_topics_v_version_legal_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_meetings" ADD CONSTRAINT "_topics_v_version_meetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_member_associations_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_rels" ADD CONSTRAINT "_topics_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_changed_by_id_users_id_fk" FOREIGN KEY ("version_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_member_association_id_members_id_fk" FOREIGN KEY ("member_association_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_association_id_members_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_handed_in_by_id_users_id_fk" FOREIGN KEY ("handed_in_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews_texts" ADD CONSTRAINT "reviews_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_member_associations_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activity" ADD CONSTRAINT "activity_who_id_users_id_fk" FOREIGN KEY ("who_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "account_links" ADD CONSTRAINT "account_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_member_associations_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "main_navigation_items" ADD CONSTRAINT "main_navigation_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."main_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_main_navigation_v_version_items" ADD CONSTRAINT "_main_navigation_v_version_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_main_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "footer_navigation_groups_items" ADD CONSTRAINT "footer_navigation_groups_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."footer_navigation_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "footer_navigation_groups" ADD CONSTRAINT "footer_navigation_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."footer_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_footer_navigation_v_version_groups_items" ADD CONSTRAINT "_footer_navigation_v_version_groups_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_footer_navigation_v_version_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_footer_navigation_v_version_groups" ADD CONSTRAINT "_footer_navigation_v_version_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_footer_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_blocks_text_order_idx" ON "pages_blocks_text" USING btree ("_order");
  CREATE INDEX "pages_blocks_text_parent_id_idx" ON "pages_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_text_path_idx" ON "pages_blocks_text" USING btree ("_path");
  CREATE INDEX "pages_blocks_picture_text_order_idx" ON "pages_blocks_picture_text" USING btree ("_order");
  CREATE INDEX "pages_blocks_picture_text_parent_id_idx" ON "pages_blocks_picture_text" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_picture_text_path_idx" ON "pages_blocks_picture_text" USING btree ("_path");
  CREATE INDEX "pages_blocks_picture_text_picture_idx" ON "pages_blocks_picture_text" USING btree ("picture_id");
  CREATE INDEX "pages_blocks_facts_items_order_idx" ON "pages_blocks_facts_items" USING btree ("_order");
  CREATE INDEX "pages_blocks_facts_items_parent_id_idx" ON "pages_blocks_facts_items" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_facts_order_idx" ON "pages_blocks_facts" USING btree ("_order");
  CREATE INDEX "pages_blocks_facts_parent_id_idx" ON "pages_blocks_facts" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_facts_path_idx" ON "pages_blocks_facts" USING btree ("_path");
  CREATE INDEX "pages_blocks_faq_items_order_idx" ON "pages_blocks_faq_items" USING btree ("_order");
  CREATE INDEX "pages_blocks_faq_items_parent_id_idx" ON "pages_blocks_faq_items" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_faq_order_idx" ON "pages_blocks_faq" USING btree ("_order");
  CREATE INDEX "pages_blocks_faq_parent_id_idx" ON "pages_blocks_faq" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_faq_path_idx" ON "pages_blocks_faq" USING btree ("_path");
  CREATE INDEX "pages_blocks_cta_order_idx" ON "pages_blocks_cta" USING btree ("_order");
  CREATE INDEX "pages_blocks_cta_parent_id_idx" ON "pages_blocks_cta" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_cta_path_idx" ON "pages_blocks_cta" USING btree ("_path");
  CREATE INDEX "pages_blocks_members_order_idx" ON "pages_blocks_members" USING btree ("_order");
  CREATE INDEX "pages_blocks_members_parent_id_idx" ON "pages_blocks_members" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_members_path_idx" ON "pages_blocks_members" USING btree ("_path");
  CREATE INDEX "pages_blocks_topics_order_idx" ON "pages_blocks_topics" USING btree ("_order");
  CREATE INDEX "pages_blocks_topics_parent_id_idx" ON "pages_blocks_topics" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_topics_path_idx" ON "pages_blocks_topics" USING btree ("_path");
  CREATE INDEX "pages_blocks_partners_order_idx" ON "pages_blocks_partners" USING btree ("_order");
  CREATE INDEX "pages_blocks_partners_parent_id_idx" ON "pages_blocks_partners" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_partners_path_idx" ON "pages_blocks_partners" USING btree ("_path");
  CREATE INDEX "pages_blocks_downloads_order_idx" ON "pages_blocks_downloads" USING btree ("_order");
  CREATE INDEX "pages_blocks_downloads_parent_id_idx" ON "pages_blocks_downloads" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_downloads_path_idx" ON "pages_blocks_downloads" USING btree ("_path");
  CREATE INDEX "pages_blocks_levels_rows_order_idx" ON "pages_blocks_levels_rows" USING btree ("_order");
  CREATE INDEX "pages_blocks_levels_rows_parent_id_idx" ON "pages_blocks_levels_rows" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_levels_order_idx" ON "pages_blocks_levels" USING btree ("_order");
  CREATE INDEX "pages_blocks_levels_parent_id_idx" ON "pages_blocks_levels" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_levels_path_idx" ON "pages_blocks_levels" USING btree ("_path");
  CREATE INDEX "pages_blocks_statements_items_order_idx" ON "pages_blocks_statements_items" USING btree ("_order");
  CREATE INDEX "pages_blocks_statements_items_parent_id_idx" ON "pages_blocks_statements_items" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_statements_order_idx" ON "pages_blocks_statements" USING btree ("_order");
  CREATE INDEX "pages_blocks_statements_parent_id_idx" ON "pages_blocks_statements" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_statements_path_idx" ON "pages_blocks_statements" USING btree ("_path");
  CREATE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_parent_idx" ON "pages" USING btree ("parent_id");
  CREATE UNIQUE INDEX "pages_path_idx" ON "pages" USING btree ("path");
  CREATE UNIQUE INDEX "pages_fixed_idx" ON "pages" USING btree ("fixed");
  CREATE INDEX "pages_changed_by_idx" ON "pages" USING btree ("changed_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_media_id_idx" ON "pages_rels" USING btree ("media_id");
  CREATE INDEX "_pages_v_blocks_text_order_idx" ON "_pages_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_text_parent_id_idx" ON "_pages_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_text_path_idx" ON "_pages_v_blocks_text" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_picture_text_order_idx" ON "_pages_v_blocks_picture_text" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_picture_text_parent_id_idx" ON "_pages_v_blocks_picture_text" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_picture_text_path_idx" ON "_pages_v_blocks_picture_text" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_picture_text_picture_idx" ON "_pages_v_blocks_picture_text" USING btree ("picture_id");
  CREATE INDEX "_pages_v_blocks_facts_items_order_idx" ON "_pages_v_blocks_facts_items" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_facts_items_parent_id_idx" ON "_pages_v_blocks_facts_items" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_facts_order_idx" ON "_pages_v_blocks_facts" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_facts_parent_id_idx" ON "_pages_v_blocks_facts" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_facts_path_idx" ON "_pages_v_blocks_facts" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_faq_items_order_idx" ON "_pages_v_blocks_faq_items" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_faq_items_parent_id_idx" ON "_pages_v_blocks_faq_items" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_faq_order_idx" ON "_pages_v_blocks_faq" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_faq_parent_id_idx" ON "_pages_v_blocks_faq" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_faq_path_idx" ON "_pages_v_blocks_faq" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_cta_order_idx" ON "_pages_v_blocks_cta" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_cta_parent_id_idx" ON "_pages_v_blocks_cta" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_cta_path_idx" ON "_pages_v_blocks_cta" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_members_order_idx" ON "_pages_v_blocks_members" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_members_parent_id_idx" ON "_pages_v_blocks_members" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_members_path_idx" ON "_pages_v_blocks_members" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_topics_order_idx" ON "_pages_v_blocks_topics" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_topics_parent_id_idx" ON "_pages_v_blocks_topics" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_topics_path_idx" ON "_pages_v_blocks_topics" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_partners_order_idx" ON "_pages_v_blocks_partners" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_partners_parent_id_idx" ON "_pages_v_blocks_partners" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_partners_path_idx" ON "_pages_v_blocks_partners" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_downloads_order_idx" ON "_pages_v_blocks_downloads" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_downloads_parent_id_idx" ON "_pages_v_blocks_downloads" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_downloads_path_idx" ON "_pages_v_blocks_downloads" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_levels_rows_order_idx" ON "_pages_v_blocks_levels_rows" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_levels_rows_parent_id_idx" ON "_pages_v_blocks_levels_rows" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_levels_order_idx" ON "_pages_v_blocks_levels" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_levels_parent_id_idx" ON "_pages_v_blocks_levels" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_levels_path_idx" ON "_pages_v_blocks_levels" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_statements_items_order_idx" ON "_pages_v_blocks_statements_items" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_statements_items_parent_id_idx" ON "_pages_v_blocks_statements_items" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_statements_order_idx" ON "_pages_v_blocks_statements" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_statements_parent_id_idx" ON "_pages_v_blocks_statements" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_statements_path_idx" ON "_pages_v_blocks_statements" USING btree ("_path");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_parent_idx" ON "_pages_v" USING btree ("version_parent_id");
  CREATE INDEX "_pages_v_version_version_path_idx" ON "_pages_v" USING btree ("version_path");
  CREATE INDEX "_pages_v_version_version_fixed_idx" ON "_pages_v" USING btree ("version_fixed");
  CREATE INDEX "_pages_v_version_version_changed_by_idx" ON "_pages_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_media_id_idx" ON "_pages_v_rels" USING btree ("media_id");
  CREATE INDEX "members_tasks_order_idx" ON "members_tasks" USING btree ("_order");
  CREATE INDEX "members_tasks_parent_id_idx" ON "members_tasks" USING btree ("_parent_id");
  CREATE INDEX "members_tasks_topic_idx" ON "members_tasks" USING btree ("topic_id");
  CREATE INDEX "members_contacts_order_idx" ON "members_contacts" USING btree ("_order");
  CREATE INDEX "members_contacts_parent_id_idx" ON "members_contacts" USING btree ("_parent_id");
  CREATE INDEX "members_links_order_idx" ON "members_links" USING btree ("_order");
  CREATE INDEX "members_links_parent_id_idx" ON "members_links" USING btree ("_parent_id");
  CREATE INDEX "members_organs_order_idx" ON "members_organs" USING btree ("_order");
  CREATE INDEX "members_organs_parent_id_idx" ON "members_organs" USING btree ("_parent_id");
  CREATE INDEX "members_logo_idx" ON "members" USING btree ("logo_id");
  CREATE INDEX "members_picture_idx" ON "members" USING btree ("picture_id");
  CREATE INDEX "members_slug_idx" ON "members" USING btree ("slug");
  CREATE INDEX "members_changed_by_idx" ON "members" USING btree ("changed_by_id");
  CREATE INDEX "members_updated_at_idx" ON "members" USING btree ("updated_at");
  CREATE INDEX "members_created_at_idx" ON "members" USING btree ("created_at");
  CREATE INDEX "members_deleted_at_idx" ON "members" USING btree ("deleted_at");
  CREATE INDEX "members__status_idx" ON "members" USING btree ("_status");
  CREATE INDEX "members_texts_order_parent" ON "members_texts" USING btree ("order","parent_id");
  CREATE INDEX "members_rels_order_idx" ON "members_rels" USING btree ("order");
  CREATE INDEX "members_rels_parent_idx" ON "members_rels" USING btree ("parent_id");
  CREATE INDEX "members_rels_path_idx" ON "members_rels" USING btree ("path");
  CREATE INDEX "members_rels_topics_id_idx" ON "members_rels" USING btree ("topics_id");
  CREATE INDEX "members_rels_media_id_idx" ON "members_rels" USING btree ("media_id");
  CREATE INDEX "_members_v_version_tasks_order_idx" ON "_members_v_version_tasks" USING btree ("_order");
  CREATE INDEX "_members_v_version_tasks_parent_id_idx" ON "_members_v_version_tasks" USING btree ("_parent_id");
  CREATE INDEX "_members_v_version_tasks_topic_idx" ON "_members_v_version_tasks" USING btree ("topic_id");
  CREATE INDEX "_members_v_version_contacts_order_idx" ON "_members_v_version_contacts" USING btree ("_order");
  CREATE INDEX "_members_v_version_contacts_parent_id_idx" ON "_members_v_version_contacts" USING btree ("_parent_id");
  CREATE INDEX "_members_v_version_links_order_idx" ON "_members_v_version_links" USING btree ("_order");
  CREATE INDEX "_members_v_version_links_parent_id_idx" ON "_members_v_version_links" USING btree ("_parent_id");
  CREATE INDEX "_members_v_version_organs_order_idx" ON "_members_v_version_organs" USING btree ("_order");
  CREATE INDEX "_members_v_version_organs_parent_id_idx" ON "_members_v_version_organs" USING btree ("_parent_id");
  CREATE INDEX "_members_v_parent_idx" ON "_members_v" USING btree ("parent_id");
  CREATE INDEX "_members_v_version_version_logo_idx" ON "_members_v" USING btree ("version_logo_id");
  CREATE INDEX "_members_v_version_version_picture_idx" ON "_members_v" USING btree ("version_picture_id");
  CREATE INDEX "_members_v_version_version_slug_idx" ON "_members_v" USING btree ("version_slug");
  CREATE INDEX "_members_v_version_version_changed_by_idx" ON "_members_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_members_v_version_version_updated_at_idx" ON "_members_v" USING btree ("version_updated_at");
  CREATE INDEX "_members_v_version_version_created_at_idx" ON "_members_v" USING btree ("version_created_at");
  CREATE INDEX "_members_v_version_version_deleted_at_idx" ON "_members_v" USING btree ("version_deleted_at");
  CREATE INDEX "_members_v_version_version__status_idx" ON "_members_v" USING btree ("version__status");
  CREATE INDEX "_members_v_created_at_idx" ON "_members_v" USING btree ("created_at");
  CREATE INDEX "_members_v_updated_at_idx" ON "_members_v" USING btree ("updated_at");
  CREATE INDEX "_members_v_latest_idx" ON "_members_v" USING btree ("latest");
  CREATE INDEX "_members_v_texts_order_parent" ON "_members_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_members_v_rels_order_idx" ON "_members_v_rels" USING btree ("order");
  CREATE INDEX "_members_v_rels_parent_idx" ON "_members_v_rels" USING btree ("parent_id");
  CREATE INDEX "_members_v_rels_path_idx" ON "_members_v_rels" USING btree ("path");
  CREATE INDEX "_members_v_rels_topics_id_idx" ON "_members_v_rels" USING btree ("topics_id");
  CREATE INDEX "_members_v_rels_media_id_idx" ON "_members_v_rels" USING btree ("media_id");
  CREATE INDEX "topics_blocks_text_order_idx" ON "topics_blocks_text" USING btree ("_order");
  CREATE INDEX "topics_blocks_text_parent_id_idx" ON "topics_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_text_path_idx" ON "topics_blocks_text" USING btree ("_path");
  CREATE INDEX "topics_blocks_picture_text_order_idx" ON "topics_blocks_picture_text" USING btree ("_order");
  CREATE INDEX "topics_blocks_picture_text_parent_id_idx" ON "topics_blocks_picture_text" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_picture_text_path_idx" ON "topics_blocks_picture_text" USING btree ("_path");
  CREATE INDEX "topics_blocks_picture_text_picture_idx" ON "topics_blocks_picture_text" USING btree ("picture_id");
  CREATE INDEX "topics_blocks_facts_items_order_idx" ON "topics_blocks_facts_items" USING btree ("_order");
  CREATE INDEX "topics_blocks_facts_items_parent_id_idx" ON "topics_blocks_facts_items" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_facts_order_idx" ON "topics_blocks_facts" USING btree ("_order");
  CREATE INDEX "topics_blocks_facts_parent_id_idx" ON "topics_blocks_facts" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_facts_path_idx" ON "topics_blocks_facts" USING btree ("_path");
  CREATE INDEX "topics_blocks_faq_items_order_idx" ON "topics_blocks_faq_items" USING btree ("_order");
  CREATE INDEX "topics_blocks_faq_items_parent_id_idx" ON "topics_blocks_faq_items" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_faq_order_idx" ON "topics_blocks_faq" USING btree ("_order");
  CREATE INDEX "topics_blocks_faq_parent_id_idx" ON "topics_blocks_faq" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_faq_path_idx" ON "topics_blocks_faq" USING btree ("_path");
  CREATE INDEX "topics_blocks_cta_order_idx" ON "topics_blocks_cta" USING btree ("_order");
  CREATE INDEX "topics_blocks_cta_parent_id_idx" ON "topics_blocks_cta" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_cta_path_idx" ON "topics_blocks_cta" USING btree ("_path");
  CREATE INDEX "topics_blocks_members_order_idx" ON "topics_blocks_members" USING btree ("_order");
  CREATE INDEX "topics_blocks_members_parent_id_idx" ON "topics_blocks_members" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_members_path_idx" ON "topics_blocks_members" USING btree ("_path");
  CREATE INDEX "topics_blocks_topics_order_idx" ON "topics_blocks_topics" USING btree ("_order");
  CREATE INDEX "topics_blocks_topics_parent_id_idx" ON "topics_blocks_topics" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_topics_path_idx" ON "topics_blocks_topics" USING btree ("_path");
  CREATE INDEX "topics_blocks_partners_order_idx" ON "topics_blocks_partners" USING btree ("_order");
  CREATE INDEX "topics_blocks_partners_parent_id_idx" ON "topics_blocks_partners" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_partners_path_idx" ON "topics_blocks_partners" USING btree ("_path");
  CREATE INDEX "topics_blocks_downloads_order_idx" ON "topics_blocks_downloads" USING btree ("_order");
  CREATE INDEX "topics_blocks_downloads_parent_id_idx" ON "topics_blocks_downloads" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_downloads_path_idx" ON "topics_blocks_downloads" USING btree ("_path");
  CREATE INDEX "topics_blocks_levels_rows_order_idx" ON "topics_blocks_levels_rows" USING btree ("_order");
  CREATE INDEX "topics_blocks_levels_rows_parent_id_idx" ON "topics_blocks_levels_rows" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_levels_order_idx" ON "topics_blocks_levels" USING btree ("_order");
  CREATE INDEX "topics_blocks_levels_parent_id_idx" ON "topics_blocks_levels" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_levels_path_idx" ON "topics_blocks_levels" USING btree ("_path");
  CREATE INDEX "topics_blocks_statements_items_order_idx" ON "topics_blocks_statements_items" USING btree ("_order");
  CREATE INDEX "topics_blocks_statements_items_parent_id_idx" ON "topics_blocks_statements_items" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_statements_order_idx" ON "topics_blocks_statements" USING btree ("_order");
  CREATE INDEX "topics_blocks_statements_parent_id_idx" ON "topics_blocks_statements" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_statements_path_idx" ON "topics_blocks_statements" USING btree ("_path");
  CREATE INDEX "topics_contacts_order_idx" ON "topics_contacts" USING btree ("_order");
  CREATE INDEX "topics_contacts_parent_id_idx" ON "topics_contacts" USING btree ("_parent_id");
  CREATE INDEX "topics_legal_bases_order_idx" ON "topics_legal_bases" USING btree ("_order");
  CREATE INDEX "topics_legal_bases_parent_id_idx" ON "topics_legal_bases" USING btree ("_parent_id");
  CREATE INDEX "topics_meetings_order_idx" ON "topics_meetings" USING btree ("_order");
  CREATE INDEX "topics_meetings_parent_id_idx" ON "topics_meetings" USING btree ("_parent_id");
  CREATE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_changed_by_idx" ON "topics" USING btree ("changed_by_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE INDEX "topics_rels_order_idx" ON "topics_rels" USING btree ("order");
  CREATE INDEX "topics_rels_parent_idx" ON "topics_rels" USING btree ("parent_id");
  CREATE INDEX "topics_rels_path_idx" ON "topics_rels" USING btree ("path");
  CREATE INDEX "topics_rels_media_id_idx" ON "topics_rels" USING btree ("media_id");
  CREATE INDEX "topics_rels_members_id_idx" ON "topics_rels" USING btree ("members_id");
  CREATE INDEX "topics_rels_partners_id_idx" ON "topics_rels" USING btree ("partners_id");
  CREATE INDEX "topics_rels_topics_id_idx" ON "topics_rels" USING btree ("topics_id");
  CREATE INDEX "_topics_v_blocks_text_order_idx" ON "_topics_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_text_parent_id_idx" ON "_topics_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_text_path_idx" ON "_topics_v_blocks_text" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_picture_text_order_idx" ON "_topics_v_blocks_picture_text" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_picture_text_parent_id_idx" ON "_topics_v_blocks_picture_text" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_picture_text_path_idx" ON "_topics_v_blocks_picture_text" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_picture_text_picture_idx" ON "_topics_v_blocks_picture_text" USING btree ("picture_id");
  CREATE INDEX "_topics_v_blocks_facts_items_order_idx" ON "_topics_v_blocks_facts_items" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_facts_items_parent_id_idx" ON "_topics_v_blocks_facts_items" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_facts_order_idx" ON "_topics_v_blocks_facts" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_facts_parent_id_idx" ON "_topics_v_blocks_facts" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_facts_path_idx" ON "_topics_v_blocks_facts" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_faq_items_order_idx" ON "_topics_v_blocks_faq_items" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_faq_items_parent_id_idx" ON "_topics_v_blocks_faq_items" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_faq_order_idx" ON "_topics_v_blocks_faq" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_faq_parent_id_idx" ON "_topics_v_blocks_faq" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_faq_path_idx" ON "_topics_v_blocks_faq" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_cta_order_idx" ON "_topics_v_blocks_cta" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_cta_parent_id_idx" ON "_topics_v_blocks_cta" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_cta_path_idx" ON "_topics_v_blocks_cta" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_members_order_idx" ON "_topics_v_blocks_members" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_members_parent_id_idx" ON "_topics_v_blocks_members" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_members_path_idx" ON "_topics_v_blocks_members" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_topics_order_idx" ON "_topics_v_blocks_topics" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_topics_parent_id_idx" ON "_topics_v_blocks_topics" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_topics_path_idx" ON "_topics_v_blocks_topics" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_partners_order_idx" ON "_topics_v_blocks_partners" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_partners_parent_id_idx" ON "_topics_v_blocks_partners" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_partners_path_idx" ON "_topics_v_blocks_partners" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_downloads_order_idx" ON "_topics_v_blocks_downloads" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_downloads_parent_id_idx" ON "_topics_v_blocks_downloads" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_downloads_path_idx" ON "_topics_v_blocks_downloads" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_levels_rows_order_idx" ON "_topics_v_blocks_levels_rows" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_levels_rows_parent_id_idx" ON "_topics_v_blocks_levels_rows" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_levels_order_idx" ON "_topics_v_blocks_levels" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_levels_parent_id_idx" ON "_topics_v_blocks_levels" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_levels_path_idx" ON "_topics_v_blocks_levels" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_statements_items_order_idx" ON "_topics_v_blocks_statements_items" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_statements_items_parent_id_idx" ON "_topics_v_blocks_statements_items" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_statements_order_idx" ON "_topics_v_blocks_statements" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_statements_parent_id_idx" ON "_topics_v_blocks_statements" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_statements_path_idx" ON "_topics_v_blocks_statements" USING btree ("_path");
  CREATE INDEX "_topics_v_version_contacts_order_idx" ON "_topics_v_version_contacts" USING btree ("_order");
  CREATE INDEX "_topics_v_version_contacts_parent_id_idx" ON "_topics_v_version_contacts" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_legal_bases_order_idx" ON "_topics_v_version_legal_bases" USING btree ("_order");
  CREATE INDEX "_topics_v_version_legal_bases_parent_id_idx" ON "_topics_v_version_legal_bases" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_meetings_order_idx" ON "_topics_v_version_meetings" USING btree ("_order");
  CREATE INDEX "_topics_v_version_meetings_parent_id_idx" ON "_topics_v_version_meetings" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_changed_by_idx" ON "_topics_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "_topics_v_rels_order_idx" ON "_topics_v_rels" USING btree ("order");
  CREATE INDEX "_topics_v_rels_parent_idx" ON "_topics_v_rels" USING btree ("parent_id");
  CREATE INDEX "_topics_v_rels_path_idx" ON "_topics_v_rels" USING btree ("path");
  CREATE INDEX "_topics_v_rels_media_id_idx" ON "_topics_v_rels" USING btree ("media_id");
  CREATE INDEX "_topics_v_rels_members_id_idx" ON "_topics_v_rels" USING btree ("members_id");
  CREATE INDEX "_topics_v_rels_partners_id_idx" ON "_topics_v_rels" USING btree ("partners_id");
  CREATE INDEX "_topics_v_rels_topics_id_idx" ON "_topics_v_rels" USING btree ("topics_id");
  CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
  CREATE INDEX "partners_slug_idx" ON "partners" USING btree ("slug");
  CREATE INDEX "partners_changed_by_idx" ON "partners" USING btree ("changed_by_id");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
  CREATE INDEX "partners__status_idx" ON "partners" USING btree ("_status");
  CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_version_logo_idx" ON "_partners_v" USING btree ("version_logo_id");
  CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v" USING btree ("version_slug");
  CREATE INDEX "_partners_v_version_version_changed_by_idx" ON "_partners_v" USING btree ("version_changed_by_id");
  CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
  CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
  CREATE INDEX "_partners_v_version_version_deleted_at_idx" ON "_partners_v" USING btree ("version_deleted_at");
  CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v" USING btree ("version__status");
  CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
  CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
  CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
  CREATE INDEX "media_owner_idx" ON "media" USING btree ("owner_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w480avif_sizes_w480avif_filename_idx" ON "media" USING btree ("sizes_w480avif_filename");
  CREATE INDEX "media_sizes_w480webp_sizes_w480webp_filename_idx" ON "media" USING btree ("sizes_w480webp_filename");
  CREATE INDEX "media_sizes_w960avif_sizes_w960avif_filename_idx" ON "media" USING btree ("sizes_w960avif_filename");
  CREATE INDEX "media_sizes_w960webp_sizes_w960webp_filename_idx" ON "media" USING btree ("sizes_w960webp_filename");
  CREATE INDEX "media_sizes_w1600avif_sizes_w1600avif_filename_idx" ON "media" USING btree ("sizes_w1600avif_filename");
  CREATE INDEX "media_sizes_w1600webp_sizes_w1600webp_filename_idx" ON "media" USING btree ("sizes_w1600webp_filename");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_member_association_idx" ON "users" USING btree ("member_association_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "reviews_association_idx" ON "reviews" USING btree ("association_id");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_handed_in_by_idx" ON "reviews" USING btree ("handed_in_by_id");
  CREATE INDEX "reviews_decided_by_idx" ON "reviews" USING btree ("decided_by_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "reviews_texts_order_parent" ON "reviews_texts" USING btree ("order","parent_id");
  CREATE INDEX "reviews_rels_order_idx" ON "reviews_rels" USING btree ("order");
  CREATE INDEX "reviews_rels_parent_idx" ON "reviews_rels" USING btree ("parent_id");
  CREATE INDEX "reviews_rels_path_idx" ON "reviews_rels" USING btree ("path");
  CREATE INDEX "reviews_rels_members_id_idx" ON "reviews_rels" USING btree ("members_id");
  CREATE INDEX "reviews_rels_pages_id_idx" ON "reviews_rels" USING btree ("pages_id");
  CREATE INDEX "reviews_rels_topics_id_idx" ON "reviews_rels" USING btree ("topics_id");
  CREATE INDEX "reviews_rels_partners_id_idx" ON "reviews_rels" USING btree ("partners_id");
  CREATE INDEX "activity_at_idx" ON "activity" USING btree ("at");
  CREATE INDEX "activity_who_idx" ON "activity" USING btree ("who_id");
  CREATE INDEX "activity_action_idx" ON "activity" USING btree ("action");
  CREATE INDEX "activity_content_type_idx" ON "activity" USING btree ("content_type");
  CREATE INDEX "activity_updated_at_idx" ON "activity" USING btree ("updated_at");
  CREATE INDEX "activity_created_at_idx" ON "activity" USING btree ("created_at");
  CREATE INDEX "mails_state_idx" ON "mails" USING btree ("state");
  CREATE INDEX "mails_next_attempt_idx" ON "mails" USING btree ("next_attempt");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE INDEX "job_runs_name_idx" ON "job_runs" USING btree ("name");
  CREATE INDEX "job_runs_started_at_idx" ON "job_runs" USING btree ("started_at");
  CREATE INDEX "job_runs_updated_at_idx" ON "job_runs" USING btree ("updated_at");
  CREATE INDEX "job_runs_created_at_idx" ON "job_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "account_links_token_hash_idx" ON "account_links" USING btree ("token_hash");
  CREATE INDEX "account_links_user_idx" ON "account_links" USING btree ("user_id");
  CREATE INDEX "account_links_expires_at_idx" ON "account_links" USING btree ("expires_at");
  CREATE INDEX "account_links_updated_at_idx" ON "account_links" USING btree ("updated_at");
  CREATE INDEX "account_links_created_at_idx" ON "account_links" USING btree ("created_at");
  CREATE UNIQUE INDEX "throttle_key_idx" ON "throttle" USING btree ("key");
  CREATE INDEX "throttle_until_idx" ON "throttle" USING btree ("until");
  CREATE INDEX "throttle_updated_at_idx" ON "throttle" USING btree ("updated_at");
  CREATE INDEX "throttle_created_at_idx" ON "throttle" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_members_id_idx" ON "payload_locked_documents_rels" USING btree ("members_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "main_navigation_items_order_idx" ON "main_navigation_items" USING btree ("_order");
  CREATE INDEX "main_navigation_items_parent_id_idx" ON "main_navigation_items" USING btree ("_parent_id");
  CREATE INDEX "_main_navigation_v_version_items_order_idx" ON "_main_navigation_v_version_items" USING btree ("_order");
  CREATE INDEX "_main_navigation_v_version_items_parent_id_idx" ON "_main_navigation_v_version_items" USING btree ("_parent_id");
  CREATE INDEX "_main_navigation_v_created_at_idx" ON "_main_navigation_v" USING btree ("created_at");
  CREATE INDEX "_main_navigation_v_updated_at_idx" ON "_main_navigation_v" USING btree ("updated_at");
  CREATE INDEX "footer_navigation_groups_items_order_idx" ON "footer_navigation_groups_items" USING btree ("_order");
  CREATE INDEX "footer_navigation_groups_items_parent_id_idx" ON "footer_navigation_groups_items" USING btree ("_parent_id");
  CREATE INDEX "footer_navigation_groups_order_idx" ON "footer_navigation_groups" USING btree ("_order");
  CREATE INDEX "footer_navigation_groups_parent_id_idx" ON "footer_navigation_groups" USING btree ("_parent_id");
  CREATE INDEX "_footer_navigation_v_version_groups_items_order_idx" ON "_footer_navigation_v_version_groups_items" USING btree ("_order");
  CREATE INDEX "_footer_navigation_v_version_groups_items_parent_id_idx" ON "_footer_navigation_v_version_groups_items" USING btree ("_parent_id");
  CREATE INDEX "_footer_navigation_v_version_groups_order_idx" ON "_footer_navigation_v_version_groups" USING btree ("_order");
  CREATE INDEX "_footer_navigation_v_version_groups_parent_id_idx" ON "_footer_navigation_v_version_groups" USING btree ("_parent_id");
  CREATE INDEX "_footer_navigation_v_created_at_idx" ON "_footer_navigation_v" USING btree ("created_at");
  CREATE INDEX "_footer_navigation_v_updated_at_idx" ON "_footer_navigation_v" USING btree ("updated_at");
  CREATE INDEX "_office_v_created_at_idx" ON "_office_v" USING btree ("created_at");
  CREATE INDEX "_office_v_updated_at_idx" ON "_office_v" USING btree ("updated_at");
  CREATE INDEX "_site_notice_v_created_at_idx" ON "_site_notice_v" USING btree ("created_at");
  CREATE INDEX "_site_notice_v_updated_at_idx" ON "_site_notice_v" USING btree ("updated_at");
  CREATE INDEX "_settings_v_created_at_idx" ON "_settings_v" USING btree ("created_at");
  CREATE INDEX "_settings_v_updated_at_idx" ON "_settings_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pages_blocks_text" CASCADE;
  DROP TABLE "pages_blocks_picture_text" CASCADE;
  DROP TABLE "pages_blocks_facts_items" CASCADE;
  DROP TABLE "pages_blocks_facts" CASCADE;
  DROP TABLE "pages_blocks_faq_items" CASCADE;
  DROP TABLE "pages_blocks_faq" CASCADE;
  DROP TABLE "pages_blocks_cta" CASCADE;
  DROP TABLE "pages_blocks_members" CASCADE;
  DROP TABLE "pages_blocks_topics" CASCADE;
  DROP TABLE "pages_blocks_partners" CASCADE;
  DROP TABLE "pages_blocks_downloads" CASCADE;
  DROP TABLE "pages_blocks_levels_rows" CASCADE;
  DROP TABLE "pages_blocks_levels" CASCADE;
  DROP TABLE "pages_blocks_statements_items" CASCADE;
  DROP TABLE "pages_blocks_statements" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_blocks_text" CASCADE;
  DROP TABLE "_pages_v_blocks_picture_text" CASCADE;
  DROP TABLE "_pages_v_blocks_facts_items" CASCADE;
  DROP TABLE "_pages_v_blocks_facts" CASCADE;
  DROP TABLE "_pages_v_blocks_faq_items" CASCADE;
  DROP TABLE "_pages_v_blocks_faq" CASCADE;
  DROP TABLE "_pages_v_blocks_cta" CASCADE;
  DROP TABLE "_pages_v_blocks_members" CASCADE;
  DROP TABLE "_pages_v_blocks_topics" CASCADE;
  DROP TABLE "_pages_v_blocks_partners" CASCADE;
  DROP TABLE "_pages_v_blocks_downloads" CASCADE;
  DROP TABLE "_pages_v_blocks_levels_rows" CASCADE;
  DROP TABLE "_pages_v_blocks_levels" CASCADE;
  DROP TABLE "_pages_v_blocks_statements_items" CASCADE;
  DROP TABLE "_pages_v_blocks_statements" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "members_tasks" CASCADE;
  DROP TABLE "members_contacts" CASCADE;
  DROP TABLE "members_links" CASCADE;
  DROP TABLE "members_organs" CASCADE;
  DROP TABLE "members" CASCADE;
  DROP TABLE "members_texts" CASCADE;
  DROP TABLE "members_rels" CASCADE;
  DROP TABLE "_members_v_version_tasks" CASCADE;
  DROP TABLE "_members_v_version_contacts" CASCADE;
  DROP TABLE "_members_v_version_links" CASCADE;
  DROP TABLE "_members_v_version_organs" CASCADE;
  DROP TABLE "_members_v" CASCADE;
  DROP TABLE "_members_v_texts" CASCADE;
  DROP TABLE "_members_v_rels" CASCADE;
  DROP TABLE "topics_blocks_text" CASCADE;
  DROP TABLE "topics_blocks_picture_text" CASCADE;
  DROP TABLE "topics_blocks_facts_items" CASCADE;
  DROP TABLE "topics_blocks_facts" CASCADE;
  DROP TABLE "topics_blocks_faq_items" CASCADE;
  DROP TABLE "topics_blocks_faq" CASCADE;
  DROP TABLE "topics_blocks_cta" CASCADE;
  DROP TABLE "topics_blocks_members" CASCADE;
  DROP TABLE "topics_blocks_topics" CASCADE;
  DROP TABLE "topics_blocks_partners" CASCADE;
  DROP TABLE "topics_blocks_downloads" CASCADE;
  DROP TABLE "topics_blocks_levels_rows" CASCADE;
  DROP TABLE "topics_blocks_levels" CASCADE;
  DROP TABLE "topics_blocks_statements_items" CASCADE;
  DROP TABLE "topics_blocks_statements" CASCADE;
  DROP TABLE "topics_contacts" CASCADE;
  DROP TABLE "topics_legal_bases" CASCADE;
  DROP TABLE "topics_meetings" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_rels" CASCADE;
  DROP TABLE "_topics_v_blocks_text" CASCADE;
  DROP TABLE "_topics_v_blocks_picture_text" CASCADE;
  DROP TABLE "_topics_v_blocks_facts_items" CASCADE;
  DROP TABLE "_topics_v_blocks_facts" CASCADE;
  DROP TABLE "_topics_v_blocks_faq_items" CASCADE;
  DROP TABLE "_topics_v_blocks_faq" CASCADE;
  DROP TABLE "_topics_v_blocks_cta" CASCADE;
  DROP TABLE "_topics_v_blocks_members" CASCADE;
  DROP TABLE "_topics_v_blocks_topics" CASCADE;
  DROP TABLE "_topics_v_blocks_partners" CASCADE;
  DROP TABLE "_topics_v_blocks_downloads" CASCADE;
  DROP TABLE "_topics_v_blocks_levels_rows" CASCADE;
  DROP TABLE "_topics_v_blocks_levels" CASCADE;
  DROP TABLE "_topics_v_blocks_statements_items" CASCADE;
  DROP TABLE "_topics_v_blocks_statements" CASCADE;
  DROP TABLE "_topics_v_version_contacts" CASCADE;
  DROP TABLE "_topics_v_version_legal_bases" CASCADE;
  DROP TABLE "_topics_v_version_meetings" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_rels" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "_partners_v" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "reviews_texts" CASCADE;
  DROP TABLE "reviews_rels" CASCADE;
  DROP TABLE "activity" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "job_runs" CASCADE;
  DROP TABLE "account_links" CASCADE;
  DROP TABLE "throttle" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "main_navigation_items" CASCADE;
  DROP TABLE "main_navigation" CASCADE;
  DROP TABLE "_main_navigation_v_version_items" CASCADE;
  DROP TABLE "_main_navigation_v" CASCADE;
  DROP TABLE "footer_navigation_groups_items" CASCADE;
  DROP TABLE "footer_navigation_groups" CASCADE;
  DROP TABLE "footer_navigation" CASCADE;
  DROP TABLE "_footer_navigation_v_version_groups_items" CASCADE;
  DROP TABLE "_footer_navigation_v_version_groups" CASCADE;
  DROP TABLE "_footer_navigation_v" CASCADE;
  DROP TABLE "office" CASCADE;
  DROP TABLE "_office_v" CASCADE;
  DROP TABLE "site_notice" CASCADE;
  DROP TABLE "_site_notice_v" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "_settings_v" CASCADE;
  DROP TYPE "public"."enum_pages_blocks_picture_text_side";
  DROP TYPE "public"."enum_pages_blocks_facts_variant";
  DROP TYPE "public"."enum_pages_blocks_members_variant";
  DROP TYPE "public"."enum_pages_fixed";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_blocks_picture_text_side";
  DROP TYPE "public"."enum__pages_v_blocks_facts_variant";
  DROP TYPE "public"."enum__pages_v_blocks_members_variant";
  DROP TYPE "public"."enum__pages_v_version_fixed";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_members_tasks_role";
  DROP TYPE "public"."enum_members_state";
  DROP TYPE "public"."enum_members_status";
  DROP TYPE "public"."enum__members_v_version_tasks_role";
  DROP TYPE "public"."enum__members_v_version_state";
  DROP TYPE "public"."enum__members_v_version_status";
  DROP TYPE "public"."enum_topics_blocks_picture_text_side";
  DROP TYPE "public"."enum_topics_blocks_facts_variant";
  DROP TYPE "public"."enum_topics_blocks_members_variant";
  DROP TYPE "public"."enum_topics_legal_bases_state";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_blocks_picture_text_side";
  DROP TYPE "public"."enum__topics_v_blocks_facts_variant";
  DROP TYPE "public"."enum__topics_v_blocks_members_variant";
  DROP TYPE "public"."enum__topics_v_version_legal_bases_state";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum_partners_kind";
  DROP TYPE "public"."enum_partners_status";
  DROP TYPE "public"."enum__partners_v_version_kind";
  DROP TYPE "public"."enum__partners_v_version_status";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_reviews_state";
  DROP TYPE "public"."enum_activity_role";
  DROP TYPE "public"."enum_activity_action";
  DROP TYPE "public"."enum_mails_state";
  DROP TYPE "public"."enum_account_links_purpose";
  DROP TYPE "public"."enum_site_notice_level";
  DROP TYPE "public"."enum__site_notice_v_version_level";`)
}
