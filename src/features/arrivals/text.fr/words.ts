import type { HostFunction } from '../../edition/rules.ts'
import type { ItemState, Standing } from '../rules.ts'

const days = (n: number) => (n > 1 ? `${n} jours` : `${n} jour`)

export const words = {
  owners: {
    hr: 'ressources humaines',
    finance: 'finances',
    it: 'informatique',
    data: 'administration des données',
    legal: 'affaires juridiques',
    communication: 'communication',
  } satisfies Record<HostFunction, string>,
  team: 'équipe du programme',
  states: {
    to_do: 'À faire',
    doing: 'En cours',
    blocked: 'Bloqué',
    done: 'Fait',
    not_needed: 'Sans objet',
  } satisfies Record<ItemState, string>,
  standings: { late: 'En retard', open: 'En cours', ready: 'Prêt' } satisfies Record<Standing, string>,
  somebody: (place: number, profile: string) => `personne ${place}, en ${profile}`,
  /** Days until it is due; negative once it is past. */
  due: (n: number) =>
    n === 0 ? 'aujourd’hui' : n === 1 ? 'demain' : n === -1 ? 'hier' : n > 0 ? `dans ${days(n)}` : `il y a ${days(-n)}`,
  late: (n: number) => `en retard de ${days(n)}`,
  on: (day: string) => `pour le ${day}`,
  arrival: (n: number) =>
    n === 0
      ? 'Arrivée aujourd’hui'
      : n > 0
        ? `Arrivée ${n === 1 ? 'demain' : `dans ${days(n)}`}`
        : `Arrivée ${n === -1 ? 'hier' : `il y a ${days(-n)}`}`,
  arrivesOn: (day: string) => `le ${day}`,
  counts: (done: number, total: number, late: number) => {
    const said = `${done} ${done > 1 ? 'points prêts' : 'point prêt'} sur ${total}`
    return late > 0 ? `${said}, ${late} en retard` : said
  },
  progress: 'Avancement',
}
