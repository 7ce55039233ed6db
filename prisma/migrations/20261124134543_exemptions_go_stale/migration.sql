-- AlterTable
ALTER TABLE "Exemption" ADD COLUMN     "stale" BOOLEAN NOT NULL DEFAULT false;
