// A quiet button in a row of a table that asks before it acts, and then has the page read anew.
'use client';
import { useRouter } from 'next/navigation';
import { useCall } from '@/lib/client/use-call';
import { Refusal } from '@/components/shell/refusal';
import { ConfirmDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';

/** `name`: of the act, on the button and in the dialog; `label`: the button's for those who do not see its row; `act` throws what was refused. */
type ConfirmedActProps = { tone?: 'primary' | 'danger'; name: string; label: string; question: string; consequence: string; act: () => Promise<unknown> };

export function ConfirmedAct({ tone = 'danger', name, label, question, consequence, act }: ConfirmedActProps) {
  const router = useRouter();
  const { problem, run, clear } = useCall();
  const confirm = () =>
    run(async () => {
      await act();
      router.refresh();
    });
  return (
    <ConfirmDialog
      tone={tone}
      title={question}
      description={consequence}
      confirmLabel={name}
      onConfirm={confirm}
      onOpenChange={(open) => {
        // What was refused as stale is fresh when asked again.
        if (!open && problem) router.refresh();
        clear();
      }}
      trigger={
        <Button variant="quiet" aria-label={label}>
          {name}
        </Button>
      }
    >
      <Refusal problem={problem} />
    </ConfirmDialog>
  );
}
