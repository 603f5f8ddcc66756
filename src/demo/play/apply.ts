import { addFile, markOf, save, submit } from '../../features/applications/index.ts'
import { answerName } from '../../features/applications/rules.ts'
import { after, instantAt, MINUTE } from '../moments.ts'
import { cvPdf, type DemoCandidate } from '../people/index.ts'
import type { Kept } from '../queries/applications.ts'
import { type Typed, typedAtFirst, typedBy, withoutProject } from './answers.ts'
import type { Story } from './story.ts'

/** What a visitor may have done before us with this file. */
const FOUND: readonly string[] = ['withdrawn', 'not_eligible', 'incomplete', 'call_closed']

/** What one candidate does with the draft they have opened, up to an instant. Whatever a visitor did with it stays. */
export async function apply(story: Story, candidate: DemoCandidate, kept: Kept, until: Date): Promise<void> {
  const submittedAt = candidate.submittedAt && story.moved(candidate.submittedAt)
  const isDue = submittedAt !== null && submittedAt < until
  if (kept.state === 'draft' && kept.received.length === 0) {
    if (kept.revision === 0 && isLeftOpen(story, candidate)) await saveFirst(story, candidate, kept)
    if (isDue) await submitFile(story, candidate, kept, submittedAt)
  }
  const again = candidate.resubmittedAt && story.moved(candidate.resubmittedAt)
  if (isDue && again && again < until && isOurs(kept, submittedAt)) await correct(story, candidate, kept, again)
}

/** Whether the file has been sent once at most, and by the story. */
const isOurs = ({ received: [first, second] }: Kept, submittedAt: Date) =>
  !second && (!first || first.getTime() === submittedAt.getTime())

/** The first evening is written down only where the demonstration may stop before the draft is submitted. */
function isLeftOpen({ edition, moved }: Story, { draftStartedAt, submittedAt }: DemoCandidate): boolean {
  if (!submittedAt) return true
  const [from, to] = [firstSave(moved(draftStartedAt)), moved(submittedAt)]
  return (['open', 'last_minute'] as const).some(it => from <= instantAt(edition, it) && instantAt(edition, it) < to)
}

const firstSave = (startedAt: Date) => after(startedAt, MINUTE / 2)

async function saveFirst(story: Story, candidate: DemoCandidate, kept: Kept): Promise<void> {
  const typed = candidate.fate === 'draft' ? typedBy(story.edition, candidate) : typedAtFirst(candidate)
  if (Object.keys(typed).length > 0)
    await put(story, candidate, kept, typed, firstSave(story.moved(candidate.draftStartedAt)))
}

async function submitFile(story: Story, candidate: DemoCandidate, kept: Kept, at: Date): Promise<void> {
  const whole = typedBy(story.edition, candidate)
  const typed = candidate.resubmittedAt ? withoutProject(whole, candidate) : whole
  if (!(await put(story, candidate, kept, typed, after(at, -40_000)))) return
  if (candidate.hasCv) await attach(story, candidate, after(at, -20_000))
  await send(story, candidate, at)
}

async function correct(story: Story, candidate: DemoCandidate, kept: Kept, at: Date): Promise<void> {
  const career = answerName('career')
  const whole = typedBy(story.edition, candidate)
  // Submitted a moment ago, by us: what was read before that does not say so.
  const values = kept.received.length === 0 ? withoutProject(whole, candidate) : kept.answers.values
  const before = { ...kept, answers: { ...kept.answers, values } }
  const corrected = await put(story, candidate, before, { [career]: whole[career] ?? '' }, after(at, -MINUTE))
  if (corrected) await send(story, candidate, at)
}

async function put(story: Story, candidate: DemoCandidate, kept: Kept, typed: Typed, at: Date): Promise<boolean> {
  const values = untouched(kept.answers.values, typed, [typedAtFirst(candidate), withoutProject(typed, candidate)])
  const fields = Object.entries(values).map(([name, value]) => ({ name, value, was: markOf('') }))
  const posted = { base: Number.MAX_SAFE_INTEGER, page: 'story', seen: [], fields }
  return story.accept(await save(story.at(at), story.actor(candidate.email), story.edition, posted), FOUND)
}

/** The answers that nobody has typed, or that the story itself had typed before: a visitor's own stay. */
const untouched = (stored: Typed, typed: Typed, ours: readonly Typed[]): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(([name]) => {
      const value = stored[name]
      return !value || ours.some(it => it[name] === value)
    }),
  )

async function attach(story: Story, candidate: DemoCandidate, at: Date): Promise<void> {
  const name = `cv-${candidate.lastName.toLowerCase().replaceAll(/[^\p{L}]+/gu, '-')}.pdf`
  const upload = { kind: 'cv', name, content: cvPdf(candidate) }
  const added = await addFile(story.at(at), story.actor(candidate.email), story.edition, upload)
  story.accept(added, ['withdrawn', 'call_closed'])
}

async function send(story: Story, { email, key, language }: DemoCandidate, at: Date): Promise<void> {
  const services = story.at(at, `submit/${key}/${at.toISOString()}`)
  story.accept(await submit(services, story.actor(email), story.edition, { lang: language }), FOUND)
}
