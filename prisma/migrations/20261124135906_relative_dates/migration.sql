-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "relativeDates" JSONB;

-- AlterTable
ALTER TABLE "Anchor" ADD COLUMN     "hangsOnDate" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "publishedOn" TEXT;
