-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "recheckOfId" UUID;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_recheckOfId_fkey" FOREIGN KEY ("recheckOfId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
