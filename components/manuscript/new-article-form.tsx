// Puts a manuscript in: paste or file on the left, what would be stored on the right.
'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LANGUAGES, type Access, type Language } from '@/lib/domain/article';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import { MemberPicker } from '@/components/article/member-picker';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { useFieldFault } from '@/components/shell/refusal';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { ManuscriptInput } from './manuscript-input';
import { ManuscriptPreview } from './manuscript-preview';
import { manuscriptBody, useManuscript } from './use-manuscript';

const moment = (local: string) => (local === '' ? null : new Date(local).toISOString());

/** `me` becomes a member of an article that only members may see. */
export function NewArticleForm({ me }: { me: PersonRef }) {
  const t = useTranslations('manuscript');
  const router = useRouter();
  const { manuscript, cleaned, problem, busy, tooLong, change, readFile, forget } = useManuscript();
  const [title, setTitle] = useState<string | null>(null);
  const [details, setDetails] = useState({ byline: '', desk: '', deadline: '', plannedAt: '' });
  const [access, setAccess] = useState<Access>('newsroom');
  const [members, setMembers] = useState<PersonRef[]>([]);
  const [propose, setPropose] = useState(true);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);

  const titleBlock = cleaned?.blocks.find((block) => block.kind === 'title');
  const proposedTitle = titleBlock ? (cleaned?.text.slice(titleBlock.start, titleBlock.end).slice(0, 300) ?? '') : '';
  const shownTitle = title ?? proposedTitle;
  const textFault = tooLong ? 'too_long' : (problem?.at('/text') ?? refused?.at('/text') ?? null);
  const fileFault = problem?.at('') ?? null;
  const detail = (name: keyof typeof details) => ({ value: details[name], onChange: (event: { target: { value: string } }) => setDetails({ ...details, [name]: event.target.value }) });
  const fault = useFieldFault(refused);

  const save = async () => {
    setSaving(true);
    setRefused(null);
    try {
      const article = await api('POST /api/v1/articles', {
        body: {
          ...manuscriptBody(manuscript),
          title: shownTitle,
          byline: details.byline.trim() || null,
          desk: details.desk.trim() || null,
          deadline: moment(details.deadline),
          plannedAt: moment(details.plannedAt),
          access,
          memberIds: members.map((member) => member.id),
          propose,
        },
      });
      forget();
      router.push(`/articles/${article.id}`);
    } catch (error) {
      setSaving(false);
      if (!isApiError(error)) throw error;
      setRefused(error);
    }
  };

  return (
    <form
      className="grid gap-x-12 gap-y-8 lg:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid content-start gap-5">
        <ManuscriptInput
          text={manuscript.text}
          layout={manuscript.layout}
          file={manuscript.file}
          onChange={change}
          onFile={(file) => void readFile(file)}
          reading={busy === 'reading'}
          fault={textFault}
          fileFault={fileFault}
        />
        <Field label={t('title')} error={fault('/title')}>
          <Input required maxLength={300} value={shownTitle} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t('byline')} optional error={fault('/byline')}>
            <Input maxLength={200} {...detail('byline')} />
          </Field>
          <Field label={t('desk')} optional error={fault('/desk')}>
            <Input maxLength={100} {...detail('desk')} />
          </Field>
          <Field label={t('deadline')} optional error={fault('/deadline')}>
            <Input type="datetime-local" {...detail('deadline')} />
          </Field>
          <Field label={t('plannedAt')} optional error={fault('/plannedAt')}>
            <Input type="datetime-local" {...detail('plannedAt')} />
          </Field>
          <Field label={t('language.label')} description={manuscript.language === null && cleaned ? t('language.detected') : undefined}>
            <Select<Language>
              options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
              value={manuscript.language ?? cleaned?.language ?? null}
              onValueChange={(language) => change({ language })}
              placeholder={t('language.unknown')}
            />
          </Field>
        </div>
        <RadioGroup<Access>
          label={t('access.label')}
          options={[
            { value: 'newsroom', label: t('access.newsroom') },
            { value: 'restricted', label: t('access.restricted'), description: t('access.restrictedHint') },
          ]}
          value={access}
          onValueChange={setAccess}
        />
        {access === 'restricted' ? <MemberPicker members={members} fixed={me.id} onChange={setMembers} /> : null}
        <Checkbox label={t('propose.label')} description={t('propose.hint')} checked={propose} onCheckedChange={setPropose} />
        {refused && textFault === null ? <ProblemNotice code={refused.code} /> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" size="md" pending={saving} disabled={!cleaned || shownTitle.trim() === ''}>
            {t('save')}
          </Button>
          <span className="text-sm text-ink-3">{cleaned ? t('saveHint') : t('saveFirst')}</span>
        </div>
      </div>
      <section aria-labelledby="preview" className="grid content-start gap-4 lg:sticky lg:top-6">
        <h2 id="preview" className="font-serif text-xl font-semibold">
          {t('preview.title')}
        </h2>
        {busy ? <BusyLine label={t(`busy.${busy}`)} /> : null}
        {problem && textFault === null && fileFault === null ? <ProblemNotice code={problem.code} /> : null}
        {cleaned ? <ManuscriptPreview cleaned={cleaned} /> : <p className="max-w-prose font-serif text-lg text-ink-3">{t('preview.empty')}</p>}
      </section>
    </form>
  );
}
