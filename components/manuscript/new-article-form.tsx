// Puts a manuscript in: paste or file on the left, what would be stored on the right; a file with notes is looked through on a screen of its own.
'use client';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BodyOf } from '@/lib/domain/operation';
import type { OperationOf } from '@/lib/domain/operations';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import { api, isApiError, type ApiError } from '@/lib/client/api';
import { ProblemNotice } from '@/components/shell/problem-notice';
import { useFieldFault } from '@/components/shell/refusal';
import { BusyLine } from '@/components/ui/busy-line';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { showToast } from '@/components/ui/toast';
import { untilFetched } from '@/components/ui/until-fetched';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { ArticleFields } from './article-fields';
import { FileProgress } from './file-progress';
import { ManuscriptInput } from './manuscript-input';
import { ManuscriptPreview } from './manuscript-preview';
import type { ReadingChoice } from './read-file';
import { TrackedNotice } from './tracked-notice';
import { detailsBody, useArticleDetails } from './use-article-details';
import { manuscriptBody, useManuscript, type Manuscript } from './use-manuscript';

// Most manuscripts come without notes.
const AnnotatedArticle = dynamic(untilFetched(() => import('@/components/annotated/annotated-article').then((file) => file.AnnotatedArticle)));

/** Drawn in the browser alone, where what was begun is kept. `me` becomes a member of an article that only members may see. */
export function NewArticleForm({ me }: { me: PersonRef }) {
  const t = useTranslations('manuscript');
  return useInBrowser() ? <Form me={me} /> : <BusyLine label={t('busy.loading')} />;
}

function Form({ me }: { me: PersonRef }) {
  const t = useTranslations('manuscript');
  const router = useRouter();
  const { manuscript, cleaned, problem, busy, progress, stopReading, tooLong, change, readFile, readAgain, clear, forget } = useManuscript();
  const { details, change: changeDetails, forget: forgetDetails } = useArticleDetails();
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);

  const { file, reading } = manuscript;
  const titleBlock = cleaned?.blocks.find((block) => block.kind === 'title');
  const proposedTitle = titleBlock ? (cleaned?.text.slice(titleBlock.start, titleBlock.end).slice(0, 300) ?? '') : (reading?.meta.title ?? '');
  const shownTitle = details.title ?? proposedTitle;
  const textFault = tooLong ? 'too_long' : (problem?.at('/text') ?? refused?.at('/text') ?? null);
  const fileFault = problem?.at('') ?? null;
  const fault = useFieldFault(refused);
  const fileProgress = busy === 'reading' ? <FileProgress progress={progress} onStop={stopReading} /> : null;

  /** Gives the refusal, or null where it is stored and the page is about to go. */
  const save = async (annotations?: BodyOf<OperationOf<'POST /api/v1/articles'>>['annotations']): Promise<ApiError | null> => {
    setSaving(true);
    setRefused(null);
    try {
      const article = await api('POST /api/v1/articles', { body: { ...manuscriptBody(manuscript), ...detailsBody(details), title: shownTitle, ...(annotations ? { annotations } : {}) } });
      forget();
      forgetDetails();
      router.push(`/articles/${article.id}`);
      return null;
    } catch (error) {
      setSaving(false);
      if (!isApiError(error)) throw error;
      setRefused(error);
      return error;
    }
  };

  /** What is read takes the place of what was changed here, until it is taken back. */
  const replaced = async (title: string, read: Promise<boolean>) => {
    const before: Manuscript = manuscript;
    if (await read) showToast({ title, action: { label: t('undo'), onAction: () => change(before) } });
  };
  const again = (choice: ReadingChoice) => replaced(t('readAgain'), readAgain(choice));

  const title = (
    <Field label={t('title')} error={fault('/title')}>
      <Input required maxLength={300} value={shownTitle} onChange={(event) => changeDetails({ title: event.target.value })} />
    </Field>
  );
  const fields = (
    <ArticleFields
      details={details}
      onChange={changeDetails}
      me={me}
      language={manuscript.language ?? cleaned?.language ?? null}
      languageHint={manuscript.language === null && cleaned ? t('language.detected') : reading?.annotated ? t('language.readsAgain') : undefined}
      onLanguage={(language) => (reading?.annotated ? void again({ language, ...(reading.tracked ? { reading: reading.tracked.reading } : {}) }) : change({ language }))}
      fault={fault}
    />
  );

  if (file && reading?.annotated) {
    return (
      <AnnotatedArticle
        key={reading.readAt}
        annotated={reading.annotated}
        file={file}
        reading={reading}
        cleaned={cleaned}
        title={title}
        fields={fields}
        isReady={cleaned !== null && shownTitle.trim() !== ''}
        busy={fileProgress}
        saving={saving}
        refused={refused ?? problem}
        onStore={save}
        onReadAgain={(choice) => void again(choice)}
        onFile={(other) => void replaced(t('fileRead', { name: other.name }), readFile(other))}
        onTextOnly={() => {
          change({ reading: { ...reading, annotated: null } });
          showToast({ title: t('textOnly'), action: { label: t('undo'), onAction: () => change({ reading }) } });
        }}
        onLeave={() => {
          const before = clear();
          const { title: typed } = details;
          changeDetails({ title: null });
          showToast({
            title: t('annotatedLeft', { name: file.name }),
            action: {
              label: t('undo'),
              onAction: () => {
                change(before);
                changeDetails({ title: typed });
              },
            },
          });
        }}
      />
    );
  }

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
          file={file}
          onChange={change}
          onFile={(chosen) => void readFile(chosen)}
          reading={busy === 'reading'}
          fault={textFault}
          fileFault={fileFault}
          wholePage
        />
        {file && reading?.tracked ? <TrackedNotice tracked={reading.tracked} disabled={busy === 'reading' || file.base64 === ''} onRead={(choice) => void again({ reading: choice })} /> : null}
        {title}
        {fields}
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
        {fileProgress ?? (busy === 'cleaning' ? <BusyLine label={t('busy.cleaning')} /> : null)}
        {problem && textFault === null && fileFault === null ? <ProblemNotice code={problem.code} /> : null}
        {cleaned ? <ManuscriptPreview cleaned={cleaned} /> : <p className="max-w-prose font-serif text-lg text-ink-3">{t('preview.empty')}</p>}
      </section>
    </form>
  );
}
