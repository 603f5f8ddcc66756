import type { MentorStep } from '../rules.ts'

type Label = { one: string; many: string; gender: 'm' | 'f' }

export const mine = {
  title: (n: number, { fr: label }: { fr: Label; en: { one: string; many: string } }): string =>
    n > 1 ? `Mes ${label.many}` : `${label.gender === 'f' ? 'Ma' : 'Mon'} ${label.one}`,
  work: (title: string) => `Ouvrir l’espace de travail : ${title}`,
  published: 'Ce qui est publié',
  read: 'Lire la page publique',
  withdrawn: (when: string) => `Retiré de l’appel depuis le ${when}.`,
  dates: 'Les dates à venir',
  steps: {
    call: 'L’appel à candidatures',
    interviews: 'Les auditions',
    notification: 'Les réponses aux candidatures',
    announcement: 'L’annonce de la promotion',
    start: 'L’arrivée des équipes',
  } satisfies Record<MentorStep, string>,
  noDates: 'Toutes les étapes de cette édition sont passées.',
  jury: 'Mes journées de jury',
  day: 'Jour',
  hours: 'Horaires',
  panel: 'Jury',
  room: 'Salle',
  from: (start: string, end: string) => `de ${start} à ${end}`,
  noDays: 'Vous ne siégez dans aucun jury pour le moment.',
  openJury: 'Ouvrir ma journée de jury',
  lists: 'Les listes classées',
  list: (profile: string) => `Liste en ${profile}`,
  listStates: { open: 'à arrêter', closed: 'close' },
  team: 'L’équipe',
  sealed: (when: string) =>
    `Les réponses sont données à tout le monde en même temps, à partir du ${when}. Vous lirez ensuite ici qui rejoint l’équipe.`,
  sealedLate: 'Les réponses seront données à tout le monde en même temps. Vous lirez ensuite ici qui rejoint l’équipe.',
  inProfile: (profile: string) => `en ${profile}`,
  awaited: (n: number) => (n > 1 ? `${n} personnes n’ont pas encore répondu.` : 'Une personne n’a pas encore répondu.'),
  nobody: 'Personne ne rejoint cette équipe pour le moment.',
}
