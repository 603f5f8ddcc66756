import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Candidate } from './world.ts'

/** What one real submission wrote, to be written again for others: the same rows, of the same sizes. */
export type Written = {
  content: string
  contentSha256: string
  receipt: string
  wishes: { challengeId: string; contribution: string }[]
  event: { editionId: string; data: string }
  mail: { kind: string; recipient: string; subject: string; text: string; html: string; state: string }
}

/** Reads what the application wrote for its latest submission. */
export async function readWritten(client: pg.Client): Promise<Written> {
  const { rows } = await client.query<Written>(`
    select s.content::text as content, s.content_sha256 as "contentSha256", s.receipt::text as receipt,
           (select json_agg(json_build_object('challengeId', challenge_id, 'contribution', contribution) order by position)
              from wish where application_id = a.id) as wishes,
           (select json_build_object('editionId', edition_id, 'data', data::text) from event
             where subject = 'application' and subject_id = a.id::text and kind = 'submitted') as event,
           (select json_build_object('kind', kind, 'recipient', recipient, 'subject', subject, 'text', body_text,
                                     'html', body_html, 'state', state) from mail where person_id = a.person_id) as mail
      from submission s join application a on a.submission_id = s.id order by s.id desc limit 1`)
  if (!rows[0]) throw new Error('Nothing was submitted yet')
  return rows[0]
}

/** So many connections of the raw driver, each doing nothing else. */
export async function openClients(url: string, count: number): Promise<pg.Client[]> {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: url }))
  await Promise.all(clients.map(client => client.connect()))
  return clients
}

const statements = {
  blob: `insert into blob (sha256, size_bytes, media_type, pages, created_at) values ($1, $2, 'application/pdf', 1, now())`,
  attach: `insert into application_file (application_id, kind, sha256, name, added_at) values ($1, 'cv', $2, 'cv.pdf', now())`,
  touch: 'update application set revision = revision + 1, saved_at = now() where id = $1',
  submission: `insert into submission (application_id, reference, received_at, content, content_sha256, receipt)
    values ($1, $2, now(), $3, $4, $5) returning id`,
  submitted: `update application set state = 'submitted', submitted_at = now(), submission_id = $2 where id = $1`,
  wishes: `insert into wish (application_id, challenge_id, position, contribution)
    select $1, w.challenge, w.position, w.contribution
      from unnest($2::text[], $3::text[]) with ordinality as w (challenge, contribution, position)`,
  name: `update person set full_name = 'Zélie Quartz' where id = $1 and full_name = ''`,
  event: `insert into event (edition_id, at, actor_id, subject, subject_id, kind, from_state, to_state, data)
    values ($1, now(), $2, 'application', $3, 'submitted', 'draft', 'submitted', $4)`,
  mail: `insert into mail (edition_id, kind, person_id, recipient, lang, subject, body_text, body_html, state, created_at, approved_at)
    values ($1, $2, $3, $4, 'fr', $5, $6, $7, $8, now(), now()) returning id`,
}

export type Bare = { folder: string; written: Written }

/**
 * The same work with nothing but the driver and the disk: the file written and flushed, its rows in one transaction,
 * the rows of the submission in another. Statements are prepared once per connection, as the application's are.
 */
export async function insertBare(
  { folder, written }: Bare,
  client: pg.Client,
  { candidate, pdf }: { candidate: Candidate; pdf: Buffer },
): Promise<void> {
  const { applicationId: id, personId } = candidate
  const ask = (name: keyof typeof statements, values: unknown[]) =>
    client.query({ name, text: statements[name], values })
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  await writeFlushed(join(folder, sha256), pdf)
  await client.query('begin')
  await ask('blob', [sha256, pdf.length])
  await ask('attach', [id, sha256])
  await ask('touch', [id])
  await client.query('commit')
  const { content, contentSha256, receipt, wishes, event, mail } = written
  await client.query('begin')
  const { rows } = await ask('submission', [id, reference(), content, contentSha256, receipt])
  await ask('submitted', [id, rows[0].id])
  await ask('wishes', [id, wishes.map(it => it.challengeId), wishes.map(it => it.contribution)])
  await ask('name', [personId])
  await ask('event', [event.editionId, personId, String(id), event.data])
  const { kind, recipient, subject, text, html, state } = mail
  await ask('mail', [event.editionId, kind, personId, recipient, subject, text, html, state])
  await client.query('commit')
}

const reference = () => `BARE-${randomBytes(4).toString('hex')}`

async function writeFlushed(path: string, bytes: Buffer) {
  const file = await open(path, 'wx')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
}

export const makeFolder = (folder: string) => mkdir(folder, { recursive: true })
