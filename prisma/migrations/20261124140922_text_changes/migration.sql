-- AlterTable
ALTER TABLE "Exemption" ADD COLUMN     "stale" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "revisedFrom" INTEGER,
ADD COLUMN     "revisedTo" INTEGER;
