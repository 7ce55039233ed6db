-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "facts" JSONB;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "mergedInto" INTEGER,
ADD COLUMN     "origin" JSONB,
ADD COLUMN     "originHash" TEXT,
ADD COLUMN     "splitFrom" INTEGER;
