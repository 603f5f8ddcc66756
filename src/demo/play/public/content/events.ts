import { localTimeOf } from '../../../../features/edition/index.ts'
import type { Edition } from '../../../../features/edition/rules.ts'
import { after, DAY, HOUR } from '../../../moments.ts'
import { type Plan, type Planned, words } from './planned.ts'

const VIDEO = 'https://tube.example.org/w/'

type Meeting = Pick<Planned, 'name' | 'fr' | 'en'> & {
  /** The day it is, how long before it is announced, and at what hours. */
  day: Date
  announcedDays: number
  hours: [from: string, to: string]
  place?: string
  online?: boolean
  challenges?: string[]
  tags: string[]
}

function planned({ zone }: Edition, it: Meeting): Planned {
  const day = localTimeOf(it.day, zone).slice(0, 10)
  const online = it.online ? { link: `https://visio.example.org/${it.name}` } : {}
  const facts = {
    ...{ starts: `${day}T${it.hours[0]}`, ends: `${day}T${it.hours[1]}`, zone, tags: it.tags },
    ...{ place: it.place ?? '', challenges: it.challenges ?? [], ...online },
    registration: `https://inscription.example.org/${it.name}`,
  }
  const replay = `${VIDEO}${it.name}`
  return {
    ...{ kind: 'event', name: it.name, at: after(it.day, -it.announcedDays * DAY), fr: it.fr, facts },
    ...(it.en && { en: it.en }),
    later: {
      at: after(it.day, 3 * DAY),
      reason: 'La rediffusion est en ligne',
      change: document => ({ ...document, facts: { ...document.facts, replay } }),
    },
  }
}

/** Four meetings: one to understand, one to ask, one half-way, one at the end. */
export const events: Plan = edition => {
  const { callCloses, callOpens, end, start } = edition.instants
  return [
    planned(edition, {
      name: 'comprendre-le-programme',
      ...{
        day: after(callOpens, 7 * DAY + 12 * HOUR),
        announcedDays: 12,
        hours: ['18:00', '19:15'],
        online: true,
        tags: ['call'],
      },
      fr: words(
        'Comprendre le programme en une heure',
        'Trois anciens EIG et une mentore racontent leurs dix mois, puis répondent à vos questions en direct.',
        'Ce que fait une équipe le premier jour, ce qui surprend, ce qui résiste, ce qui reste. La moitié du temps est pour vos questions.\n\n- 18 h : le programme en dix minutes\n- 18 h 10 : trois récits\n- 18 h 40 : vos questions',
      ),
      en: words(
        'The programme in one hour',
        'Three former fellows and a mentor tell their ten months, then answer your questions live. In French.',
        'What a team does on its first day, what surprises, what resists, what remains. Half the time is for your questions.\n\n- 6 pm: the programme in ten minutes\n- 6.10 pm: three stories\n- 6.40 pm: your questions',
      ),
    }),
    planned(edition, {
      name: 'rencontrer-les-mentors',
      ...{
        day: after(callCloses, -9 * DAY),
        announcedDays: 14,
        hours: ['12:30', '14:00'],
        online: true,
        tags: ['call', 'challenges'],
      },
      challenges: ['previsecours', 'balisenav', 'signauxfaibles', 'archifiltre'],
      fr: words(
        'Rencontrer les mentors de quatre défis',
        'PréviSecours, b@liseNav, Signaux Faibles et ArchiFiltre : les mentors présentent leur sujet et disent qui ils cherchent.',
        'Un quart d’heure par défi : le problème, les données, l’équipe déjà là. Puis vos questions, posées à voix haute ou par écrit. Ce qui se dit ici est mis en ligne, pour que personne n’en sache plus qu’un autre.',
      ),
      en: words(
        'Meet the mentors of four challenges',
        'PréviSecours, b@liseNav, Signaux Faibles and ArchiFiltre: mentors present their subject and say whom they look for.',
        'A quarter of an hour for each challenge: the problem, the data, the team already there. Then your questions, aloud or in writing. What is said here is put online, so that nobody knows more than another. In French.',
      ),
    }),
    planned(edition, {
      name: 'journee-de-demonstration',
      ...{
        day: after(start, 157 * DAY + 12 * HOUR),
        announcedDays: 30,
        hours: ['13:30', '18:00'],
        tags: ['cohort', 'results'],
      },
      place: 'Liberté Living Lab, 9 rue d’Alexandrie, Paris',
      fr: words(
        'Journée de démonstration à mi-parcours',
        'Cinq minutes par équipe pour montrer ce qui marche déjà, dix minutes pour réagir. Ouvert à toutes et à tous.',
        'Des prototypes, pas de diaporama : chaque équipe montre ce que des agents utilisent déjà, ou ce qu’elle a cassé et pourquoi. Entrée libre sur inscription, dans la limite des places.',
      ),
      en: words(
        'Mid-term demo day',
        'Five minutes for each team to show what works already, ten minutes to react. Open to everybody.',
        'Prototypes, no slides: each team shows what agents use already, or what it broke and why. Free entry on registration, while places last. In French.',
      ),
    }),
    planned(edition, {
      name: 'restitution-publique',
      ...{
        day: after(end, -3 * DAY),
        announcedDays: 35,
        hours: ['17:30', '20:00'],
        online: true,
        tags: ['results', 'open-source'],
      },
      place: 'Mobilier national, Paris',
      fr: words(
        'Restitution publique de la promotion',
        'Dix mois en une soirée : ce qui a été fait, ce qui est ouvert, ce qui continue et avec qui.',
        'Chaque équipe dit ce qui sert aujourd’hui, à qui elle passe la main, et ce qu’elle referait autrement. Les affiches des défis restent visibles toute la soirée ; la restitution est filmée.',
      ),
      en: words(
        'The cohort’s public review',
        'Ten months in one evening: what was done, what is open, what goes on and with whom.',
        'Each team says what serves today, to whom it hands over, and what it would do otherwise. The posters of the challenges can be seen all evening; the review is filmed. In French.',
      ),
    }),
  ]
}
