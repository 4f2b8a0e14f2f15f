import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum__pages_v_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum_members_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum__members_v_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum_topics_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum__topics_v_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum_partners_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum__partners_v_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum_redirects_kind" AS ENUM('redirect', 'gone');
  CREATE TYPE "public"."enum_redirects_made_by" AS ENUM('system', 'person');
  CREATE TYPE "public"."enum_schedules_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_schedules_cause" AS ENUM('error', 'merged', 'outdated');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('planned', 'done', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_links_state" AS ENUM('ok', 'failing', 'broken', 'unchecked');
  CREATE TYPE "public"."enum_explanations_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum__explanations_v_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'confirmed' BEFORE 'unpublished';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'planned' BEFORE 'trashed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'planChanged' BEFORE 'trashed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'planCancelled' BEFORE 'trashed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'planFailed' BEFORE 'trashed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'previewShared' BEFORE 'signedIn';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'previewRevoked' BEFORE 'signedIn';
  CREATE TABLE "pages_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar,
  	"picture_id" integer,
  	"drawing" "enum_pages_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar,
  	"picture_id" integer,
  	"drawing" "enum__pages_v_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "members_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar,
  	"picture_id" integer,
  	"drawing" "enum_members_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "members_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "members_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_members_v_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar,
  	"picture_id" integer,
  	"drawing" "enum__members_v_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_members_v_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_members_v_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar,
  	"picture_id" integer,
  	"drawing" "enum_topics_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "topics_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar,
  	"picture_id" integer,
  	"drawing" "enum__topics_v_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_topics_v_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "partners_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar,
  	"picture_id" integer,
  	"drawing" "enum_partners_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "partners_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "partners_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_partners_v_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar,
  	"picture_id" integer,
  	"drawing" "enum__partners_v_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_partners_v_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_partners_v_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to_path" varchar,
  	"reason" varchar,
  	"title" varchar,
  	"kind" "enum_redirects_kind" DEFAULT 'redirect' NOT NULL,
  	"made_by" "enum_redirects_made_by" DEFAULT 'person' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"members_id" integer,
  	"pages_id" integer,
  	"topics_id" integer,
  	"partners_id" integer
  );
  
  CREATE TABLE "schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"action" "enum_schedules_action" NOT NULL,
  	"version" varchar,
  	"version_at" timestamp(3) with time zone,
  	"cause" "enum_schedules_cause",
  	"into" varchar,
  	"reason" varchar,
  	"override" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_schedules_state" NOT NULL,
  	"fault" varchar,
  	"planned_by_id" integer,
  	"finished_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "schedules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"members_id" integer,
  	"pages_id" integer,
  	"topics_id" integer,
  	"partners_id" integer
  );
  
  CREATE TABLE "links_places" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"state" "enum_links_state" NOT NULL,
  	"reason" varchar,
  	"since" timestamp(3) with time zone,
  	"tried_at" timestamp(3) with time zone,
  	"failed_days" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "preview_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"title" varchar,
  	"recipient" varchar,
  	"created_by_id" integer,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "explanations_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar NOT NULL,
  	"picture_id" integer,
  	"drawing" "enum_explanations_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "explanations_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "explanations_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "explanations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"checked_by" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_explanations_v_blocks_easy_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"sentences" varchar NOT NULL,
  	"picture_id" integer,
  	"drawing" "enum__explanations_v_blocks_easy_text_drawing",
  	"link_label" varchar,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_explanations_v_blocks_easy_list" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"items" varchar NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_explanations_v_blocks_easy_address" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"intro" varchar,
  	"lines" varchar NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_explanations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_title" varchar,
  	"version_checked_by" varchar,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "pages" ADD COLUMN "easy_title" varchar;
  ALTER TABLE "pages" ADD COLUMN "easy_lead" varchar;
  ALTER TABLE "pages" ADD COLUMN "easy_checked_by" varchar;
  ALTER TABLE "pages" ADD COLUMN "easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "pages" ADD COLUMN "easy_is_filled" boolean;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_title" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_lead" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_checked_by" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_is_filled" boolean;
  ALTER TABLE "members" ADD COLUMN "easy_title" varchar;
  ALTER TABLE "members" ADD COLUMN "easy_lead" varchar;
  ALTER TABLE "members" ADD COLUMN "easy_checked_by" varchar;
  ALTER TABLE "members" ADD COLUMN "easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "members" ADD COLUMN "easy_is_filled" boolean;
  ALTER TABLE "members" ADD COLUMN "reminded_on" timestamp(3) with time zone;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_title" varchar;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_lead" varchar;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_checked_by" varchar;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_is_filled" boolean;
  ALTER TABLE "_members_v" ADD COLUMN "version_reminded_on" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "easy_title" varchar;
  ALTER TABLE "topics" ADD COLUMN "easy_lead" varchar;
  ALTER TABLE "topics" ADD COLUMN "easy_checked_by" varchar;
  ALTER TABLE "topics" ADD COLUMN "easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "easy_is_filled" boolean;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_title" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_lead" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_checked_by" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_is_filled" boolean;
  ALTER TABLE "partners" ADD COLUMN "easy_title" varchar;
  ALTER TABLE "partners" ADD COLUMN "easy_lead" varchar;
  ALTER TABLE "partners" ADD COLUMN "easy_checked_by" varchar;
  ALTER TABLE "partners" ADD COLUMN "easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "partners" ADD COLUMN "easy_is_filled" boolean;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_title" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_lead" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_checked_by" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_is_filled" boolean;
  ALTER TABLE "settings" ADD COLUMN "yearly_reminder" boolean DEFAULT true;
  ALTER TABLE "_settings_v" ADD COLUMN "version_yearly_reminder" boolean DEFAULT true;
  ALTER TABLE "pages_blocks_easy_text" ADD CONSTRAINT "pages_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_easy_text" ADD CONSTRAINT "pages_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_easy_list" ADD CONSTRAINT "pages_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_easy_address" ADD CONSTRAINT "pages_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_easy_text" ADD CONSTRAINT "_pages_v_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_easy_text" ADD CONSTRAINT "_pages_v_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_easy_list" ADD CONSTRAINT "_pages_v_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_easy_address" ADD CONSTRAINT "_pages_v_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_blocks_easy_text" ADD CONSTRAINT "members_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_blocks_easy_text" ADD CONSTRAINT "members_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_blocks_easy_list" ADD CONSTRAINT "members_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_blocks_easy_address" ADD CONSTRAINT "members_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_blocks_easy_text" ADD CONSTRAINT "_members_v_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v_blocks_easy_text" ADD CONSTRAINT "_members_v_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_blocks_easy_list" ADD CONSTRAINT "_members_v_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_blocks_easy_address" ADD CONSTRAINT "_members_v_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_easy_text" ADD CONSTRAINT "topics_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_blocks_easy_text" ADD CONSTRAINT "topics_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_easy_list" ADD CONSTRAINT "topics_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_blocks_easy_address" ADD CONSTRAINT "topics_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_easy_text" ADD CONSTRAINT "_topics_v_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_easy_text" ADD CONSTRAINT "_topics_v_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_easy_list" ADD CONSTRAINT "_topics_v_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_blocks_easy_address" ADD CONSTRAINT "_topics_v_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_blocks_easy_text" ADD CONSTRAINT "partners_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_blocks_easy_text" ADD CONSTRAINT "partners_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_blocks_easy_list" ADD CONSTRAINT "partners_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_blocks_easy_address" ADD CONSTRAINT "partners_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_blocks_easy_text" ADD CONSTRAINT "_partners_v_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_blocks_easy_text" ADD CONSTRAINT "_partners_v_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_blocks_easy_list" ADD CONSTRAINT "_partners_v_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_blocks_easy_address" ADD CONSTRAINT "_partners_v_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_member_associations_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_planned_by_id_users_id_fk" FOREIGN KEY ("planned_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_member_associations_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "links_places" ADD CONSTRAINT "links_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "explanations_blocks_easy_text" ADD CONSTRAINT "explanations_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "explanations_blocks_easy_text" ADD CONSTRAINT "explanations_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."explanations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "explanations_blocks_easy_list" ADD CONSTRAINT "explanations_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."explanations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "explanations_blocks_easy_address" ADD CONSTRAINT "explanations_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."explanations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_explanations_v_blocks_easy_text" ADD CONSTRAINT "_explanations_v_blocks_easy_text_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_explanations_v_blocks_easy_text" ADD CONSTRAINT "_explanations_v_blocks_easy_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_explanations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_explanations_v_blocks_easy_list" ADD CONSTRAINT "_explanations_v_blocks_easy_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_explanations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_explanations_v_blocks_easy_address" ADD CONSTRAINT "_explanations_v_blocks_easy_address_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_explanations_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_blocks_easy_text_order_idx" ON "pages_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "pages_blocks_easy_text_parent_id_idx" ON "pages_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_easy_text_path_idx" ON "pages_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "pages_blocks_easy_text_picture_idx" ON "pages_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "pages_blocks_easy_list_order_idx" ON "pages_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "pages_blocks_easy_list_parent_id_idx" ON "pages_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_easy_list_path_idx" ON "pages_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "pages_blocks_easy_address_order_idx" ON "pages_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "pages_blocks_easy_address_parent_id_idx" ON "pages_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_easy_address_path_idx" ON "pages_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_easy_text_order_idx" ON "_pages_v_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_easy_text_parent_id_idx" ON "_pages_v_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_easy_text_path_idx" ON "_pages_v_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_easy_text_picture_idx" ON "_pages_v_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "_pages_v_blocks_easy_list_order_idx" ON "_pages_v_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_easy_list_parent_id_idx" ON "_pages_v_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_easy_list_path_idx" ON "_pages_v_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_easy_address_order_idx" ON "_pages_v_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_easy_address_parent_id_idx" ON "_pages_v_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_easy_address_path_idx" ON "_pages_v_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "members_blocks_easy_text_order_idx" ON "members_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "members_blocks_easy_text_parent_id_idx" ON "members_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "members_blocks_easy_text_path_idx" ON "members_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "members_blocks_easy_text_picture_idx" ON "members_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "members_blocks_easy_list_order_idx" ON "members_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "members_blocks_easy_list_parent_id_idx" ON "members_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "members_blocks_easy_list_path_idx" ON "members_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "members_blocks_easy_address_order_idx" ON "members_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "members_blocks_easy_address_parent_id_idx" ON "members_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "members_blocks_easy_address_path_idx" ON "members_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "_members_v_blocks_easy_text_order_idx" ON "_members_v_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "_members_v_blocks_easy_text_parent_id_idx" ON "_members_v_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "_members_v_blocks_easy_text_path_idx" ON "_members_v_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "_members_v_blocks_easy_text_picture_idx" ON "_members_v_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "_members_v_blocks_easy_list_order_idx" ON "_members_v_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "_members_v_blocks_easy_list_parent_id_idx" ON "_members_v_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "_members_v_blocks_easy_list_path_idx" ON "_members_v_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "_members_v_blocks_easy_address_order_idx" ON "_members_v_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "_members_v_blocks_easy_address_parent_id_idx" ON "_members_v_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "_members_v_blocks_easy_address_path_idx" ON "_members_v_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "topics_blocks_easy_text_order_idx" ON "topics_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "topics_blocks_easy_text_parent_id_idx" ON "topics_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_easy_text_path_idx" ON "topics_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "topics_blocks_easy_text_picture_idx" ON "topics_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "topics_blocks_easy_list_order_idx" ON "topics_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "topics_blocks_easy_list_parent_id_idx" ON "topics_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_easy_list_path_idx" ON "topics_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "topics_blocks_easy_address_order_idx" ON "topics_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "topics_blocks_easy_address_parent_id_idx" ON "topics_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "topics_blocks_easy_address_path_idx" ON "topics_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_easy_text_order_idx" ON "_topics_v_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_easy_text_parent_id_idx" ON "_topics_v_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_easy_text_path_idx" ON "_topics_v_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_easy_text_picture_idx" ON "_topics_v_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "_topics_v_blocks_easy_list_order_idx" ON "_topics_v_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_easy_list_parent_id_idx" ON "_topics_v_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_easy_list_path_idx" ON "_topics_v_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "_topics_v_blocks_easy_address_order_idx" ON "_topics_v_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "_topics_v_blocks_easy_address_parent_id_idx" ON "_topics_v_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_blocks_easy_address_path_idx" ON "_topics_v_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "partners_blocks_easy_text_order_idx" ON "partners_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "partners_blocks_easy_text_parent_id_idx" ON "partners_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "partners_blocks_easy_text_path_idx" ON "partners_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "partners_blocks_easy_text_picture_idx" ON "partners_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "partners_blocks_easy_list_order_idx" ON "partners_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "partners_blocks_easy_list_parent_id_idx" ON "partners_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "partners_blocks_easy_list_path_idx" ON "partners_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "partners_blocks_easy_address_order_idx" ON "partners_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "partners_blocks_easy_address_parent_id_idx" ON "partners_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "partners_blocks_easy_address_path_idx" ON "partners_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "_partners_v_blocks_easy_text_order_idx" ON "_partners_v_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "_partners_v_blocks_easy_text_parent_id_idx" ON "_partners_v_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_blocks_easy_text_path_idx" ON "_partners_v_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "_partners_v_blocks_easy_text_picture_idx" ON "_partners_v_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "_partners_v_blocks_easy_list_order_idx" ON "_partners_v_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "_partners_v_blocks_easy_list_parent_id_idx" ON "_partners_v_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_blocks_easy_list_path_idx" ON "_partners_v_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "_partners_v_blocks_easy_address_order_idx" ON "_partners_v_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "_partners_v_blocks_easy_address_parent_id_idx" ON "_partners_v_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_blocks_easy_address_path_idx" ON "_partners_v_blocks_easy_address" USING btree ("_path");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_members_id_idx" ON "redirects_rels" USING btree ("members_id");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_topics_id_idx" ON "redirects_rels" USING btree ("topics_id");
  CREATE INDEX "redirects_rels_partners_id_idx" ON "redirects_rels" USING btree ("partners_id");
  CREATE INDEX "schedules_at_idx" ON "schedules" USING btree ("at");
  CREATE INDEX "schedules_state_idx" ON "schedules" USING btree ("state");
  CREATE INDEX "schedules_planned_by_idx" ON "schedules" USING btree ("planned_by_id");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "schedules_rels_order_idx" ON "schedules_rels" USING btree ("order");
  CREATE INDEX "schedules_rels_parent_idx" ON "schedules_rels" USING btree ("parent_id");
  CREATE INDEX "schedules_rels_path_idx" ON "schedules_rels" USING btree ("path");
  CREATE INDEX "schedules_rels_members_id_idx" ON "schedules_rels" USING btree ("members_id");
  CREATE INDEX "schedules_rels_pages_id_idx" ON "schedules_rels" USING btree ("pages_id");
  CREATE INDEX "schedules_rels_topics_id_idx" ON "schedules_rels" USING btree ("topics_id");
  CREATE INDEX "schedules_rels_partners_id_idx" ON "schedules_rels" USING btree ("partners_id");
  CREATE INDEX "links_places_order_idx" ON "links_places" USING btree ("_order");
  CREATE INDEX "links_places_parent_id_idx" ON "links_places" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "links_address_idx" ON "links" USING btree ("address");
  CREATE INDEX "links_state_idx" ON "links" USING btree ("state");
  CREATE INDEX "links_tried_at_idx" ON "links" USING btree ("tried_at");
  CREATE INDEX "links_updated_at_idx" ON "links" USING btree ("updated_at");
  CREATE INDEX "links_created_at_idx" ON "links" USING btree ("created_at");
  CREATE UNIQUE INDEX "preview_links_token_hash_idx" ON "preview_links" USING btree ("token_hash");
  CREATE INDEX "preview_links_document_idx" ON "preview_links" USING btree ("document");
  CREATE INDEX "preview_links_created_by_idx" ON "preview_links" USING btree ("created_by_id");
  CREATE INDEX "preview_links_expires_at_idx" ON "preview_links" USING btree ("expires_at");
  CREATE INDEX "preview_links_updated_at_idx" ON "preview_links" USING btree ("updated_at");
  CREATE INDEX "preview_links_created_at_idx" ON "preview_links" USING btree ("created_at");
  CREATE INDEX "explanations_blocks_easy_text_order_idx" ON "explanations_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "explanations_blocks_easy_text_parent_id_idx" ON "explanations_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "explanations_blocks_easy_text_path_idx" ON "explanations_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "explanations_blocks_easy_text_picture_idx" ON "explanations_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "explanations_blocks_easy_list_order_idx" ON "explanations_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "explanations_blocks_easy_list_parent_id_idx" ON "explanations_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "explanations_blocks_easy_list_path_idx" ON "explanations_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "explanations_blocks_easy_address_order_idx" ON "explanations_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "explanations_blocks_easy_address_parent_id_idx" ON "explanations_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "explanations_blocks_easy_address_path_idx" ON "explanations_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "_explanations_v_blocks_easy_text_order_idx" ON "_explanations_v_blocks_easy_text" USING btree ("_order");
  CREATE INDEX "_explanations_v_blocks_easy_text_parent_id_idx" ON "_explanations_v_blocks_easy_text" USING btree ("_parent_id");
  CREATE INDEX "_explanations_v_blocks_easy_text_path_idx" ON "_explanations_v_blocks_easy_text" USING btree ("_path");
  CREATE INDEX "_explanations_v_blocks_easy_text_picture_idx" ON "_explanations_v_blocks_easy_text" USING btree ("picture_id");
  CREATE INDEX "_explanations_v_blocks_easy_list_order_idx" ON "_explanations_v_blocks_easy_list" USING btree ("_order");
  CREATE INDEX "_explanations_v_blocks_easy_list_parent_id_idx" ON "_explanations_v_blocks_easy_list" USING btree ("_parent_id");
  CREATE INDEX "_explanations_v_blocks_easy_list_path_idx" ON "_explanations_v_blocks_easy_list" USING btree ("_path");
  CREATE INDEX "_explanations_v_blocks_easy_address_order_idx" ON "_explanations_v_blocks_easy_address" USING btree ("_order");
  CREATE INDEX "_explanations_v_blocks_easy_address_parent_id_idx" ON "_explanations_v_blocks_easy_address" USING btree ("_parent_id");
  CREATE INDEX "_explanations_v_blocks_easy_address_path_idx" ON "_explanations_v_blocks_easy_address" USING btree ("_path");
  CREATE INDEX "_explanations_v_created_at_idx" ON "_explanations_v" USING btree ("created_at");
  CREATE INDEX "_explanations_v_updated_at_idx" ON "_explanations_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pages_blocks_easy_text" CASCADE;
  DROP TABLE "pages_blocks_easy_list" CASCADE;
  DROP TABLE "pages_blocks_easy_address" CASCADE;
  DROP TABLE "_pages_v_blocks_easy_text" CASCADE;
  DROP TABLE "_pages_v_blocks_easy_list" CASCADE;
  DROP TABLE "_pages_v_blocks_easy_address" CASCADE;
  DROP TABLE "members_blocks_easy_text" CASCADE;
  DROP TABLE "members_blocks_easy_list" CASCADE;
  DROP TABLE "members_blocks_easy_address" CASCADE;
  DROP TABLE "_members_v_blocks_easy_text" CASCADE;
  DROP TABLE "_members_v_blocks_easy_list" CASCADE;
  DROP TABLE "_members_v_blocks_easy_address" CASCADE;
  DROP TABLE "topics_blocks_easy_text" CASCADE;
  DROP TABLE "topics_blocks_easy_list" CASCADE;
  DROP TABLE "topics_blocks_easy_address" CASCADE;
  DROP TABLE "_topics_v_blocks_easy_text" CASCADE;
  DROP TABLE "_topics_v_blocks_easy_list" CASCADE;
  DROP TABLE "_topics_v_blocks_easy_address" CASCADE;
  DROP TABLE "partners_blocks_easy_text" CASCADE;
  DROP TABLE "partners_blocks_easy_list" CASCADE;
  DROP TABLE "partners_blocks_easy_address" CASCADE;
  DROP TABLE "_partners_v_blocks_easy_text" CASCADE;
  DROP TABLE "_partners_v_blocks_easy_list" CASCADE;
  DROP TABLE "_partners_v_blocks_easy_address" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "schedules_rels" CASCADE;
  DROP TABLE "links_places" CASCADE;
  DROP TABLE "links" CASCADE;
  DROP TABLE "preview_links" CASCADE;
  DROP TABLE "explanations_blocks_easy_text" CASCADE;
  DROP TABLE "explanations_blocks_easy_list" CASCADE;
  DROP TABLE "explanations_blocks_easy_address" CASCADE;
  DROP TABLE "explanations" CASCADE;
  DROP TABLE "_explanations_v_blocks_easy_text" CASCADE;
  DROP TABLE "_explanations_v_blocks_easy_list" CASCADE;
  DROP TABLE "_explanations_v_blocks_easy_address" CASCADE;
  DROP TABLE "_explanations_v" CASCADE;
  ALTER TABLE "activity" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_activity_action";
  CREATE TYPE "public"."enum_activity_action" AS ENUM('created', 'saved', 'handedIn', 'withdrawn', 'released', 'releasedByOverride', 'returned', 'unpublished', 'restored', 'trashed', 'recovered', 'deleted', 'signedIn', 'invited', 'invitationRevoked', 'invitationAccepted', 'accountCreated', 'accountEnded', 'rightsChanged', 'passwordChanged', 'addressChanged');
  ALTER TABLE "activity" ALTER COLUMN "action" SET DATA TYPE "public"."enum_activity_action" USING "action"::"public"."enum_activity_action";
  ALTER TABLE "pages" DROP COLUMN "easy_title";
  ALTER TABLE "pages" DROP COLUMN "easy_lead";
  ALTER TABLE "pages" DROP COLUMN "easy_checked_by";
  ALTER TABLE "pages" DROP COLUMN "easy_checked_on";
  ALTER TABLE "pages" DROP COLUMN "easy_is_filled";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_title";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_lead";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_checked_by";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_checked_on";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_is_filled";
  ALTER TABLE "members" DROP COLUMN "easy_title";
  ALTER TABLE "members" DROP COLUMN "easy_lead";
  ALTER TABLE "members" DROP COLUMN "easy_checked_by";
  ALTER TABLE "members" DROP COLUMN "easy_checked_on";
  ALTER TABLE "members" DROP COLUMN "easy_is_filled";
  ALTER TABLE "members" DROP COLUMN "reminded_on";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_title";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_lead";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_checked_by";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_checked_on";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_is_filled";
  ALTER TABLE "_members_v" DROP COLUMN "version_reminded_on";
  ALTER TABLE "topics" DROP COLUMN "easy_title";
  ALTER TABLE "topics" DROP COLUMN "easy_lead";
  ALTER TABLE "topics" DROP COLUMN "easy_checked_by";
  ALTER TABLE "topics" DROP COLUMN "easy_checked_on";
  ALTER TABLE "topics" DROP COLUMN "easy_is_filled";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_title";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_lead";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_checked_by";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_checked_on";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_is_filled";
  ALTER TABLE "partners" DROP COLUMN "easy_title";
  ALTER TABLE "partners" DROP COLUMN "easy_lead";
  ALTER TABLE "partners" DROP COLUMN "easy_checked_by";
  ALTER TABLE "partners" DROP COLUMN "easy_checked_on";
  ALTER TABLE "partners" DROP COLUMN "easy_is_filled";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_title";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_lead";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_checked_by";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_checked_on";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_is_filled";
  ALTER TABLE "settings" DROP COLUMN "yearly_reminder";
  ALTER TABLE "_settings_v" DROP COLUMN "version_yearly_reminder";
  DROP TYPE "public"."enum_pages_blocks_easy_text_drawing";
  DROP TYPE "public"."enum__pages_v_blocks_easy_text_drawing";
  DROP TYPE "public"."enum_members_blocks_easy_text_drawing";
  DROP TYPE "public"."enum__members_v_blocks_easy_text_drawing";
  DROP TYPE "public"."enum_topics_blocks_easy_text_drawing";
  DROP TYPE "public"."enum__topics_v_blocks_easy_text_drawing";
  DROP TYPE "public"."enum_partners_blocks_easy_text_drawing";
  DROP TYPE "public"."enum__partners_v_blocks_easy_text_drawing";
  DROP TYPE "public"."enum_redirects_kind";
  DROP TYPE "public"."enum_redirects_made_by";
  DROP TYPE "public"."enum_schedules_action";
  DROP TYPE "public"."enum_schedules_cause";
  DROP TYPE "public"."enum_schedules_state";
  DROP TYPE "public"."enum_links_state";
  DROP TYPE "public"."enum_explanations_blocks_easy_text_drawing";
  DROP TYPE "public"."enum__explanations_v_blocks_easy_text_drawing";`)
}
