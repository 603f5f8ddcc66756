import { confirm, mark, statePreference } from '../../features/juries/index.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { after, HOUR, MINUTE } from '../moments.ts'
import { marks as given, jurorRemark } from '../people/index.ts'
import { type Interviewed, listInterviewed, listUnlocked, type Sheet } from '../queries/jury.ts'
import { LATE_SIGNER } from './panels.ts'
import { each } from './pool.ts'
import type { Story } from './story.ts'

/** People of the second day who answer on the first evening only. */
const LATE = 3
/** Whose last interview of the first morning waits for whoever visits. */
const PAUSING_JUROR = 'mentor-gobelins'

/** Nearly everybody says that they will come, and in which order they would like their challenges. */
export const confirmMost = (story: Story): Promise<void> => confirmAll(story, people => people.slice(0, -LATE))

export const confirmRest = (story: Story): Promise<void> => confirmAll(story, people => people)

async function confirmAll(story: Story, those: (all: Interviewed[]) => Interviewed[]): Promise<void> {
  const { edition, services } = story
  const people = await listInterviewed(services.db, edition.id)
  const early = new Set(people.slice(0, -LATE).map(({ email }) => email))
  let done = 0
  await each(those(people), 4, async person => {
    story.tell(done, people.length)
    const random = story.random.fork(`confirm/${person.email}`)
    const usual = after(edition.instants.preselectionEnds, 18 * HOUR + random.int(0, 80 * 60) * MINUTE)
    await answer(story, person, early.has(person.email) ? usual : after(edition.instants.interviewsStart, 20 * HOUR))
    done += 1
  })
}

async function answer(story: Story, { email, preference, state, wishes }: Interviewed, at: Date): Promise<void> {
  const actor = story.actor(email)
  if (state === 'summoned') story.accept(await confirm(story.at(at), actor, story.edition))
  if (preference !== null || wishes.length < 2) return
  const { preferences } = story.candidate({ email, wishes })
  const ids = preferences.map(slug => story.edition.challenges.find(it => it.slug === slug)?.id ?? '')
  // Somebody who changed their wishes by hand has no order of ours.
  const order = ids.length === wishes.length && ids.every(id => wishes.includes(id)) ? ids : wishes
  const stated = await statePreference(story.at(after(at, 2 * MINUTE)), actor, story.edition, order)
  story.accept(stated, ['lists_closed', 'order_not_asked'])
}

/** The interviews of the first morning; one juror has not handed in the last sheet. */
export async function hearMorning(story: Story): Promise<void> {
  const { interviewsStart } = story.edition.instants
  const pausing = story.actor(PAUSING_JUROR).email
  const isDue = (it: Sheet) =>
    it.endsAt <= after(interviewsStart, 13 * HOUR) &&
    !(it.juror === pausing && it.startsAt >= after(interviewsStart, 12 * HOUR))
  await hear(story, isDue)
}

/** All the other interviews. */
export const hearRest = (story: Story): Promise<void> => hear(story, () => true)

async function hear(story: Story, isDue: (sheet: Sheet) => boolean): Promise<void> {
  const sheets = (await listUnlocked(story.services.db, story.edition.id)).filter(isDue)
  // One candidate after the other: sheets of one person wait for each other in the database.
  const people = [...Map.groupBy(sheets, ({ code }) => code).values()]
  let done = 0
  await each(people, 4, async own => {
    for (const sheet of own) await handIn(story, sheet)
    done += 1
    story.tell(done, people.length)
  })
}

/** A sheet that is closed to the juror, by a conflict or for want of the charter, is left alone. */
async function handIn(story: Story, sheet: Sheet): Promise<void> {
  const candidate = story.candidate(sheet)
  const juror = story.staff.find(it => it.email === sheet.juror) ?? { key: sheet.juror, severity: 0 }
  const random = story.random.fork(`interview/${candidate.key}/${juror.key}`)
  const own = given(random, candidate, juror, true)
  const evening = after(story.edition.instants.interviewsStart, 19.5 * HOUR)
  const usual = after(sheet.endsAt, random.int(2, 9) * MINUTE)
  const at = juror.key === LATE_SIGNER && usual < evening ? evening : usual
  const remark = sheet.remark || jurorRemark(random, candidate, own)
  const marking = { code: sheet.code, marks: { ...own, ...sheet.marks }, remark, lock: true }
  try {
    const kept = await mark(story.at(at), story.actor(sheet.juror), story.edition, marking)
    story.accept(kept, ['lists_closed', 'sheet_locked', 'candidate_absent'])
  } catch (fault) {
    if (!(fault instanceof NotFound)) throw fault
  }
}
