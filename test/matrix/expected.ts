import { months } from './months/index.ts'
import { publicFace } from './public/index.ts'

/** Who asks: nobody known, somebody with an account and nothing else, and one person per role. */
export const EVERYBODY = [
  'anonymous',
  'newcomer',
  'candidate',
  'reader',
  'jurorBeforeCharter',
  'juror',
  'operationalMentor',
  'highLevelMentor',
  'validator',
  'fellow',
  'team',
] as const
export type Who = (typeof EVERYBODY)[number]

/**
 * One address, and who may ask for it or post to it. Anybody else gets what `others` says. `led` names those who may, and are
 * first led to another page.
 */
export type Row = {
  fr: string
  /** Left out where a page has no language. */
  en?: string
  get?: readonly Who[]
  post?: readonly Who[]
  led?: { to: { fr: string; en: string }; who: readonly Who[] }
}

/** What those get who may not: a visitor is led to sign in and back, somebody signed in learns nothing at all. */
export const others = { anonymous: 'sign-in', signedIn: 404 } as const

const signedIn = EVERYBODY.filter(it => it !== 'anonymous')
const candidate = ['candidate'] as const
const reader = ['reader'] as const
const judges = ['jurorBeforeCharter', 'juror', 'operationalMentor'] as const
/** A list is decided on by those of its challenge; the juror of this table only reads it. */
const decidingJudges = ['jurorBeforeCharter', 'operationalMentor'] as const
const juror = ['jurorBeforeCharter', 'juror'] as const
const mentors = ['operationalMentor', 'highLevelMentor'] as const
/** Those of whom the cohort’s pages may speak, as far as they want it. */
const published = ['operationalMentor', 'highLevelMentor', 'fellow'] as const
const approvers = ['validator', 'team'] as const
const validator = ['validator'] as const
const team = ['team'] as const

const charterFirst = { to: { fr: '/jury/charte', en: '/en/panel/charter' }, who: ['jurorBeforeCharter'] } as const

export const expected: Row[] = [
  ...[...months, ...publicFace].flatMap(it => it.rows),
  // The public site
  { fr: '/', en: '/en', get: EVERYBODY },
  { fr: '/appel', en: '/en/call', get: EVERYBODY },
  { fr: '/appel-a-defis', en: '/en/call-for-challenges', get: EVERYBODY },
  { fr: '/plan-du-site', en: '/en/site-map', get: EVERYBODY },
  { fr: '/reglement', en: '/en/rules', get: EVERYBODY },
  { fr: '/defis', en: '/en/challenges', get: EVERYBODY },
  { fr: '/defis/:slug', en: '/en/challenges/:slug', get: EVERYBODY },
  { fr: '/promotion', en: '/en/cohort', get: EVERYBODY },
  { fr: '/accessibilite', en: '/en/accessibility', get: EVERYBODY },
  { fr: '/donnees-personnelles', en: '/en/privacy', get: EVERYBODY },
  { fr: '/.well-known/cohorte-keys.json', get: EVERYBODY },
  { fr: '/health', get: EVERYBODY },
  { fr: '/assets/:name', get: EVERYBODY },
  // Where no mail server is configured, and never in production
  { fr: '/messages', en: '/en/messages', get: EVERYBODY },
  { fr: '/messages/:id', en: '/en/messages/:id', get: EVERYBODY },
  { fr: '/composants', en: '/en/components', get: EVERYBODY },
  // Signing in, one's account
  { fr: '/connexion', en: '/en/sign-in', get: EVERYBODY, post: EVERYBODY },
  { fr: '/connexion/lien-envoye', en: '/en/sign-in/link-sent', get: EVERYBODY },
  { fr: '/connexion/lien/:token', en: '/en/sign-in/link/:token', get: EVERYBODY, post: EVERYBODY },
  { fr: '/mon-compte', en: '/en/my-account', get: signedIn },
  { fr: '/mon-compte/profil', en: '/en/my-account/profile', post: signedIn },
  { fr: '/mon-compte/appareils/:id/fin', en: '/en/my-account/devices/:id/end', post: signedIn },
  { fr: '/deconnexion', en: '/en/sign-out', post: signedIn },
  { fr: '/reprise', en: '/en/resume', get: signedIn },
  { fr: '/mon-espace', en: '/en/my-space', get: signedIn },
  {
    fr: '/mon-defi/:slug',
    en: '/en/my-challenge/:slug',
    get: ['operationalMentor', 'highLevelMentor', 'fellow', 'team'],
  },
  // Applying: open to anybody with an account; what has been started is its author's alone
  { fr: '/ma-candidature', en: '/en/my-application', get: signedIn },
  { fr: '/ma-candidature/debut', en: '/en/my-application/start', post: signedIn },
  { fr: '/ma-candidature/conditions', en: '/en/my-application/eligibility', get: signedIn, post: candidate },
  { fr: '/ma-candidature/conditions/non-remplies', en: '/en/my-application/eligibility/not-met', get: candidate },
  { fr: '/ma-candidature/identite', en: '/en/my-application/identity', get: signedIn, post: candidate },
  { fr: '/ma-candidature/metier', en: '/en/my-application/trade', get: signedIn, post: candidate },
  { fr: '/ma-candidature/parcours', en: '/en/my-application/career', get: signedIn, post: candidate },
  { fr: '/ma-candidature/voeux', en: '/en/my-application/wishes', get: signedIn, post: candidate },
  { fr: '/ma-candidature/contributions', en: '/en/my-application/contributions', get: signedIn, post: candidate },
  { fr: '/ma-candidature/moyens', en: '/en/my-application/resources', get: signedIn, post: candidate },
  { fr: '/ma-candidature/binome', en: '/en/my-application/teammate', get: signedIn, post: candidate },
  { fr: '/ma-candidature/engagements', en: '/en/my-application/commitments', get: signedIn, post: candidate },
  { fr: '/ma-candidature/pieces', en: '/en/my-application/files', get: signedIn },
  { fr: '/ma-candidature/pieces/depot/:kind', en: '/en/my-application/files/upload/:kind', post: candidate },
  { fr: '/ma-candidature/pieces/:id', en: '/en/my-application/files/:id', get: candidate },
  { fr: '/ma-candidature/pieces/:id/pages', en: '/en/my-application/files/:id/pages', get: candidate },
  { fr: '/ma-candidature/pieces/:id/pages/:page', en: '/en/my-application/files/:id/pages/:page', get: candidate },
  { fr: '/ma-candidature/pieces/:id/retrait', en: '/en/my-application/files/:id/removal', post: candidate },
  { fr: '/ma-candidature/relecture', en: '/en/my-application/review', get: signedIn },
  { fr: '/ma-candidature/depot', en: '/en/my-application/submission', post: candidate },
  { fr: '/ma-candidature/accuses/:reference', en: '/en/my-application/receipts/:reference', get: candidate },
  { fr: '/ma-candidature/accuses/:reference/pdf', en: '/en/my-application/receipts/:reference/pdf', get: candidate },
  { fr: '/ma-candidature/accuses/:reference/json', en: '/en/my-application/receipts/:reference/json', get: candidate },
  {
    fr: '/ma-candidature/accuses/:reference/contenu',
    en: '/en/my-application/receipts/:reference/content',
    get: candidate,
  },
  // The second window, which edition 2 does not have
  { fr: '/ma-candidature/choix', en: '/en/my-application/choices', get: [], post: [] },
  // One's interview and one's answer
  { fr: '/mon-audition', en: '/en/my-interview', get: candidate },
  { fr: '/mon-audition/confirmation', en: '/en/my-interview/confirmation', post: candidate },
  { fr: '/mon-audition/ordre', en: '/en/my-interview/order', post: candidate },
  { fr: '/mon-audition/audition.ics', en: '/en/my-interview/interview.ics', get: candidate },
  { fr: '/ma-reponse', en: '/en/my-answer', get: signedIn },
  { fr: '/ma-reponse/acceptation', en: '/en/my-answer/acceptance', get: candidate, post: candidate },
  { fr: '/ma-reponse/renoncement', en: '/en/my-answer/decline', get: candidate, post: candidate },
  { fr: '/ma-reponse/publication', en: '/en/my-answer/publication', post: candidate },
  { fr: '/ma-reponse/publication/retrait', en: '/en/my-answer/publication/withdrawal', post: candidate },
  { fr: '/mon-espace/publication', en: '/en/my-space/publication', get: published, post: published },
  { fr: '/mon-espace/publication/retrait', en: '/en/my-space/publication/withdrawal', post: published },
  // Last of what candidates may do: it ends everything else
  { fr: '/ma-candidature/retrait', en: '/en/my-application/withdrawal', get: signedIn, post: candidate },
  { fr: '/ma-candidature/reprise', en: '/en/my-application/reopening', post: candidate },
  // Reading without names
  { fr: '/lectures', en: '/en/readings', get: reader },
  { fr: '/lectures/:code', en: '/en/readings/:code', get: reader, post: reader },
  { fr: '/lectures/:code/reprise', en: '/en/readings/:code/reopening', post: reader },
  { fr: '/lectures/:code/deport', en: '/en/readings/:code/recusal', post: reader },
  // The jury: nothing opens before the charter is signed
  { fr: '/jury/charte', en: '/en/panel/charter', get: judges, post: judges },
  { fr: '/jury', en: '/en/panel', get: judges, led: charterFirst },
  { fr: '/jury/dossiers/:code', en: '/en/panel/files/:code', get: juror, post: juror, led: charterFirst },
  { fr: '/jury/dossiers/:code/conflit', en: '/en/panel/files/:code/conflict', post: juror, led: charterFirst },
  {
    fr: '/jury/dossiers/:code/pieces/:kind',
    en: '/en/panel/files/:code/documents/:kind',
    get: juror,
    led: charterFirst,
  },
  {
    fr: '/jury/dossiers/:code/pieces/:kind/pages',
    en: '/en/panel/files/:code/documents/:kind/pages',
    get: juror,
    led: charterFirst,
  },
  {
    fr: '/jury/dossiers/:code/pieces/:kind/pages/:page',
    en: '/en/panel/files/:code/documents/:kind/pages/:page',
    get: juror,
    led: charterFirst,
  },
  { fr: '/jury/listes', en: '/en/panel/lists', get: judges, led: charterFirst },
  { fr: '/jury/listes.csv', en: '/en/panel/lists.csv', get: judges, led: charterFirst },
  { fr: '/jury/listes/:id', en: '/en/panel/lists/:id', get: judges, led: charterFirst },
  { fr: '/jury/listes/:id/ex-aequo', en: '/en/panel/lists/:id/tie', post: decidingJudges, led: charterFirst },
  { fr: '/jury/listes/:id/avis', en: '/en/panel/lists/:id/verdict', post: decidingJudges, led: charterFirst },
  { fr: '/jury/listes/:id/ajout', en: '/en/panel/lists/:id/addition', post: decidingJudges, led: charterFirst },
  { fr: '/jury/listes/:id/retrait', en: '/en/panel/lists/:id/removal', post: decidingJudges, led: charterFirst },
  { fr: '/jury/listes/:id/cloture', en: '/en/panel/lists/:id/closing', post: decidingJudges, led: charterFirst },
  // What a mentor follows
  { fr: '/mon-defi', en: '/en/my-challenge', get: mentors },
  // The authority, and the team that proposes to it
  { fr: '/validation', en: '/en/approval', get: approvers },
  { fr: '/validation/decision', en: '/en/approval/decision', post: validator },
  { fr: '/validation/document.pdf', en: '/en/approval/document.pdf', get: approvers },
  // The team
  { fr: '/equipe', en: '/en/team', get: team },
  { fr: '/equipe/edition', en: '/en/team/edition', get: team },
  { fr: '/equipe/edition/calendrier', en: '/en/team/edition/calendar', get: team, post: team },
  { fr: '/equipe/edition/mise-en-vigueur/:edition', en: '/en/team/edition/in-force/:edition', get: team, post: team },
  { fr: '/equipe/personnes', en: '/en/team/people', get: team, post: team },
  { fr: '/equipe/personnes/roles/:id/fin', en: '/en/team/people/roles/:id/end', post: team },
  { fr: '/equipe/defis', en: '/en/team/challenges', get: team },
  { fr: '/equipe/defis/:slug/retrait', en: '/en/team/challenges/:slug/withdrawal', get: team, post: team },
  { fr: '/equipe/candidatures', en: '/en/team/applications', get: team },
  { fr: '/equipe/candidatures.csv', en: '/en/team/applications.csv', get: team },
  { fr: '/equipe/candidatures/lot', en: '/en/team/applications/batch', post: team },
  { fr: '/equipe/candidatures/:id', en: '/en/team/applications/:id', get: team },
  { fr: '/equipe/candidatures/:id/decision', en: '/en/team/applications/:id/decision', post: team },
  { fr: '/equipe/candidatures/:id/remarque', en: '/en/team/applications/:id/remark', post: team },
  { fr: '/equipe/candidatures/:id/lecture', en: '/en/team/applications/:id/reading', post: team },
  { fr: '/equipe/candidatures/:id/lecture/retrait', en: '/en/team/applications/:id/reading/removal', post: team },
  { fr: '/equipe/candidatures/:id/pieces/:kind', en: '/en/team/applications/:id/files/:kind', get: team },
  { fr: '/equipe/candidatures/:id/pieces/:kind/pages', en: '/en/team/applications/:id/files/:kind/pages', get: team },
  {
    fr: '/equipe/candidatures/:id/pieces/:kind/pages/:page',
    en: '/en/team/applications/:id/files/:kind/pages/:page',
    get: team,
  },
  { fr: '/equipe/fichiers', en: '/en/team/files', get: team },
  { fr: '/equipe/lectures', en: '/en/team/readings', get: team },
  { fr: '/equipe/lectures/repartition', en: '/en/team/readings/assignment', get: team, post: team },
  { fr: '/equipe/lectures/comparaison', en: '/en/team/readings/comparison', get: team },
  { fr: '/equipe/deliberation', en: '/en/team/deliberation', get: team },
  { fr: '/equipe/deliberation/decisions', en: '/en/team/deliberation/decisions', post: team },
  { fr: '/equipe/deliberation/cloture', en: '/en/team/deliberation/closing', get: team, post: team },
  { fr: '/equipe/jury', en: '/en/team/jury', get: team },
  { fr: '/equipe/jury/jurys', en: '/en/team/jury/panels', get: team, post: team },
  { fr: '/equipe/jury/jurys/:id', en: '/en/team/jury/panels/:id', get: team, post: team },
  { fr: '/equipe/jury/plan', en: '/en/team/jury/plan', get: team, post: team },
  { fr: '/equipe/jury/emploi-du-temps', en: '/en/team/jury/timetable', get: team },
  { fr: '/equipe/jury/auditions/:id', en: '/en/team/jury/interviews/:id', get: team, post: team },
  { fr: '/equipe/jury/auditions/:id/presence', en: '/en/team/jury/interviews/:id/attendance', post: team },
  { fr: '/equipe/jury/convocations', en: '/en/team/jury/summons', get: team, post: team },
  { fr: '/equipe/jury/convocations/envoi', en: '/en/team/jury/summons/sending', post: team },
  { fr: '/equipe/jury/conflits', en: '/en/team/jury/conflicts', get: team, post: team },
  { fr: '/equipe/jury/conflits/recherche', en: '/en/team/jury/conflicts/detection', post: team },
  { fr: '/equipe/jury/avancement', en: '/en/team/jury/progress', get: team },
  { fr: '/equipe/jury/listes', en: '/en/team/jury/lists', get: team, post: team },
  { fr: '/equipe/jury/listes.csv', en: '/en/team/jury/lists.csv', get: team },
  { fr: '/equipe/jury/listes/:id', en: '/en/team/jury/lists/:id', get: team },
  { fr: '/equipe/jury/listes/:id/ex-aequo', en: '/en/team/jury/lists/:id/tie', post: team },
  { fr: '/equipe/jury/listes/:id/avis', en: '/en/team/jury/lists/:id/verdict', post: team },
  { fr: '/equipe/jury/listes/:id/ajout', en: '/en/team/jury/lists/:id/addition', post: team },
  { fr: '/equipe/jury/listes/:id/retrait', en: '/en/team/jury/lists/:id/removal', post: team },
  { fr: '/equipe/jury/listes/:id/cloture', en: '/en/team/jury/lists/:id/closing', post: team },
  { fr: '/equipe/jury/listes/:id/reouverture', en: '/en/team/jury/lists/:id/reopening', post: team },
  { fr: '/equipe/appariement', en: '/en/team/matching', get: team },
  { fr: '/equipe/appariement/calculs', en: '/en/team/matching/runs', post: team },
  { fr: '/equipe/appariement/decisions', en: '/en/team/matching/instructions', post: team },
  { fr: '/equipe/appariement/decisions/:id/fin', en: '/en/team/matching/instructions/:id/end', post: team },
  { fr: '/equipe/appariement/calculs/:id', en: '/en/team/matching/runs/:id', get: team },
  { fr: '/equipe/appariement/calculs/:id/donnees.json', en: '/en/team/matching/runs/:id/data.json', get: team },
  { fr: '/equipe/appariement/calculs/:id/audit', en: '/en/team/matching/runs/:id/audit', get: team },
  { fr: '/equipe/appariement/calculs/:id/voeux', en: '/en/team/matching/runs/:id/wishes', get: team },
  { fr: '/equipe/appariement/calculs/:id/essai', en: '/en/team/matching/runs/:id/trial', get: team },
  {
    fr: '/equipe/appariement/calculs/:id/:code/renoncement',
    en: '/en/team/matching/runs/:id/:code/decline',
    get: team,
  },
  { fr: '/equipe/appariement/calculs/:id/proposition', en: '/en/team/matching/runs/:id/proposal', post: team },
  { fr: '/equipe/appariement/calculs/:id/:code', en: '/en/team/matching/runs/:id/:code', get: team },
  { fr: '/equipe/reponses', en: '/en/team/answers', get: team },
  { fr: '/equipe/reponses/preparation', en: '/en/team/answers/preparation', post: team },
  { fr: '/equipe/reponses/envoi', en: '/en/team/answers/release', get: team, post: team },
  { fr: '/equipe/reponses/places', en: '/en/team/answers/seats', get: team },
  { fr: '/equipe/reponses/places/:slug/:profile', en: '/en/team/answers/seats/:slug/:profile', get: team, post: team },
  {
    fr: '/equipe/reponses/offres/:id/annulation',
    en: '/en/team/answers/offers/:id/cancellation',
    get: team,
    post: team,
  },
  { fr: '/equipe/messages', en: '/en/team/outbox', get: team },
  { fr: '/equipe/messages/envois/:batch', en: '/en/team/outbox/batches/:batch', get: team },
  { fr: '/equipe/messages/envois/:batch/approbation', en: '/en/team/outbox/batches/:batch/approval', post: team },
  { fr: '/equipe/messages/envois/:batch/annulation', en: '/en/team/outbox/batches/:batch/cancellation', post: team },
  { fr: '/equipe/messages/:id', en: '/en/team/outbox/:id', get: team },
  { fr: '/equipe/messages/:id/approbation', en: '/en/team/outbox/:id/approval', post: team },
  { fr: '/equipe/messages/:id/annulation', en: '/en/team/outbox/:id/cancellation', post: team },
  { fr: '/equipe/annonce', en: '/en/team/announcement', get: team, post: team },
  { fr: '/equipe/annonce/apercu', en: '/en/team/announcement/preview', get: team },
  // The demonstration, and only there; taking a role comes last, since it ends the session
  { fr: '/demonstration', en: '/en/demonstration', get: EVERYBODY },
  { fr: '/demonstration/en-cours', en: '/en/demonstration/progress', get: EVERYBODY },
  { fr: '/demonstration/moment', en: '/en/demonstration/moment', post: EVERYBODY },
  { fr: '/demonstration/arret', en: '/en/demonstration/halt', post: EVERYBODY },
  { fr: '/demonstration/role', en: '/en/demonstration/role', post: EVERYBODY },
]
