import type { Lang } from './lang.ts'

const names: Record<string, Record<Lang, string>> = {
  'Europe/Paris': { fr: 'heure de Paris', en: 'Paris time' },
  'America/Martinique': { fr: 'heure de la Martinique', en: 'Martinique time' },
  'America/Guadeloupe': { fr: 'heure de la Guadeloupe', en: 'Guadeloupe time' },
  'America/Cayenne': { fr: 'heure de Cayenne', en: 'Cayenne time' },
  'America/Miquelon': { fr: 'heure de Saint-Pierre-et-Miquelon', en: 'Saint Pierre and Miquelon time' },
  'Indian/Reunion': { fr: 'heure de La Réunion', en: 'Réunion time' },
  'Indian/Mayotte': { fr: 'heure de Mayotte', en: 'Mayotte time' },
  'Pacific/Noumea': { fr: 'heure de Nouméa', en: 'Nouméa time' },
  'Pacific/Tahiti': { fr: 'heure de Tahiti', en: 'Tahiti time' },
  'Pacific/Wallis': { fr: 'heure de Wallis', en: 'Wallis time' },
  'Europe/Brussels': { fr: 'heure de Bruxelles', en: 'Brussels time' },
  'Europe/London': { fr: 'heure de Londres', en: 'London time' },
  'America/Montreal': { fr: 'heure de Montréal', en: 'Montreal time' },
  UTC: { fr: 'temps universel', en: 'UTC' },
}

/** The name of an IANA time zone as people say it; a zone without a name here is shown by its identifier. */
export const zoneName = (lang: Lang, zone: string): string => names[zone]?.[lang] ?? zone
