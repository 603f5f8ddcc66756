import { everybody } from '../months/everybody.ts'
import type { Found, Part } from '../months/part.ts'

const team = ['team'] as const
const candidate = ['candidate'] as const
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
  ],
  seed: async found => {
    const { id = '', request = '' } = await addRequest(found)
    return address => {
      if (address.startsWith('/equipe/candidatures/:id/complements')) return { id, request }
      return address.startsWith('/ma-candidature/complements/') ? { request } : undefined
    }
  },
}

/** A request already answered with the file that the candidate's own application holds. */
const addRequest = ({ cast, one }: Found) =>
  one(`insert into evidence_request (application_id, question, asked_by, asked_at, due_at, answered_at, file_sha256, file_name)
    select a.id, 'Pour la matrice.', ${cast.team}, now(), now() + interval '9 days', now(), f.sha256, f.name
      from application a join application_file f on f.application_id = a.id and f.removed_at is null
     where a.person_id = ${cast.candidate} limit 1
    returning application_id as id, id as request`)
