import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_links_state" AS ENUM('ok', 'failing', 'broken', 'unchecked');
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'previewShared' BEFORE 'signedIn';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'previewRevoked' BEFORE 'signedIn';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'mailResent';
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
  
  ALTER TABLE "links_places" ADD CONSTRAINT "links_places_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
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
  CREATE INDEX "preview_links_created_at_idx" ON "preview_links" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "links_places" CASCADE;
  DROP TABLE "links" CASCADE;
  DROP TABLE "preview_links" CASCADE;
  ALTER TABLE "activity" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_activity_action";
  CREATE TYPE "public"."enum_activity_action" AS ENUM('created', 'saved', 'handedIn', 'withdrawn', 'released', 'releasedByOverride', 'returned', 'unpublished', 'restored', 'trashed', 'recovered', 'deleted', 'signedIn', 'invited', 'invitationRevoked', 'invitationAccepted', 'accountCreated', 'accountEnded', 'rightsChanged', 'passwordChanged', 'addressChanged');
  ALTER TABLE "activity" ALTER COLUMN "action" SET DATA TYPE "public"."enum_activity_action" USING "action"::"public"."enum_activity_action";
  DROP TYPE "public"."enum_links_state";`)
}
