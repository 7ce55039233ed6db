// What is said about an article beside its text: title, dates, access, archive.
'use client';
import { useTimeZone, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { showToast } from '@/components/ui/toast';
import { isApiError, type ApiError } from '@/lib/client/api';
import { ACCESSES, LANGUAGES } from '@/lib/domain/article';
import type { ArticlePatch } from '@/lib/domain/schema/article';
import { useDesk, useDeskState, useMay } from './desk-context';
import { MemberPicker } from './member-picker';
import { fromLocalField, toLocalField } from './zoned-time';

const orNull = (text: string) => text.trim() || null;

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('article.settings');
  const terms = useTranslations('terms');
  const zone = useTimeZone() ?? 'UTC';
  const { store } = useDesk();
  const article = useDeskState((state) => state.article);
  const mayManage = useMay('article.manageMembers');
  const [form, setForm] = useState(() => ({
    title: article.title,
    byline: article.byline ?? '',
    desk: article.desk ?? '',
    language: article.language,
    deadline: toLocalField(article.deadline, zone),
    plannedAt: toLocalField(article.plannedAt, zone),
    access: article.access,
    members: article.members,
  }));
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [saving, setSaving] = useState(false);
  const put = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const fault = useFieldFault(problem);

  /** Only what was changed, so that a colleague's change of another field stands. */
  const changes = (): ArticlePatch => {
    const memberIds = form.members.map((member) => member.id);
    const membersChanged = JSON.stringify([...memberIds].sort()) !== JSON.stringify(article.members.map((member) => member.id).sort());
    return {
      ...(form.title.trim() !== article.title ? { title: form.title } : {}),
      ...(orNull(form.byline) !== article.byline ? { byline: orNull(form.byline) } : {}),
      ...(orNull(form.desk) !== article.desk ? { desk: orNull(form.desk) } : {}),
      ...(form.language !== article.language ? { language: form.language } : {}),
      ...(form.deadline !== toLocalField(article.deadline, zone) ? { deadline: fromLocalField(form.deadline, zone) } : {}),
      ...(form.plannedAt !== toLocalField(article.plannedAt, zone) ? { plannedAt: fromLocalField(form.plannedAt, zone) } : {}),
      ...(form.access !== article.access ? { access: form.access } : {}),
      ...(mayManage && form.access === 'restricted' && (membersChanged || form.access !== article.access) && memberIds.length > 0 ? { memberIds } : {}),
    };
  };

  const send = async (patch: ArticlePatch, said: string) => {
    if (Object.keys(patch).length === 0) return onClose();
    setSaving(true);
    setProblem(null);
    try {
      await store.patchArticle(patch);
      showToast({ title: said });
      onClose();
    } catch (error) {
      if (!isApiError(error)) throw error;
      setProblem(error);
      setSaving(false);
    }
  };
  const save = () => void send(changes(), t('saved'));

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('title')}
      actions={
        <>
          <Button variant={article.archivedAt ? 'plain' : 'danger'} disabled={saving} onClick={() => void send({ archived: article.archivedAt === null }, article.archivedAt ? t('restored') : t('archivedDone'))} className="mr-auto">
            {article.archivedAt ? t('restore') : t('archive')}
          </Button>
          <DialogClose>{t('cancel')}</DialogClose>
          <Button variant="primary" pending={saving} onClick={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {problem && problem.errors.length === 0 ? <ProblemNotice code={problem.code} className="sm:col-span-2" /> : null}
        <Field label={t('name')} error={fault('/title')} className="sm:col-span-2">
          <Input value={form.title} onValueChange={(title) => put({ title })} maxLength={300} />
        </Field>
        <Field label={t('byline')} error={fault('/byline')} optional>
          <Input value={form.byline} onValueChange={(byline) => put({ byline })} maxLength={200} />
        </Field>
        <Field label={t('desk')} error={fault('/desk')} optional>
          <Input value={form.desk} onValueChange={(desk) => put({ desk })} maxLength={100} />
        </Field>
        <Field label={t('deadline')} error={fault('/deadline')} optional>
          <Input type="datetime-local" value={form.deadline} onValueChange={(deadline) => put({ deadline })} />
        </Field>
        <Field label={t('plannedAt')} error={fault('/plannedAt')} optional>
          <Input type="datetime-local" value={form.plannedAt} onValueChange={(plannedAt) => put({ plannedAt })} />
        </Field>
        <Field label={t('language')}>
          <Select value={form.language} onValueChange={(language) => put({ language })} options={LANGUAGES.map((value) => ({ value, label: terms(`language.${value}`) }))} />
        </Field>
        {mayManage ? (
          <div className="grid gap-3 sm:col-span-2">
            <RadioGroup label={t('access')} value={form.access} onValueChange={(access) => put({ access })} options={ACCESSES.map((value) => ({ value, label: t(`accessIs.${value}`) }))} />
            {form.access === 'restricted' ? <MemberPicker members={form.members} onChange={(members) => put({ members })} /> : null}
            {fault('/memberIds') ? (
              <p role="alert" className="text-sm font-medium text-problem">
                {fault('/memberIds')}
              </p>
            ) : null}
          </div>
        ) : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
