import { everybody } from '../months/everybody.ts'
import type { Found, Part } from '../months/part.ts'

const team = ['team'] as const
const candidate = ['candidate'] as const
const judges = ['jurorBeforeCharter', 'juror'] as const
const signedIn = everybody.filter(it => it !== 'anonymous')

export const evidence: Part = {
  rows: [
    { fr: '/equipe/candidatures/:id/complements', en: '/en/team/applications/:id/evidence', get: team, post: team },
    {
      fr: '/equipe/candidatures/:id/complements/:request/piece',
      en: '/en/team/applications/:id/evidence/:request/file',
      get: team,
    },
    { fr: '/ma-candidature/complements', en: '/en/my-application/evidence', get: signedIn },
    { fr: '/ma-candidature/complements/:request', en: '/en/my-application/evidence/:request', post: candidate },
    {
      fr: '/ma-candidature/complements/:request/piece',
      en: '/en/my-application/evidence/:request/file',
      get: candidate,
    },
    {
      fr: '/jury/dossiers/:code/complements/:request',
      en: '/en/panel/files/:code/evidence/:request',
      get: judges,
      led: { to: { fr: '/jury/charte', en: '/en/panel/charter' }, who: ['jurorBeforeCharter'] },
    },
  ],
  seed: async ({ cast, one }) => {
    const { id = '', request = '' } = await answered(one, `a.person_id = ${cast.candidate}`)
    const heard = await answered(
      one,
      `a.id in (select application_id from interview i
      join panel_juror j on j.panel_id = i.panel_id where j.person_id = ${cast.juror})`,
    )
    return address => {
      if (address.startsWith('/equipe/candidatures/:id/complements')) return { id, request }
      if (address.startsWith('/jury/dossiers/:code/complements')) return heard
      return address.startsWith('/ma-candidature/complements/') ? { request } : undefined
    }
  },
}

/** A request to one application, already answered with a file that it holds. */
const answered = (one: Found['one'], whose: string) =>
  one(`with asked as (
    insert into evidence_request (application_id, question, asked_by, asked_at, due_at, answered_at, file_sha256, file_name)
    select a.id, 'Pour la matrice.', a.person_id, now(), now() + interval '9 days', now(), f.sha256, f.name
      from application a join application_file f on f.application_id = a.id and f.removed_at is null
     where a.state = 'submitted' and ${whose} limit 1
    returning application_id as id, id as request)
    select asked.*, code from asked join application on application.id = asked.id`)
