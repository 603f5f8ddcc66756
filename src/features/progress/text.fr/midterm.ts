import type { Side } from '../rules.ts'

export const midterm = {
  title: 'Mi-parcours',
  lead: 'Chacun remplit sa fiche sans lire l’autre, puis une fiche commune s’écrit à partir des deux.',
  sides: { fellows: 'Fiche de l’équipe', mentors: 'Fiche des mentors', common: 'Fiche commune' } satisfies Record<
    Side,
    string
  >,
  opensOn: (day: string) => `Les fiches s’ouvrent le ${day}.`,
  closesOn: (day: string) =>
    `À remettre jusqu’au ${day}. Ensuite, ou dès que les deux fiches sont remises, chacun lit l’autre.`,
  sealed: (side: string) => `${side} : scellée`,
  sealedBody: {
    written: 'Elle est en cours de rédaction.',
    handed_in: 'Elle est remise.',
    none: 'Elle n’est pas commencée.',
  },
  sealedWhen: (day: string) => `Elle se lira quand les deux fiches seront remises, ou après le ${day}.`,
  handedIn: (who: string, when: string) => `Remise par ${who} le ${when}.`,
  notHandedIn: 'Elle n’a pas été remise à temps : voici ce qui était enregistré.',
  never: 'Elle n’a pas été remplie.',
  question: 'Question',
  empty: 'sans réponse',
  notAsked: 'non demandé',
  yours: 'Votre fiche',
  commonTitle: 'Fiche commune',
  commonLead: 'Les deux fiches sont côte à côte au-dessus de chaque question. Écrivez ce que vous en retenez ensemble.',
  commonWaits: (day: string) => `La fiche commune s’ouvrira quand les deux fiches seront remises, ou après le ${day}.`,
  commonNone: 'La fiche commune n’est pas encore écrite.',
  save: 'Enregistrer',
  handIn: 'Remettre la fiche',
  handInCommon: 'Terminer la fiche commune',
  saved: 'La fiche est enregistrée.',
  handed: 'La fiche est remise.',
  theirs: (who: string) => `Ce que ${who} a enregistré`,
}
