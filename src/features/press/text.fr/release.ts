import { formatDay, formatInstant, formatMoney, formatNumber, listOf } from '../../../platform/i18n/index.ts'
import type { InstitutionRole, ReleaseKind } from '../../edition/rules.ts'

const many = (n: number, one: string, other: string) => `${formatNumber('fr', n)} ${n > 1 ? other : one}`

/** Every sentence of a release that nobody writes: figures and facts come as arguments. */
export const release = {
  kinds: { opening: 'Ouverture des candidatures', results: 'Résultats', closing: 'Fin de promotion' } as Record<
    ReleaseKind,
    string
  >,
  title: 'Communiqué de presse',
  dateline: (place: string | undefined, day: Date, zone: string) =>
    place ? `${place}, le ${formatDay('fr', day, zone)}` : formatDay('fr', day, zone),
  undated: 'Date à venir',
  sought: (cohort: number, seats: number, people: string[]) =>
    `Un nouvel appel à candidatures est ouvert pour former la promotion ${cohort} : ${many(seats, 'personne est recherchée', 'personnes sont recherchées')}, parmi des ${listOf('fr', people)}.`,
  challenges: (n: number) => (n > 1 ? `Les ${n} défis` : 'Le défi'),
  challenge: (title: string, tagline: string, host: string) => `${title} : ${tagline} (${host}).`,
  brief: (cohort: number) => `La promotion ${cohort} en bref`,
  rows: {
    seats: 'Postes',
    contract: 'Contrat',
    team: 'Équipes',
    pay: 'Rémunération',
    call: 'Candidatures',
    funding: 'Financement',
    start: 'Arrivée',
    span: 'Durée',
  },
  contract: (kind: string, months: number, start: string) => `${months} mois à compter de ${start} ; ${kind}`,
  team: (min: number, max: number, exceptions: { title: string; min: number; max: number }[]) =>
    [
      min === max ? `${many(min, 'personne', 'personnes')} par défi` : `De ${min} à ${max} personnes par défi`,
      ...exceptions.map(it => `${it.title} : ${it.min === it.max ? it.min : `${it.min} à ${it.max}`}`),
    ].join(' ; '),
  pay: (least: number, most: number, currency: string) =>
    least === most
      ? `${formatMoney('fr', least, currency)} net par mois`
      : `De ${formatMoney('fr', least, currency)} à ${formatMoney('fr', most, currency)} net par mois, selon l’expérience`,
  call: (opens: Date, closes: Date, zone: string) =>
    `Du ${formatDay('fr', opens, zone)} au ${formatInstant('fr', closes, zone)}`,
  support: 'L’accompagnement',
  carried: 'Qui porte le programme',
  roles: {
    leads: 'Conduite du programme',
    oversees: 'Tutelle',
    invests: 'Investissement',
    pays: 'Gestion du fonds',
    validates: 'Validation',
    partner: 'Partenaire',
  } as Record<InstitutionRole, string>,
  selection: 'La sélection en chiffres',
  figures: {
    candidates: 'Candidatures reçues',
    interviewed: 'Personnes entendues',
    fellows: 'Personnes dans la promotion',
    teams: 'Équipes',
    openCode: 'Défis dont le code est ouvert',
    datasets: 'Jeux de données ouverts',
    trainings: 'Formations données aux agents',
    trained: 'Personnes formées',
  } as Record<string, string>,
  teams: 'Les équipes',
  teamOf: (title: string, host: string, people: string[]) =>
    `${title} (${host}) : ${people.length > 0 ? listOf('fr', people) : 'équipe à compléter'}.`,
  people: (n: number, name: string) => `${n} en ${name.toLowerCase()}`,
  balance: 'Dix mois en chiffres',
  left: 'Les défis menés',
  contact: 'Contact presse',
  about: 'À propos',
  site: 'Le site du programme',
  pair: (name: string, value: string) => `${name} : ${value}`,
  end: 'Fin du communiqué',
  month: (day: string) =>
    new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day)),
  embargo: (at: string) => `EMBARGO jusqu’au ${at}`,
  corrected: (at: string) => `Version corrigée, publiée le ${at}.`,
}
