import { everybody } from '../months/everybody.ts'
import type { Found, Params, Part } from '../months/part.ts'

const team = ['team'] as const
/** The candidate of the cast happens to write a proposal too: for anybody else it does not exist. */
const owner = ['candidate'] as const
const signedIn = everybody.filter(it => it !== 'anonymous')

export const proposals: Part = {
  rows: [
    { fr: '/propositions', en: '/en/proposals', get: signedIn, post: signedIn },
    { fr: '/propositions/:id', en: '/en/proposals/:id', get: owner },
    {
      fr: '/propositions/:id/rubriques/:section',
      en: '/en/proposals/:id/sections/:section',
      ...{ get: owner, post: owner },
    },
    { fr: '/propositions/:id/presence', en: '/en/proposals/:id/presence', get: owner },
    { fr: '/propositions/:id/pieces', en: '/en/proposals/:id/files', get: owner },
    { fr: '/propositions/:id/pieces/:field/envoi', en: '/en/proposals/:id/files/:field/upload', post: owner },
    { fr: '/propositions/:id/pieces/:field/retrait', en: '/en/proposals/:id/files/:field/removal', post: owner },
    { fr: '/propositions/:id/pieces/:file', en: '/en/proposals/:id/files/:file', get: owner },
    { fr: '/propositions/:id/collegues', en: '/en/proposals/:id/colleagues', post: owner },
    {
      fr: '/propositions/:id/collegues/:member/retrait',
      en: '/en/proposals/:id/colleagues/:member/removal',
      post: owner,
    },
    { fr: '/propositions/:id/depot', en: '/en/proposals/:id/submission', get: owner, post: owner },
    { fr: '/propositions/:id/recepisses/:reference', en: '/en/proposals/:id/receipts/:reference', get: owner },
    {
      fr: '/propositions/:id/recepisses/:reference/recepisse.json',
      en: '/en/proposals/:id/receipts/:reference/receipt.json',
      get: owner,
    },
    { fr: '/propositions/:id/retrait', en: '/en/proposals/:id/withdrawal', post: owner },
    { fr: '/equipe/propositions', en: '/en/team/proposals', get: team },
    { fr: '/equipe/propositions/tableau.csv', en: '/en/team/proposals/table.csv', get: team },
    { fr: '/equipe/propositions/:id', en: '/en/team/proposals/:id', get: team },
    { fr: '/equipe/propositions/:id/decision', en: '/en/team/proposals/:id/decision', post: team },
    { fr: '/equipe/propositions/:id/cadrage', en: '/en/team/proposals/:id/framing', get: team, post: team },
    { fr: '/equipe/propositions/:id/publication', en: '/en/team/proposals/:id/publication', post: team },
    { fr: '/equipe/propositions/:id/pieces/:file', en: '/en/team/proposals/:id/files/:file', get: team },
  ],
  bodies: { '/propositions/:id/retrait': { reason: '' } },
  seed: async found => {
    const params = await addProposal(found)
    return address => (/propositions\/:id/.test(address) ? params : undefined)
  },
}

const definition = {
  title: { fr: 'Matrice', en: 'Matrix' },
  sections: [
    {
      code: 'matrice',
      title: { fr: 'Matrice', en: 'Matrix' },
      questions: [{ code: 'name', kind: 'line', label: { fr: 'Nom', en: 'Name' }, required: true, max: 80 }],
    },
  ],
}

/** A submitted proposal with one file; its form is a version of its own, so that no other one matters. */
async function addProposal({ cast, one }: Found): Promise<Params> {
  const text = JSON.stringify(definition)
  const { form = 0 } = await one(`insert into form (edition_id, kind, draft, digest, source, drafted_at)
    values ('eig-2', 'project', '${text}', repeat('0', 64), 'matrice', now())
    on conflict (edition_id, kind) do update set source = form.source returning id as form`)
  const { version = 0 } =
    await one(`insert into form_version (form_id, number, definition, digest, reason, published_at)
    select ${form}, 1 + coalesce(max(number), 0), '${text}', repeat('0', 64), 'matrice', now()
      from form_version where form_id = ${form} returning id as version`)
  const { id = 0 } =
    await one(`insert into proposal (edition_id, code, state, form_version_id, answers, created_at, saved_at)
    values ('eig-2', 'P-MATRX', 'submitted', ${version}, '{"values":{},"changes":{},"aside":{},"declaredAt":{}}', now(), now())
    returning id`)
  const { member = 0 } = await one(`insert into proposal_member (proposal_id, person_id, email, role, added_at)
    select ${id}, id, email, 'owner', now() from person where id = ${cast.candidate} returning id as member`)
  const { file = 0 } = await one(`insert into proposal_file (proposal_id, field, sha256, name, added_at)
    select ${id}, 'q.slides', f.sha256, f.name, now() from application_file f
      join application a on a.id = f.application_id where a.person_id = ${cast.candidate} limit 1 returning id as file`)
  const receipt = { reference: 'P-MATRX-1', candidate: 'P-MATRX', receivedAt: '2017-06-01T10:00:00.000Z', files: [] }
  await one(`with kept as (insert into proposal_submission
      (proposal_id, form_version_id, reference, revision, received_at, content, content_sha256, receipt)
      select ${id}, ${version}, 'P-MATRX-1', 0, now(), jsonb_build_object('values', jsonb_build_object(field, sha256)),
             repeat('0', 64), '${JSON.stringify(receipt)}' from proposal_file where id = ${file}
      returning id)
    update proposal set submission_id = kept.id from kept where proposal.id = ${id} returning proposal.id`)
  return { id, member, file, section: 'matrice', field: 'q.slides', reference: 'P-MATRX-1' }
}
