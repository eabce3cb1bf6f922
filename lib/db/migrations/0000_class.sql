CREATE TABLE "contributions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"room_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" jsonb NOT NULL,
	"once" text,
	"status" text NOT NULL,
	"blind" boolean NOT NULL,
	"made" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"pinned" boolean NOT NULL,
	"locked" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"seat_id" uuid NOT NULL,
	"key" text NOT NULL,
	"room_id" uuid NOT NULL,
	"contribution_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	CONSTRAINT "receipts_seat_id_key_pk" PRIMARY KEY("seat_id","key")
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"locale" text NOT NULL,
	"settings" jsonb NOT NULL,
	"phase" text NOT NULL,
	"showing" jsonb,
	"ever_revealed" boolean NOT NULL,
	"seq" bigint NOT NULL,
	"changed" bigint NOT NULL,
	"ruled" bigint NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "rooms_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"id" uuid PRIMARY KEY NOT NULL,
	"room_id" uuid NOT NULL,
	"role" text NOT NULL,
	"alias" text,
	"alias_key" text,
	"secret_hash" text,
	"phrase_hash" text,
	"key_hash" text,
	"finished" boolean NOT NULL,
	"removed" boolean NOT NULL,
	"seq" bigint NOT NULL,
	CONSTRAINT "seats_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "works" (
	"room_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"work" jsonb NOT NULL,
	CONSTRAINT "works_room_id_number_pk" PRIMARY KEY("room_id","number")
);
--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "works" ADD CONSTRAINT "works_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contributions_room_seq" ON "contributions" USING btree ("room_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "contributions_once" ON "contributions" USING btree ("seat_id","once");--> statement-breakpoint
CREATE INDEX "rooms_expires" ON "rooms" USING btree ("expires");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_alias" ON "seats" USING btree ("room_id","alias_key");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_phrase" ON "seats" USING btree ("room_id","phrase_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_key" ON "seats" USING btree ("room_id","key_hash");