import { fillSheet, listSheets } from '../../../../features/progress/index.ts'
import type { Side } from '../../../../features/progress/rules.ts'
import { type Day, plusDays } from '../../../../kernel/day.ts'
import type { Actor } from '../../../../platform/services.ts'
import type { Story } from '../../story.ts'
import { type Deed, hourOf, workingFrom } from '../hiring/deeds.ts'
import { script } from '../script.ts'
import { fellowOn, type Team } from './teams.ts'

type Sheet = { side: Side; day: Day; hour: string; handIn: boolean; answers: Record<string, string> }

/** Both sheets in June, one of them never handed in, then the common one in July. */
export function midtermDeeds(story: Story, team: Team, { opens, closes }: { opens: Day; closes: Day }): Deed[] {
  const random = story.random.fork(`midterm ${team.slug}`)
  const day = (from: Day, count: number) => workingFrom(plusDays(from, count))
  const isLate = team.slug === script.lateData.slug
  const fellows = { side: 'fellows' as const, answers: ofFellows(team) }
  const mentors = { side: 'mentors' as const, answers: ofMentors(team) }
  const common = { side: 'common' as const, answers: together(team) }
  const sheets: Sheet[] = [
    // Written on the very first evening, after the session, and handed in later.
    { ...fellows, day: opens, hour: '18:05', handIn: false },
    { ...fellows, day: day(opens, random.int(1, 8)), hour: '09:40', handIn: true },
    { ...mentors, day: day(opens, random.int(1, 11)), hour: '12:15', handIn: !isLate },
    { ...common, day: day(closes, random.int(4, 14)), hour: '16:20', handIn: !isLate },
  ]
  return sheets.map(it => {
    const at = hourOf(story, it.day, it.hour)
    return { at, does: () => fill(story, team, it, at) }
  })
}

async function fill(story: Story, team: Team, { answers, day, handIn, side }: Sheet, at: Date): Promise<void> {
  const actor: Actor | undefined = side === 'mentors' ? team.mentor : fellowOn(story, team, day)
  const known = (await listSheets(story.services.db, team.challengeId)).find(it => it.side === side)
  // A sheet that somebody else has written in is left to them.
  if (!actor || known?.handedInAt || (known && !handIn) || (known && known.savedBy !== actor.name)) return
  const filling = { challengeId: team.challengeId, side, answers, revision: known?.revision ?? 0, handIn }
  story.accept(await fillSheet(story.at(at), actor, story.edition, filling), ['sealed', 'apart_closed'])
}

const ofFellows = ({ tale }: Team): Record<string, string> => ({
  done: tale.done,
  proud: 'D’avoir montré quelque chose qui marche à des personnes qui n’y croyaient plus.',
  hard: tale.hard,
  scope: tale.change?.reason ?? 'Non, et nous pensons qu’il ne faut pas y toucher maintenant.',
  need: tale.need,
  short: tale.change?.short ?? tale.short,
  medium: tale.change?.medium ?? tale.medium,
  long: tale.long,
})

const ofMentors = ({ tale }: Team): Record<string, string> => ({
  done: `Vu du service : ${tale.done.charAt(0).toLowerCase()}${tale.done.slice(1)}`,
  hard: 'Trouver du temps dans les bureaux, et faire comprendre qu’une maquette n’est pas un engagement.',
  seen: 'Les équipes parlent du projet sans nous. Certaines demandent déjà quand elles pourront l’utiliser.',
  scope: tale.change
    ? 'Oui, et nous sommes d’accord avec l’équipe sur le sens du changement.'
    : 'Il est bon. Il reste à le tenir.',
  commit: 'Une demi-journée par semaine, et une place fixe à la réunion de service.',
  short: tale.short,
  medium: tale.medium,
  long: 'Que l’outil vive sans dépendre d’une seule personne.',
})

const together = ({ tale }: Team): Record<string, string> => ({
  done: tale.done,
  proud: 'La confiance entre l’équipe et le service, qui n’allait pas de soi en janvier.',
  hard: tale.hard,
  seen: 'Le service en parle à d’autres services.',
  scope: tale.change?.reason ?? 'Le périmètre reste le même.',
  need: tale.need,
  commit: 'Le service répond sous une semaine à chaque demande écrite.',
  short: tale.change?.short ?? tale.short,
  medium: tale.change?.medium ?? tale.medium,
  long: tale.long,
})
