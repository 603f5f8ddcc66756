import { answerThread, followThread, listMessages, listSubjects } from '../../../features/contact/index.ts'
import type { ReleaseKind } from '../../../features/edition/rules.ts'
import {
  accredit,
  answerClearance,
  askClearance,
  askPress,
  choosePictures,
  followReleases,
  importCoverage,
  publishRelease,
  sendPreviews,
  startRelease,
  writeRelease,
} from '../../../features/press/index.ts'
import { partiesOf, type ReleaseText } from '../../../features/press/rules.ts'
import { addressWord } from '../../../kernel/address-word.ts'
import { after, DAY, HOUR, MINUTE } from '../../moments.ts'
import { findPressWork, listChosenPictures, listLicensedPictures } from '../../queries/press.ts'
import { ARTICLES, JOURNALISTS, REQUESTS } from '../../texts/press.ts'
import type { Lived, Span } from '../months/index.ts'
import type { Story } from '../story.ts'

const isIn = ({ from, to }: Span, at: Date) => from < at && at <= to

/** Journalists are accredited and answered; each release is cleared, kept under embargo, and appears at its instant; the press writes. */
export const speakToThePress: Lived = async (story, span) => {
  const { callOpens, announcement, end } = story.edition.instants
  await accreditAll(story, span)
  await choosePhotographs(story, span)
  const opening = after(callOpens, DAY + 9 * HOUR)
  await release(story, span, { kind: 'opening', ready: after(callOpens, -8 * DAY + 9 * HOUR), until: opening })
  await correct(story, span, after(callOpens, 6 * DAY + 15 * HOUR))
  await release(story, span, { kind: 'results', ready: after(announcement, -DAY), until: announcement })
  await release(story, span, { kind: 'closing', ready: after(end, -3 * DAY), until: after(end, 9 * HOUR) })
  await answerRequests(story, span)
  await collectArticles(story, span)
}

async function accreditAll(story: Story, span: Span): Promise<void> {
  const at = after(story.edition.instants.callOpens, -11 * DAY + 10 * HOUR)
  if (!isIn(span, at)) return
  for (const it of JOURNALISTS)
    story.accept(await accredit(story.at(at), story.actor('team-2'), story.edition, it), ['known'])
}

/** The pictures that anybody may reuse go into the kit, once the site has some. */
async function choosePhotographs(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  if ((await listChosenPictures(services.db, edition.id)).length > 0) return
  const ids = await listLicensedPictures(services.db)
  if (ids.length > 0) await choosePictures(story.at(span.to), story.actor('team-2'), edition, ids)
}

type Plan = { kind: ReleaseKind; ready: Date; until: Date }

/** Written, cleared, put under embargo and sent to journalists in one afternoon; published by the rule at its instant. */
async function release(story: Story, span: Span, { kind, ready, until }: Plan): Promise<void> {
  const { edition } = story
  const actor = story.actor('team-2')
  if (isIn(span, ready)) {
    const id = await startRelease(story.at(ready), actor, edition, kind)
    if (id !== undefined) {
      if (kind === 'opening') await quote(story, id, after(ready, 20 * MINUTE))
      await clear(story, { id, kind }, after(ready, HOUR))
      const asked = { id, at: until }
      story.accept(await publishRelease(story.at(after(ready, 3 * HOUR)), actor, edition, asked))
      const sending = story.at(after(ready, 4 * HOUR), `press-${kind}`)
      story.accept(await sendPreviews(sending, actor, edition, id), ['nobody'])
    }
  }
  if (isIn(span, until)) await followReleases(story.at(until), edition)
}

const QUOTE = {
  fr: 'Nous ne cherchons pas des prestataires, mais des collègues : des personnes qui partagent le bureau de celles et ceux qu’elles aident.',
  en: 'We are not looking for contractors but for colleagues: people who share the office of those they help.',
}

async function quote(story: Story, id: number, at: Date): Promise<void> {
  const { edition } = story
  const { firstName = '', lastName = '' } = story.staff.find(it => it.key === 'team-1') ?? {}
  const found = await findPressWork(story.services.db, edition.id, 'opening')
  if (!found) return
  const office = { fr: 'responsable du programme', en: 'head of the programme' }
  const quotes = [{ words: QUOTE, speaker: `${firstName} ${lastName}`, office }]
  const words: ReleaseText = { ...found.words, quotes, features: edition.challenges.slice(0, 1).map(it => it.id) }
  const written = { id, words, reason: '', readVersion: found.version }
  story.accept(await writeRelease(story.at(at), story.actor('team-2'), edition, written))
}

type Asked = { id: number; kind: ReleaseKind }

/** Everybody asked says yes within the hour; the team writes it down. */
async function clear(story: Story, { id, kind }: Asked, at: Date): Promise<void> {
  const { edition } = story
  const actor = story.actor('team-1')
  if (!story.accept(await askClearance(story.at(at), actor, edition, id))) return
  const found = await findPressWork(story.services.db, edition.id, kind)
  const parties = found ? partiesOf(edition, kind, found.words) : []
  for (const [index, { id: party, name }] of parties.entries()) {
    const answer = { party, answer: 'given' as const, reason: '', saidBy: name.fr }
    const then = story.at(after(at, (index + 1) * 20 * MINUTE))
    story.accept(await answerClearance(then, actor, edition, { id, answer }))
  }
}

const REASON = {
  why: 'La dernière phrase dit aussi où poser ses questions.',
  fr: 'La liste des défis, les conditions et le dossier de candidature sont sur le site du programme, où l’équipe répond aussi aux questions.',
  en: 'The challenges, the conditions and the application form are on the programme’s website, where the team also answers questions.',
}

/** The opening release is corrected once: what it said before stays readable. */
async function correct(story: Story, span: Span, at: Date): Promise<void> {
  const { edition, services } = story
  if (!isIn(span, at)) return
  const found = await findPressWork(services.db, edition.id, 'opening')
  if (found?.state !== 'published') return
  const actor = story.actor('team-2')
  const words = { ...found.words, closing: { fr: REASON.fr, en: REASON.en } }
  const written = { id: found.id, words, reason: REASON.why, readVersion: found.version }
  if (!story.accept(await writeRelease(story.at(at), actor, edition, written))) return
  await clear(story, { id: found.id, kind: 'opening' }, after(at, HOUR))
  story.accept(await publishRelease(story.at(after(at, 3 * HOUR)), actor, edition, { id: found.id }))
}

async function answerRequests(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  const { personId: authorId } = story.actor('team-2')
  for (const it of REQUESTS) {
    const at = after(edition.instants.callOpens, it.day * DAY + 9 * HOUR)
    const known = async () =>
      (await listSubjects(services.db, edition.id)).find(({ subject }) => subject.endsWith(`– ${it.outlet}`))
    if (isIn(span, at) && !(await known())) {
      const from = { edition, lang: it.lang, network: 'story' }
      story.accept(await askPress(story.at(at, it.outlet), from, { ...it, trap: '' }))
    }
    const answered = after(at, DAY)
    const thread = isIn(span, answered) ? await known() : undefined
    if (!thread || !it.answer || (await hasAnswer(story, thread.id))) continue
    const said = { threadId: thread.id, words: it.answer, authorId }
    story.accept(await answerThread(story.at(answered, `${it.outlet}-answer`), edition, said))
    const closing = { threadId: thread.id, assigneeId: authorId, state: it.closes ? 'closed' : 'waiting' } as const
    await followThread(story.at(after(answered, HOUR)), { editionId: edition.id, actorId: authorId }, closing)
  }
}

const hasAnswer = async ({ services }: Story, threadId: number) =>
  (await listMessages(services.db, threadId, { notes: false })).some(({ side }) => side === 'team')

/** The team adds, the evening of each day, what appeared in it. */
async function collectArticles(story: Story, span: Span): Promise<void> {
  const { edition } = story
  const due = ARTICLES.map(([day, outlet, title, paid, challenges]) => {
    const at = after(edition.instants.callOpens, day * DAY + 18 * HOUR)
    const known = challenges.filter(slug => edition.challenges.some(it => it.slug === slug))
    const url = `https://${addressWord(outlet)}.example/${addressWord(title)}`
    return { at, row: { onDay: at.toISOString().slice(0, 10), outlet, title, url, paid, challenges: known } }
  }).filter(({ at }) => isIn(span, at))
  const actor = story.actor('team-3')
  for (const { at, row } of due) story.accept(await importCoverage(story.at(at), actor, edition, [row]))
}
