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
  CREATE TYPE "public"."enum_messages_kind" AS ENUM('barrier', 'error', 'contact');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('new', 'inProgress', 'answered', 'closed');
  CREATE TYPE "public"."enum_links_state" AS ENUM('ok', 'failing', 'broken', 'unchecked');
  CREATE TYPE "public"."enum_accessibility_statement_barriers_kind" AS ENUM('incompatible', 'disproportionate', 'outOfScope');
  CREATE TYPE "public"."enum_accessibility_statement_barriers_state" AS ENUM('open', 'inProgress', 'solved');
  CREATE TYPE "public"."enum_accessibility_statement_conformity" AS ENUM('full', 'partial', 'none');
  CREATE TYPE "public"."enum_accessibility_statement_method" AS ENUM('self', 'third');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_barriers_kind" AS ENUM('incompatible', 'disproportionate', 'outOfScope');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_barriers_state" AS ENUM('open', 'inProgress', 'solved');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_conformity" AS ENUM('full', 'partial', 'none');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_method" AS ENUM('self', 'third');
  CREATE TYPE "public"."enum_explanations_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  CREATE TYPE "public"."enum__explanations_v_blocks_easy_text_drawing" AS ENUM('map', 'levels', 'outlines');
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'releasedDespiteErrors' BEFORE 'returned';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'confirmed' BEFORE 'unpublished';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'planned' BEFORE 'trashed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'planChanged' BEFORE 'trashed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'planCancelled' BEFORE 'trashed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'planFailed' BEFORE 'trashed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'previewShared' BEFORE 'signedIn';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'previewRevoked' BEFORE 'signedIn';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'mailResent';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'secondFactorOn';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'secondFactorOff';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'secondFactorReset';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'recoveryCodeUsed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'recoveryCodesRenewed';
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
  
  CREATE TABLE "messages_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by" varchar,
  	"is_interim" boolean,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"kind" "enum_messages_kind" NOT NULL,
  	"page" varchar,
  	"name" varchar,
  	"email" varchar,
  	"state" "enum_messages_state" DEFAULT 'new' NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"first_answer_due" timestamp(3) with time zone NOT NULL,
  	"answer_due" timestamp(3) with time zone NOT NULL,
  	"delete_on" timestamp(3) with time zone NOT NULL,
  	"internal_note" varchar,
  	"sent_key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  
  CREATE TABLE "second_factors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer,
  	"secret" varchar NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"last_step" numeric DEFAULT 0 NOT NULL,
  	"recovery_codes" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accessibility_statement_barriers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"kind" "enum_accessibility_statement_barriers_kind" DEFAULT 'incompatible' NOT NULL,
  	"alternative" varchar,
  	"state" "enum_accessibility_statement_barriers_state" DEFAULT 'open' NOT NULL,
  	"state_on" timestamp(3) with time zone,
  	"solved_by" timestamp(3) with time zone
  );
  
  CREATE TABLE "accessibility_statement_measures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "accessibility_statement" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"body" varchar,
  	"domains" varchar,
  	"law" varchar,
  	"standard" varchar,
  	"conformity" "enum_accessibility_statement_conformity",
  	"created_on" timestamp(3) with time zone,
  	"method" "enum_accessibility_statement_method",
  	"assessed_by" varchar,
  	"reviewed_on" timestamp(3) with time zone,
  	"reported_on" timestamp(3) with time zone,
  	"reminded_on" timestamp(3) with time zone,
  	"feedback_unit" varchar,
  	"feedback_email" varchar,
  	"feedback_phone" varchar,
  	"enforcement_name" varchar,
  	"enforcement_short_name" varchar,
  	"enforcement_procedure" varchar,
  	"enforcement_address" varchar,
  	"enforcement_email" varchar,
  	"enforcement_phone" varchar,
  	"enforcement_url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_accessibility_statement_v_version_barriers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"part" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"kind" "enum__accessibility_statement_v_version_barriers_kind" DEFAULT 'incompatible' NOT NULL,
  	"alternative" varchar,
  	"state" "enum__accessibility_statement_v_version_barriers_state" DEFAULT 'open' NOT NULL,
  	"state_on" timestamp(3) with time zone,
  	"solved_by" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_accessibility_statement_v_version_measures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_accessibility_statement_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_body" varchar,
  	"version_domains" varchar,
  	"version_law" varchar,
  	"version_standard" varchar,
  	"version_conformity" "enum__accessibility_statement_v_version_conformity",
  	"version_created_on" timestamp(3) with time zone,
  	"version_method" "enum__accessibility_statement_v_version_method",
  	"version_assessed_by" varchar,
  	"version_reviewed_on" timestamp(3) with time zone,
  	"version_reported_on" timestamp(3) with time zone,
  	"version_reminded_on" timestamp(3) with time zone,
  	"version_feedback_unit" varchar,
  	"version_feedback_email" varchar,
  	"version_feedback_phone" varchar,
  	"version_enforcement_name" varchar,
  	"version_enforcement_short_name" varchar,
  	"version_enforcement_procedure" varchar,
  	"version_enforcement_address" varchar,
  	"version_enforcement_email" varchar,
  	"version_enforcement_phone" varchar,
  	"version_enforcement_url" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "legal" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"provider_name" varchar,
  	"provider_form" varchar,
  	"provider_address" varchar,
  	"provider_phone" varchar,
  	"provider_email" varchar,
  	"provider_represented_by" varchar,
  	"provider_legal_provider" varchar,
  	"provider_supervision" varchar,
  	"provider_vat_id" varchar,
  	"provider_responsible" varchar,
  	"privacy_controller" varchar,
  	"privacy_officer" varchar,
  	"privacy_hosting" varchar,
  	"privacy_basis" varchar,
  	"privacy_supervision" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_legal_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_provider_name" varchar,
  	"version_provider_form" varchar,
  	"version_provider_address" varchar,
  	"version_provider_phone" varchar,
  	"version_provider_email" varchar,
  	"version_provider_represented_by" varchar,
  	"version_provider_legal_provider" varchar,
  	"version_provider_supervision" varchar,
  	"version_provider_vat_id" varchar,
  	"version_provider_responsible" varchar,
  	"version_privacy_controller" varchar,
  	"version_privacy_officer" varchar,
  	"version_privacy_hosting" varchar,
  	"version_privacy_basis" varchar,
  	"version_privacy_supervision" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  
  ALTER TABLE "pages" ADD COLUMN "findings" numeric;
  ALTER TABLE "pages" ADD COLUMN "easy_title" varchar;
  ALTER TABLE "pages" ADD COLUMN "easy_lead" varchar;
  ALTER TABLE "pages" ADD COLUMN "easy_checked_by" varchar;
  ALTER TABLE "pages" ADD COLUMN "easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "pages" ADD COLUMN "easy_is_filled" boolean;
  ALTER TABLE "_pages_v" ADD COLUMN "version_findings" numeric;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_title" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_lead" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_checked_by" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_easy_is_filled" boolean;
  ALTER TABLE "members" ADD COLUMN "findings" numeric;
  ALTER TABLE "members" ADD COLUMN "easy_title" varchar;
  ALTER TABLE "members" ADD COLUMN "easy_lead" varchar;
  ALTER TABLE "members" ADD COLUMN "easy_checked_by" varchar;
  ALTER TABLE "members" ADD COLUMN "easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "members" ADD COLUMN "easy_is_filled" boolean;
  ALTER TABLE "members" ADD COLUMN "reminded_on" timestamp(3) with time zone;
  ALTER TABLE "_members_v" ADD COLUMN "version_findings" numeric;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_title" varchar;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_lead" varchar;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_checked_by" varchar;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_members_v" ADD COLUMN "version_easy_is_filled" boolean;
  ALTER TABLE "_members_v" ADD COLUMN "version_reminded_on" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "findings" numeric;
  ALTER TABLE "topics" ADD COLUMN "easy_title" varchar;
  ALTER TABLE "topics" ADD COLUMN "easy_lead" varchar;
  ALTER TABLE "topics" ADD COLUMN "easy_checked_by" varchar;
  ALTER TABLE "topics" ADD COLUMN "easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "easy_is_filled" boolean;
  ALTER TABLE "_topics_v" ADD COLUMN "version_findings" numeric;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_title" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_lead" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_checked_by" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_topics_v" ADD COLUMN "version_easy_is_filled" boolean;
  ALTER TABLE "partners" ADD COLUMN "findings" numeric;
  ALTER TABLE "partners" ADD COLUMN "easy_title" varchar;
  ALTER TABLE "partners" ADD COLUMN "easy_lead" varchar;
  ALTER TABLE "partners" ADD COLUMN "easy_checked_by" varchar;
  ALTER TABLE "partners" ADD COLUMN "easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "partners" ADD COLUMN "easy_is_filled" boolean;
  ALTER TABLE "_partners_v" ADD COLUMN "version_findings" numeric;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_title" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_lead" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_checked_by" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_partners_v" ADD COLUMN "version_easy_is_filled" boolean;
  ALTER TABLE "media" ADD COLUMN "html_version_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "messages_id" integer;
  ALTER TABLE "settings" ADD COLUMN "yearly_reminder" boolean DEFAULT true;
  ALTER TABLE "settings" ADD COLUMN "message_mail" varchar;
  ALTER TABLE "settings" ADD COLUMN "message_days" numeric DEFAULT 365 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_yearly_reminder" boolean DEFAULT true;
  ALTER TABLE "_settings_v" ADD COLUMN "version_message_mail" varchar;
  ALTER TABLE "_settings_v" ADD COLUMN "version_message_days" numeric DEFAULT 365 NOT NULL;
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
  ALTER TABLE "messages_answers" ADD CONSTRAINT "messages_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "links_places" ADD CONSTRAINT "links_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accessibility_statement_barriers" ADD CONSTRAINT "accessibility_statement_barriers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statement"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_statement_measures" ADD CONSTRAINT "accessibility_statement_measures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statement"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_statement_v_version_barriers" ADD CONSTRAINT "_accessibility_statement_v_version_barriers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_statement_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_statement_v_version_measures" ADD CONSTRAINT "_accessibility_statement_v_version_measures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_statement_v"("id") ON DELETE cascade ON UPDATE no action;
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
  CREATE INDEX "messages_answers_order_idx" ON "messages_answers" USING btree ("_order");
  CREATE INDEX "messages_answers_parent_id_idx" ON "messages_answers" USING btree ("_parent_id");
  CREATE INDEX "messages_kind_idx" ON "messages" USING btree ("kind");
  CREATE INDEX "messages_state_idx" ON "messages" USING btree ("state");
  CREATE INDEX "messages_received_at_idx" ON "messages" USING btree ("received_at");
  CREATE INDEX "messages_first_answer_due_idx" ON "messages" USING btree ("first_answer_due");
  CREATE INDEX "messages_answer_due_idx" ON "messages" USING btree ("answer_due");
  CREATE INDEX "messages_delete_on_idx" ON "messages" USING btree ("delete_on");
  CREATE UNIQUE INDEX "messages_sent_key_idx" ON "messages" USING btree ("sent_key");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
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
  CREATE UNIQUE INDEX "second_factors_user_idx" ON "second_factors" USING btree ("user_id");
  CREATE INDEX "second_factors_updated_at_idx" ON "second_factors" USING btree ("updated_at");
  CREATE INDEX "second_factors_created_at_idx" ON "second_factors" USING btree ("created_at");
  CREATE INDEX "accessibility_statement_barriers_order_idx" ON "accessibility_statement_barriers" USING btree ("_order");
  CREATE INDEX "accessibility_statement_barriers_parent_id_idx" ON "accessibility_statement_barriers" USING btree ("_parent_id");
  CREATE INDEX "accessibility_statement_measures_order_idx" ON "accessibility_statement_measures" USING btree ("_order");
  CREATE INDEX "accessibility_statement_measures_parent_id_idx" ON "accessibility_statement_measures" USING btree ("_parent_id");
  CREATE INDEX "_accessibility_statement_v_version_barriers_order_idx" ON "_accessibility_statement_v_version_barriers" USING btree ("_order");
  CREATE INDEX "_accessibility_statement_v_version_barriers_parent_id_idx" ON "_accessibility_statement_v_version_barriers" USING btree ("_parent_id");
  CREATE INDEX "_accessibility_statement_v_version_measures_order_idx" ON "_accessibility_statement_v_version_measures" USING btree ("_order");
  CREATE INDEX "_accessibility_statement_v_version_measures_parent_id_idx" ON "_accessibility_statement_v_version_measures" USING btree ("_parent_id");
  CREATE INDEX "_accessibility_statement_v_created_at_idx" ON "_accessibility_statement_v" USING btree ("created_at");
  CREATE INDEX "_accessibility_statement_v_updated_at_idx" ON "_accessibility_statement_v" USING btree ("updated_at");
  CREATE INDEX "_legal_v_created_at_idx" ON "_legal_v" USING btree ("created_at");
  CREATE INDEX "_legal_v_updated_at_idx" ON "_legal_v" USING btree ("updated_at");
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
  CREATE INDEX "_explanations_v_updated_at_idx" ON "_explanations_v" USING btree ("updated_at");
  ALTER TABLE "media" ADD CONSTRAINT "media_html_version_id_pages_id_fk" FOREIGN KEY ("html_version_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_findings_idx" ON "pages" USING btree ("findings");
  CREATE INDEX "_pages_v_version_version_findings_idx" ON "_pages_v" USING btree ("version_findings");
  CREATE INDEX "members_findings_idx" ON "members" USING btree ("findings");
  CREATE INDEX "_members_v_version_version_findings_idx" ON "_members_v" USING btree ("version_findings");
  CREATE INDEX "topics_findings_idx" ON "topics" USING btree ("findings");
  CREATE INDEX "_topics_v_version_version_findings_idx" ON "_topics_v" USING btree ("version_findings");
  CREATE INDEX "partners_findings_idx" ON "partners" USING btree ("findings");
  CREATE INDEX "_partners_v_version_version_findings_idx" ON "_partners_v" USING btree ("version_findings");
  CREATE INDEX "media_html_version_idx" ON "media" USING btree ("html_version_id");
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "members_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "members_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "members_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_members_v_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_members_v_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_members_v_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_partners_v_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_partners_v_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_partners_v_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "messages_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "links_places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "preview_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "second_factors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_statement_barriers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_statement_measures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_statement" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_statement_v_version_barriers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_statement_v_version_measures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_statement_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legal" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_legal_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "explanations_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "explanations_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "explanations_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "explanations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_explanations_v_blocks_easy_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_explanations_v_blocks_easy_list" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_explanations_v_blocks_easy_address" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_explanations_v" DISABLE ROW LEVEL SECURITY;
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
  DROP TABLE "messages_answers" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "links_places" CASCADE;
  DROP TABLE "links" CASCADE;
  DROP TABLE "preview_links" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "accessibility_statement_barriers" CASCADE;
  DROP TABLE "accessibility_statement_measures" CASCADE;
  DROP TABLE "accessibility_statement" CASCADE;
  DROP TABLE "_accessibility_statement_v_version_barriers" CASCADE;
  DROP TABLE "_accessibility_statement_v_version_measures" CASCADE;
  DROP TABLE "_accessibility_statement_v" CASCADE;
  DROP TABLE "legal" CASCADE;
  DROP TABLE "_legal_v" CASCADE;
  DROP TABLE "explanations_blocks_easy_text" CASCADE;
  DROP TABLE "explanations_blocks_easy_list" CASCADE;
  DROP TABLE "explanations_blocks_easy_address" CASCADE;
  DROP TABLE "explanations" CASCADE;
  DROP TABLE "_explanations_v_blocks_easy_text" CASCADE;
  DROP TABLE "_explanations_v_blocks_easy_list" CASCADE;
  DROP TABLE "_explanations_v_blocks_easy_address" CASCADE;
  DROP TABLE "_explanations_v" CASCADE;
  ALTER TABLE "media" DROP CONSTRAINT "media_html_version_id_pages_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_messages_fk";
  
  ALTER TABLE "activity" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_activity_action";
  CREATE TYPE "public"."enum_activity_action" AS ENUM('created', 'saved', 'handedIn', 'withdrawn', 'released', 'releasedByOverride', 'returned', 'unpublished', 'restored', 'trashed', 'recovered', 'deleted', 'signedIn', 'invited', 'invitationRevoked', 'invitationAccepted', 'accountCreated', 'accountEnded', 'rightsChanged', 'passwordChanged', 'addressChanged');
  ALTER TABLE "activity" ALTER COLUMN "action" SET DATA TYPE "public"."enum_activity_action" USING "action"::"public"."enum_activity_action";
  DROP INDEX "pages_findings_idx";
  DROP INDEX "_pages_v_version_version_findings_idx";
  DROP INDEX "members_findings_idx";
  DROP INDEX "_members_v_version_version_findings_idx";
  DROP INDEX "topics_findings_idx";
  DROP INDEX "_topics_v_version_version_findings_idx";
  DROP INDEX "partners_findings_idx";
  DROP INDEX "_partners_v_version_version_findings_idx";
  DROP INDEX "media_html_version_idx";
  DROP INDEX "payload_locked_documents_rels_messages_id_idx";
  ALTER TABLE "pages" DROP COLUMN "findings";
  ALTER TABLE "pages" DROP COLUMN "easy_title";
  ALTER TABLE "pages" DROP COLUMN "easy_lead";
  ALTER TABLE "pages" DROP COLUMN "easy_checked_by";
  ALTER TABLE "pages" DROP COLUMN "easy_checked_on";
  ALTER TABLE "pages" DROP COLUMN "easy_is_filled";
  ALTER TABLE "_pages_v" DROP COLUMN "version_findings";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_title";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_lead";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_checked_by";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_checked_on";
  ALTER TABLE "_pages_v" DROP COLUMN "version_easy_is_filled";
  ALTER TABLE "members" DROP COLUMN "findings";
  ALTER TABLE "members" DROP COLUMN "easy_title";
  ALTER TABLE "members" DROP COLUMN "easy_lead";
  ALTER TABLE "members" DROP COLUMN "easy_checked_by";
  ALTER TABLE "members" DROP COLUMN "easy_checked_on";
  ALTER TABLE "members" DROP COLUMN "easy_is_filled";
  ALTER TABLE "members" DROP COLUMN "reminded_on";
  ALTER TABLE "_members_v" DROP COLUMN "version_findings";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_title";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_lead";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_checked_by";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_checked_on";
  ALTER TABLE "_members_v" DROP COLUMN "version_easy_is_filled";
  ALTER TABLE "_members_v" DROP COLUMN "version_reminded_on";
  ALTER TABLE "topics" DROP COLUMN "findings";
  ALTER TABLE "topics" DROP COLUMN "easy_title";
  ALTER TABLE "topics" DROP COLUMN "easy_lead";
  ALTER TABLE "topics" DROP COLUMN "easy_checked_by";
  ALTER TABLE "topics" DROP COLUMN "easy_checked_on";
  ALTER TABLE "topics" DROP COLUMN "easy_is_filled";
  ALTER TABLE "_topics_v" DROP COLUMN "version_findings";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_title";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_lead";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_checked_by";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_checked_on";
  ALTER TABLE "_topics_v" DROP COLUMN "version_easy_is_filled";
  ALTER TABLE "partners" DROP COLUMN "findings";
  ALTER TABLE "partners" DROP COLUMN "easy_title";
  ALTER TABLE "partners" DROP COLUMN "easy_lead";
  ALTER TABLE "partners" DROP COLUMN "easy_checked_by";
  ALTER TABLE "partners" DROP COLUMN "easy_checked_on";
  ALTER TABLE "partners" DROP COLUMN "easy_is_filled";
  ALTER TABLE "_partners_v" DROP COLUMN "version_findings";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_title";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_lead";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_checked_by";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_checked_on";
  ALTER TABLE "_partners_v" DROP COLUMN "version_easy_is_filled";
  ALTER TABLE "media" DROP COLUMN "html_version_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "messages_id";
  ALTER TABLE "settings" DROP COLUMN "yearly_reminder";
  ALTER TABLE "settings" DROP COLUMN "message_mail";
  ALTER TABLE "settings" DROP COLUMN "message_days";
  ALTER TABLE "_settings_v" DROP COLUMN "version_yearly_reminder";
  ALTER TABLE "_settings_v" DROP COLUMN "version_message_mail";
  ALTER TABLE "_settings_v" DROP COLUMN "version_message_days";
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
  DROP TYPE "public"."enum_messages_kind";
  DROP TYPE "public"."enum_messages_state";
  DROP TYPE "public"."enum_links_state";
  DROP TYPE "public"."enum_accessibility_statement_barriers_kind";
  DROP TYPE "public"."enum_accessibility_statement_barriers_state";
  DROP TYPE "public"."enum_accessibility_statement_conformity";
  DROP TYPE "public"."enum_accessibility_statement_method";
  DROP TYPE "public"."enum__accessibility_statement_v_version_barriers_kind";
  DROP TYPE "public"."enum__accessibility_statement_v_version_barriers_state";
  DROP TYPE "public"."enum__accessibility_statement_v_version_conformity";
  DROP TYPE "public"."enum__accessibility_statement_v_version_method";
  DROP TYPE "public"."enum_explanations_blocks_easy_text_drawing";
  DROP TYPE "public"."enum__explanations_v_blocks_easy_text_drawing";`)
}
