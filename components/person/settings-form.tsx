// One's own settings: name, language, appearance, time zone, keys, how checked claims look.
'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/lib/client/api';
import { rememberSettings } from '@/lib/client/preferences';
import { useCall } from '@/lib/client/use-call';
import type { Me } from '@/lib/domain/schema/person';
import { THEMES, type Theme } from '@/lib/domain/theme';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { Refusal, useFieldFault } from '@/components/shell/refusal';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { showToast } from '@/components/ui/toast';
import { SavedMeanwhile } from './saved-meanwhile';

type Settings = Pick<Me, 'name' | 'locale' | 'theme' | 'timeZone' | 'singleKeys' | 'strikeChecked'>;
const settingsOf = ({ name, locale, theme, timeZone, singleKeys, strikeChecked }: Me): Settings => ({ name, locale, theme, timeZone, singleKeys, strikeChecked });

/** Takes oneself as stored, and the time zones that the server knows. */
export function SettingsForm({ me, zones }: { me: Me; zones: readonly string[] }) {
  const t = useTranslations('person.settings');
  const shell = useTranslations('shell');
  const locale = useLocale();
  const router = useRouter();
  const { pending, problem, run, clear } = useCall();
  const fault = useFieldFault(problem);
  const [version, setVersion] = useState(me.version);
  const [settings, setSettings] = useState(settingsOf(me));
  const change = (changed: Partial<Settings>) => setSettings({ ...settings, ...changed });

  const words: Record<keyof Settings, (saved: Settings) => string> = {
    name: (saved) => saved.name,
    locale: (saved) => t(`language.${saved.locale ?? 'browser'}`),
    theme: (saved) => shell(`theme.${saved.theme}`),
    timeZone: (saved) => saved.timeZone,
    singleKeys: (saved) => t(saved.singleKeys ? 'on' : 'off'),
    strikeChecked: (saved) => t(saved.strikeChecked ? 'on' : 'off'),
  };
  const current = problem?.code === 'stale_version' ? (problem.current as Me) : null;

  const save = async () => {
    const saved = await api('PATCH /api/v1/me', { body: settings, ifMatch: version });
    setVersion(saved.version);
    setSettings(settingsOf(saved));
    rememberSettings(saved);
    showToast({ title: t('saved') });
    router.refresh();
  };

  return (
    <form
      className="grid max-w-xl gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void run(save);
      }}
    >
      <Field label={t('name')} description={t('nameHint')} error={fault('/name')}>
        <Input required maxLength={200} autoComplete="name" value={settings.name} onChange={(event) => change({ name: event.target.value })} />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label={t('language.label')} error={fault('/locale')}>
          <Select<Locale | 'browser'>
            options={(['browser', ...LOCALES] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
            value={settings.locale ?? 'browser'}
            onValueChange={(value) => change({ locale: value === 'browser' ? null : value })}
          />
        </Field>
        <Field label={t('timeZone')} error={fault('/timeZone')}>
          <Combobox
            value={{ value: settings.timeZone, label: settings.timeZone }}
            options={zones.map((zone) => ({ value: zone, label: zone, hint: zoneName(zone, locale) }))}
            onValueChange={(zone) => zone && change({ timeZone: zone.value })}
          />
        </Field>
      </div>
      <RadioGroup<Theme> label={t('theme')} options={THEMES.map((value) => ({ value, label: shell(`theme.${value}`) }))} value={settings.theme} onValueChange={(theme) => change({ theme })} />
      <div className="grid gap-1">
        <Checkbox label={t('singleKeys')} description={t('singleKeysHint')} checked={settings.singleKeys} onCheckedChange={(singleKeys) => change({ singleKeys })} />
        <Checkbox label={t('strikeChecked')} description={t('strikeCheckedHint')} checked={settings.strikeChecked} onCheckedChange={(strikeChecked) => change({ strikeChecked })} />
      </div>
      {current ? (
        <SavedMeanwhile
          differences={(Object.keys(words) as (keyof Settings)[]).filter((key) => current[key] !== settings[key]).map((key) => ({ label: t(`field.${key}`), saved: words[key](current), mine: words[key](settings) }))}
          onKeepMine={() => {
            setVersion(current.version);
            clear();
          }}
          onTakeSaved={() => {
            setVersion(current.version);
            setSettings(settingsOf(current));
            clear();
          }}
        />
      ) : (
        <Refusal problem={problem} fields={['/name', '/locale', '/timeZone']} />
      )}
      <div>
        <Button type="submit" variant="primary" size="md" pending={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function zoneName(zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' }).formatToParts(0).find((part) => part.type === 'timeZoneName')?.value ?? '';
}
