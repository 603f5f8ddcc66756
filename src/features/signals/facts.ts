import type { Weeks } from '../edition/rules.ts'
import { type Fellowship, isPresent } from '../hiring/rules.ts'
import { settled } from '../progress/rules.ts'
import { rankOf } from '../weeks/rules.ts'
import type { Known } from './queries.ts'
import type { Around, Facts, MoodRank } from './rules.ts'

type Of = { challengeId: string }
const ofOne = <T extends Of>(list: readonly T[], { challengeId }: Of) =>
  list.filter(it => it.challengeId === challengeId)

/** The facts of every challenge that has, or had, a team: plain data, on which rules decide. */
export const factsOf = (known: Known, weeks: Weeks | undefined): Facts[] =>
  known.standings.map(standing => {
    const fellowships = ofOne(known.fellowships, standing).filter(it => it.leftOn === null || it.leftOn > it.startsOn)
    return {
      challengeId: standing.challengeId,
      startsOn: fellowships.map(it => it.startsOn).toSorted()[0] ?? known.day,
      endsOn:
        fellowships
          .map(it => it.endsOn)
          .toSorted()
          .at(-1) ?? known.day,
      weeks: weeksOf(known, standing, weeks),
      points: settled(standing.points).map(({ month, state }) => ({ month, state: state as 'held' })),
      sessions: attended(known, fellowships),
      roadmapOn: standing.versions.at(-1)?.publishedOn,
      lateDecisions: standing.late.map(it => it.dueOn),
      ...hostOf(known, standing),
      ...aroundTeam(known, standing),
    }
  })

/** What the host had to prepare and has not. */
function hostOf(known: Known, of: Of): Pick<Facts, 'data' | 'items' | 'unsigned'> {
  const pending = ofOne(known.arrivals, of)
  const data = pending.filter(it => it.isData)
  return {
    data: data.map(({ code, dueOn }) => ({ dueOn, refusals: refusalsOf(known, of, code) })),
    items: pending.filter(it => !it.isData).map(it => it.dueOn),
    unsigned: ofOne(known.unsigned, of).map(it => it.startsOn),
  }
}

/** Its needs, its last contact, and the place that somebody left. */
function aroundTeam(known: Known, of: Of): Pick<Facts, 'needs' | 'lastContact' | 'leftOn'> {
  const left = ofOne(known.empty, of).map(it => it.leftOn)
  return {
    needs: ofOne(known.needs, of)
      .map(it => it.since)
      .toSorted(),
    lastContact: ofOne(known.contacts, of)[0]?.heldOn,
    leftOn: left.toSorted().at(-1),
  }
}

const refusalsOf = ({ refusals }: Known, { challengeId }: Of, code: string) =>
  Number(refusals.find(it => it.challengeId === challengeId && it.code === code)?.count ?? 0)

function weeksOf(known: Known, of: Of, weeks: Weeks | undefined): Facts['weeks'] {
  const notes = new Map(ofOne(known.notes, of).map(it => [it.monday, it]))
  return known.weeks
    .filter(it => it.teams.has(of.challengeId))
    .map(({ monday }) => {
      const note = notes.get(monday)
      const rank = weeks && note?.mood ? rankOf(weeks, note.mood) : undefined
      return { monday, sent: note !== undefined, mood: (rank as MoodRank | undefined) ?? null }
    })
}

/** Compulsory sessions of fellows: a session that nobody has noted says nothing, and somebody excused was not expected. */
function attended({ attendance, sessions }: Known, fellowships: readonly Fellowship[]): Facts['sessions'] {
  return sessions
    .filter(it => it.audience === 'fellow' && attendance.some(({ sessionId }) => sessionId === it.id))
    .flatMap(({ id, on }) => {
      const here = attendance.filter(it => it.sessionId === id)
      const excused = new Set(here.filter(it => it.state === 'excused').map(it => it.personId))
      const expected = fellowships.filter(it => isPresent(it, on) && !excused.has(it.personId))
      const present = expected.filter(it => here.some(({ personId }) => personId === it.personId)).length
      return expected.length > 0 ? [{ on, expected: expected.length, present }] : []
    })
}

type Mentor = Of & { personId: number }

/** What the six factors ask for and signals do not: who is there, how many versions, how often a mentor came. */
export function aroundOf(known: Known, of: Of, mentors: readonly Mentor[]): Around {
  const own = new Set(ofOne(mentors, of).map(it => it.personId))
  const expected = known.sessions.filter(
    it => it.audience === 'operational_mentor' && known.attendance.some(({ sessionId }) => sessionId === it.id),
  )
  const came = ({ id }: { id: number }) =>
    known.attendance.some(it => it.sessionId === id && it.state === 'present' && own.has(it.personId))
  const present = ofOne(known.fellowships, of).filter(it => isPresent(it, known.day))
  return {
    profiles: present.map(it => it.profile),
    versions: ofOne(known.standings, of)[0]?.versions.length ?? 0,
    mentorSessions: { present: expected.filter(came).length, expected: expected.length },
  }
}
