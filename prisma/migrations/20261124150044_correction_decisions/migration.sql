-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('accepted', 'rejected', 'stays', 'withdrawn');

-- CreateTable
CREATE TABLE "CorrectionDecision" (
    "id" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "decision" "Decision" NOT NULL,
    "wording" TEXT,
    "written" JSONB,
    "revisionNumber" INTEGER,
    "reason" TEXT,
    "decidedById" UUID NOT NULL,
    "decidedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CorrectionDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CorrectionDecision_verdictId_sequence_key" ON "CorrectionDecision"("verdictId", "sequence");

-- AddForeignKey
ALTER TABLE "CorrectionDecision" ADD CONSTRAINT "CorrectionDecision_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Decisions are never changed or removed: another one counts from then on (see migration "append_only").
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "CorrectionDecision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
