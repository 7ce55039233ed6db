// What a new article says of itself beside its text: title, byline, dates, language, and who sees it.
'use client';
import { useTranslations } from 'next-intl';
import { LANGUAGES, type Access, type Language } from '@/lib/domain/article';
import type { PersonRef } from '@/lib/domain/schema/primitives';
import { MemberPicker } from '@/components/article/member-picker';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import type { ArticleDetails } from './use-article-details';

type FieldsProps = {
  details: ArticleDetails;
  onChange: (part: Partial<ArticleDetails>) => void;
  /** Becomes a member of an article that only members may see. */
  me: PersonRef;
  language: Language | null;
  /** Said below the language: that it was found out, or what changing it does. */
  languageHint: string | undefined;
  onLanguage: (language: Language) => void;
  fault: (pointer: string) => string | undefined;
};

/** All but the title. */
export function ArticleFields({ details, onChange, me, language, languageHint, onLanguage, fault }: FieldsProps) {
  const t = useTranslations('manuscript');
  const line = (name: 'byline' | 'desk' | 'deadline' | 'plannedAt', limit?: number) => (
    <Field label={t(name)} optional error={fault(`/${name}`)}>
      <Input type={limit === undefined ? 'datetime-local' : 'text'} maxLength={limit} value={details[name]} onChange={(event) => onChange({ [name]: event.target.value })} />
    </Field>
  );
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        {line('byline', 200)}
        {line('desk', 100)}
        {line('deadline')}
        {line('plannedAt')}
        <Field label={t('language.label')} description={languageHint}>
          <Select<Language> options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))} value={language} onValueChange={onLanguage} placeholder={t('language.unknown')} />
        </Field>
      </div>
      <RadioGroup<Access>
        label={t('access.label')}
        options={[
          { value: 'newsroom', label: t('access.newsroom') },
          { value: 'restricted', label: t('access.restricted'), description: t('access.restrictedHint') },
        ]}
        value={details.access}
        onValueChange={(access) => onChange({ access })}
      />
      {details.access === 'restricted' ? <MemberPicker members={details.members} fixed={me.id} onChange={(members) => onChange({ members })} /> : null}
      <Checkbox label={t('propose.label')} description={t('propose.hint')} checked={details.propose} onCheckedChange={(propose) => onChange({ propose })} />
    </>
  );
}
