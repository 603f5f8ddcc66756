import type { ApprovalState, Refusal, RunState } from './rules.ts'
import { audit } from './text.fr/audit.ts'
import { flows } from './text.fr/flows.ts'
import { run as runText } from './text.fr/run.ts'
import { trial } from './text.fr/trial.ts'

type Words = { one: string; many: string }

/** A rank, of a place or of a person: both are feminine. */
const rank = (n: number) => (n === 1 ? '1re' : `${n}e`)

export const fr = {
  audit,
  flows,
  ofRun: runText,
  trial,
  title: 'Appariement',
  lead: 'Le jury classe, des personnes décident ; le calcul en déduit les équipes, s’explique et se vérifie.',
  run: 'Lancer le calcul',
  runLead:
    'Le calcul lit les listes du jury, l’ordre donné par chaque personne à l’audition et les décisions ci-dessous. Il ne voit que des codes.',
  rankings: (open: number, total: number) =>
    open === 0
      ? `Les ${total} listes du jury sont closes.`
      : `Listes du jury encore ouvertes : ${open} sur ${total}. Un calcul est possible, mais rien ne pourra être proposé.`,
  noRankings: 'Le jury n’a encore établi aucune liste.',
  runs: 'Calculs',
  runTitle: (id: number) => `Calcul n°\u00a0${id}`,
  columns: { run: 'Calcul', asked: 'Demandé le', by: 'Par', placed: 'Places pourvues', state: 'État' },
  noRuns: 'Aucun calcul pour le moment.',
  states: {
    queued: 'en attente',
    running: 'en cours',
    done: 'vérifié',
    rejected: 'contesté par la vérification',
    failed: 'impossible',
  } satisfies Record<RunState, string>,
  waiting: 'Le calcul est en cours. La page se recharge d’elle-même.',
  reload: 'Recharger',
  failed: 'Le calcul n’a pas pu être fait. Voici ce que les données ont d’impossible :',
  broken: 'Le calcul s’est interrompu',
  brokenBody: (incident: string) =>
    `Il a été recommencé plusieurs fois sans y parvenir. Rien n’est perdu : lancez-le à nouveau. Si cela recommence, écrivez à qui tient cette installation en citant ce numéro : ${incident}`,
  verified:
    'La vérification indépendante a tout recompté : personne n’a de raison d’envier la place d’une autre personne, aucune place n’est dépassée, chaque fermeture est justifiée.',
  olderRules: (then: string, now: string) =>
    `Ce calcul a suivi la version ${then} des règles ; la version ${now} est en vigueur. Ce que dit la vérification ci-dessous date de ce calcul : relancez l’appariement avant de proposer une liste.`,
  contested: (n: number) =>
    `La vérification indépendante conteste ce résultat (${n > 1 ? `${n} points` : 'un point'}). Il ne peut pas être proposé.`,
  draw: (n: number) =>
    n === 0
      ? 'Le tirage au sort n’a décidé d’aucune place.'
      : n === 1
        ? 'Le tirage au sort a décidé d’une place. Le jury peut départager les ex æquo pour l’éviter.'
        : `Le tirage au sort a décidé de ${n} places. Le jury peut départager les ex æquo pour l’éviter.`,
  facts: {
    placed: 'places pourvues',
    empty: 'places vides',
    closed: (label: Words) => `${label.many} fermés`,
    first: 'premiers choix',
  },
  teams: 'Les équipes',
  teamColumns: { seats: 'Places', people: 'Personnes', close: 'Les plus proches' },
  newHere: 'nouveau',
  leftSince: (codes: string) => `Partis depuis le calcul précédent : ${codes}`,
  sameAsBefore: 'Rien n’a changé depuis le calcul précédent.',
  changed: (n: number) =>
    n === 1
      ? 'Une personne a changé de situation depuis le calcul précédent.'
      : `${n} personnes ont changé de situation depuis le calcul précédent.`,
  reveal: 'Afficher les noms',
  hide: 'Afficher les codes',
  emptySeat: 'place vide',
  lockedHere: 'par décision',
  wish: (n: number) => (n === 1 ? '1er choix' : `${n}e choix`),
  cutoff: (place: number, ranked: number) => `dernière place admise : ${rank(place)} sur ${ranked}`,
  noCutoff: (ranked: number) => (ranked > 1 ? `${ranked} personnes classées` : `${ranked} personne classée`),
  closedTitle: 'Fermetures',
  closedLine: (title: string, profile: string, step: number) =>
    `Étape ${step} : « ${title} » ferme, faute de personne admissible en ${profile}.`,
  noClosure: 'Aucune fermeture : toutes les équipes peuvent être formées.',
  optional: 'Postes facultatifs',
  optionalOpened: (title: string, profile: string) => `« ${title} », ${profile} : ouvert.`,
  optionalNot: {
    'no-place-left': (title: string, profile: string) =>
      `« ${title} », ${profile} : non ouvert, toutes les places sont prises.`,
    'no-budget-left': (title: string, profile: string) =>
      `« ${title} », ${profile} : non ouvert, le budget est épuisé.`,
    'challenge-closed': (title: string, profile: string) => `« ${title} », ${profile} : non ouvert, l’équipe ferme.`,
    returned: (title: string, profile: string) => `« ${title} », ${profile} : non ouvert, personne n’est admissible.`,
  },
  why: 'Pourquoi ?',
  whyTitle: (code: string) => `Pourquoi ${code} ?`,
  placedIn: (title: string, profile: string) => `Obtient « ${title} », en ${profile}.`,
  unplaced: 'N’obtient aucune place dans ce calcul.',
  reasons: {
    obtained: 'C’est la place obtenue.',
    'holds-better': (wish: number) => `Obtient mieux : son choix n°\u00a0${wish}.`,
    'placed-by-decision': 'Une décision de l’équipe place cette personne ailleurs.',
    'challenge-closed': (step: number, profile: string) =>
      `Ce sujet ferme à l’étape ${step} : personne d’admissible en ${profile}.`,
    'not-ranked': 'Le jury n’a pas classé cette personne pour ce poste.',
    excluded: 'Une décision de l’équipe écarte cette personne de ce sujet.',
    'optional-not-opened': (position: number) =>
      `Le poste est facultatif et ne s’est pas ouvert (${position === 1 ? '1er' : `${position}e`} dans l’ordre publié).`,
    'ranked-below': (position: number, cutoff: number | null) =>
      cutoff === null
        ? `Classée ${rank(position)} ; toutes les places ont été données par décision.`
        : `Classée ${rank(position)} ; la dernière personne admise était ${rank(cutoff)}.`,
    byLot: 'Seul le tirage au sort les sépare.',
  },
  instructions: 'Décisions qui s’imposent au calcul',
  instructionsLead: 'Chaque décision porte une raison et reste dans l’historique. Elle vaut pour les calculs suivants.',
  noInstruction: 'Aucune décision : seul le classement du jury compte.',
  kinds: { lock: 'Placer', exclusion: 'Écarter' },
  instructionColumns: {
    kind: 'Décision',
    code: 'Personne',
    challenge: 'Sujet',
    reason: 'Raison',
    by: 'Par',
    end: 'Retirer',
  },
  add: 'Ajouter une décision',
  addButton: 'Enregistrer la décision',
  code: 'Code de la personne',
  codeHint: 'Comme sur cette page, par exemple C-7F3K',
  challenge: 'Sujet',
  profile: 'Profil du poste',
  allProfiles: 'Tous les profils (pour écarter)',
  reason: 'Raison',
  reasonHint: 'Elle sera lue par la personne qui valide la liste.',
  end: 'Retirer',
  ended: 'La décision est retirée. Relancez le calcul.',
  recorded: 'La décision est enregistrée. Relancez le calcul.',
  requested: 'Le calcul est demandé.',
  provenance: 'Ce qui permet de refaire ce calcul',
  seed: 'Graine du tirage',
  engine: 'Version du moteur',
  propose: 'Proposer cette liste à la validation',
  proposeLead: 'La liste est figée par son empreinte, puis soumise à l’autorité qui valide.',
  proposed: 'La liste est soumise à la validation.',
  approvalStates: { proposed: 'à valider', approved: 'validée', returned: 'renvoyée' } satisfies Record<
    ApprovalState,
    string
  >,
  approvalTitle: 'Validation de la liste',
  approvalLead: (authority: string) => `Au nom de : ${authority}.`,
  approvalNothing: 'Rien à valider pour le moment. Vous recevrez la liste ici quand l’équipe la proposera.',
  approvalBy: (who: string, when: string) => `Proposée par ${who}, le ${when}.`,
  approvalDone: (who: string, when: string) => `Validée par ${who}, le ${when}.`,
  approvalReturned: (who: string, when: string) => `Renvoyée par ${who}, le ${when}.`,
  fingerprint: 'Empreinte de la liste',
  person: 'Personne',
  post: 'Poste',
  choice: 'Choix obtenu',
  closedCount: (n: number) =>
    n > 1 ? `${n} sujets ferment faute de personnes admissibles.` : 'Un sujet ferme faute de personnes admissibles.',
  waitingCount: (n: number) =>
    n > 1
      ? `${n} personnes entendues n’ont pas de place.`
      : n === 1
        ? 'Une personne entendue n’a pas de place.'
        : 'Toutes les personnes entendues ont une place.',
  approve: 'Valider et signer la liste',
  return: 'Renvoyer à l’équipe',
  returnReason: 'Ce qui doit être revu',
  approved: 'La liste est validée et signée.',
  returned: 'La liste est renvoyée à l’équipe.',
  document: 'Document signé (PDF)',
  documentTitle: 'Liste validée',
  signature: 'Signature (Ed25519)',
  place: (n: number) => (n > 1 ? `${n} places` : `${n} place`),
  refusals: {
    interviews_not_over: () => 'Les auditions n’ont pas commencé : il n’y a encore rien à calculer.',
    rankings_open: (open: number) =>
      open > 1
        ? `${open} listes du jury sont encore ouvertes. Faites-les clore avant de proposer une liste.`
        : 'Une liste du jury est encore ouverte. Faites-la clore avant de proposer une liste.',
    run_not_sound: () => 'Ce calcul n’a pas passé la vérification : il ne peut pas être proposé.',
    run_outdated: () => 'Des données ont changé depuis ce calcul. Lancez-en un nouveau avant de proposer.',
    list_already_proposed: () => 'Une liste attend déjà la validation.',
    list_approved: () => 'La liste est déjà validée.',
    nothing_proposed: () => 'Il n’y a pas de liste à valider.',
    reason_missing: () => 'Donnez une raison en quelques mots : elle restera attachée à la décision.',
    list_changed: () => 'La liste a changé depuis que vous l’avez ouverte. Relisez-la avant de décider.',
    list_outdated: () =>
      'Des données ont changé depuis le calcul de cette liste. Renvoyez-la à l’équipe, qui lancera un nouveau calcul.',
    unknown_person: () => 'Aucune candidature ne porte ce code. Recopiez-le depuis cette page.',
    profile_missing: () => 'Choisissez le profil du poste sur lequel placer cette personne.',
    no_such_seat: () => 'Ce sujet n’offre pas de poste de ce profil. Choisissez-en un autre.',
    reason_too_long: (most: number) => `Cette raison est trop longue : ${most} signes au plus.`,
  } satisfies Record<Refusal['code'], (n: number) => string>,
}
