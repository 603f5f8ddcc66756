import type { Named, ResultKind, ScreeningStep, WishReason } from '../rules.ts'

type Told = Named & WishReason & { emptySeat: string }
type Figures = { received: number; heard: number; places: number }

const ordinal = (n: number) => (n === 1 ? '1er' : `${n}e`)
const times = (n: number, one: string, many: string) => (n > 1 ? `${n} ${many}` : `${n} ${one}`)

function wishReason(it: Told): string {
  switch (it.kind) {
    case 'obtained':
      return 'c’est la place qui vous est proposée.'
    case 'holds-better':
      return 'vous obtenez un vœu que vous préfériez à celui-ci.'
    case 'placed-by-decision':
      return 'le jury vous propose une autre place, par une décision motivée.'
    case 'challenge-closed':
      return `l’équipe ne peut pas être formée : il manque une personne en ${it.emptySeat}. Ce n’est pas lié à votre candidature.`
    case 'not-ranked':
      return 'votre nom n’est pas sur la liste du jury pour ce poste.'
    case 'excluded':
      return 'l’équipe du programme a écarté cette affectation, pour une raison consignée que vous pouvez lui demander.'
    case 'optional-not-opened':
      return 'ce poste ne s’ouvrait que si d’autres étaient pourvus, et il n’a pas été ouvert.'
    case 'ranked-below':
      return rankedBelow(it)
  }
}

function rankedBelow({ position, ranked, cutoff, byLot }: Extract<Told, { kind: 'ranked-below' }>): string {
  const place = `vous êtes au ${ordinal(position)} rang sur ${ranked} de la liste du jury`
  if (cutoff === null) return `${place} ; les places ont été données par des décisions motivées.`
  if (byLot) return `${place}, à égalité avec la dernière personne retenue : un tirage au sort vérifiable a tranché.`
  return `${place} ; la dernière personne retenue était au ${ordinal(cutoff)} rang.`
}

const screening: Record<ScreeningStep, string> = {
  eligibility: 'Votre candidature ne remplit pas une des conditions du règlement. Elle n’a donc pas pu être examinée.',
  completeness:
    'Il manquait à votre candidature un élément que le règlement demande. Elle n’a donc pas pu être examinée.',
  preselection: 'Votre dossier a été lu, sans votre nom, et n’a pas été retenu pour les auditions.',
}

const lead: Record<Exclude<ResultKind, 'selected' | 'inadmissible' | 'not_preselected'>, string> = {
  waiting_list:
    'Le jury vous juge à même de rejoindre la promotion, mais d’autres personnes, classées avant vous, occupent aujourd’hui les places que vous demandiez. Vous êtes sur la liste complémentaire.',
  not_selected: 'Nous ne pouvons pas vous proposer de place dans cette promotion.',
}

export const letters = {
  hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  resultSubject: (programme: string) => `Notre réponse à votre candidature — ${programme}`,
  offerSubject: (programme: string) => `Une place vous est proposée — ${programme}`,
  footer: (programme: string, team: string) => `${programme}. Expéditeur : ${team}.`,
  automatic: (programme: string) => `${programme}. Ce message part tout seul, sans que personne ait à l’envoyer.`,
  readMine: 'Lire ma réponse en entier',
  answer: 'Répondre à cette proposition',
  selectedLead: ({ title, seat }: Named) =>
    `Nous avons le plaisir de vous proposer une place dans la promotion : un poste en ${seat}, pour « ${title} ».`,
  laterLead: ({ title, seat }: Named) =>
    `Une place s’est libérée, et nous avons le plaisir de vous la proposer : un poste en ${seat}, pour « ${title} ».`,
  movedLead: 'Cette proposition remplace celle que vous aviez reçue et à laquelle vous n’aviez pas encore répondu.',
  validated: (authority: string) => `Après les auditions, la liste du jury a été validée par ${authority}.`,
  byDecision: 'Cette place n’était pas dans vos vœux : le jury vous la propose, et vous restez libre de la refuser.',
  fact: {
    host: 'Accueil',
    place: 'Lieu',
    seat: 'Poste',
    contract: 'Contrat',
    pay: 'Rémunération',
    start: 'Début',
    delay: 'Votre réponse',
    answerBy: 'Répondre avant le',
  },
  contract: (months: number, kind: string) => `${months} mois, ${kind}`,
  pay: (amount: string) => `${amount} net par mois`,
  payByExperience: 'Selon l’expérience, d’après le règlement',
  contractUntil: (end: string, kind: string) => `jusqu’au ${end}, ${kind}`,
  startSoon: 'Dès que possible, à une date à fixer avec l’administration',
  startPlanned: (day: string) => `${day}, date à confirmer avec l’administration`,
  delay: (days: number) =>
    `Vous avez ${times(days, 'jour', 'jours')} à compter de ce message. La date et l’heure exactes sont sur votre page.`,
  think:
    'Prenez ce temps pour réfléchir et poser vos questions. Sans réponse à la date dite, la place pourra être proposée à quelqu’un d’autre.',
  sealed: (when: string) =>
    `La promotion sera annoncée le ${when}. D’ici là, merci de n’en parler qu’à vos proches et à votre employeur.`,
  lead,
  thanks:
    'Un dossier et une audition demandent du temps et de l’engagement. Nous vous en remercions, et le jury aussi.',
  heardFigures: ({ heard, places }: Figures) =>
    `${heard} personnes ont été entendues, pour ${places} places annoncées : des candidatures solides n’ont pas trouvé de place.`,
  why: 'Voici ce qui explique cette réponse, vœu par vœu :',
  wish: (it: Told) => `« ${it.title} », en ${it.seat} : ${wishReason(it)}`,
  wishReason,
  noWish: 'Aucun de vos vœux ne correspondait à un poste ouvert pour votre métier.',
  waitingMeans: (start: string) =>
    `Si une place se libère avant le ${start}, ou plus tard si quelqu’un quitte la promotion, l’équipe pourra vous la proposer. Vous n’avez rien à faire, rien ne vous engage, et vous pouvez vous retirer quand vous voulez.`,
  absent:
    'Le jury n’a pas pu vous entendre : il ne classe que les personnes qu’il a rencontrées. En cas d’empêchement, dites-le-nous.',
  screening,
  screeningFigures: ({ received, heard }: Figures) =>
    `Nous avons reçu ${received} candidatures et ${heard} personnes ont été entendues : beaucoup de bons dossiers n’ont pas pu l’être.`,
  readings: (n: number) =>
    `${times(n, 'personne a', 'personnes ont')} lu votre dossier séparément, avec les critères du règlement et eux seuls.`,
  givenReason: (reason: string) => `La raison consignée est la suivante : ${reason}`,
  thanksFile: 'Écrire un dossier demande du temps. Nous vous remercions de l’avoir fait.',
  again: 'Rien ne vous empêche de candidater à une prochaine promotion, et cette réponse n’y comptera pas.',
  algorithm:
    'Un traitement algorithmique a aidé à cette décision : il forme les équipes à partir des listes du jury et de l’ordre de vos vœux. Il ne connaît ni votre nom, ni votre genre, ni votre âge, ni votre adresse. Le jury classe et une autorité valide : rien n’est décidé par le calcul seul.',
  rules: (email: string) =>
    `Vous avez le droit d’obtenir les règles de ce traitement et les principales caractéristiques de sa mise en œuvre dans votre cas : écrivez à ${email}. Sans réponse satisfaisante sous un mois, vous pouvez saisir la Commission d’accès aux documents administratifs (articles L. 311-3-1 et R. 311-3-1-1 du code des relations entre le public et l’administration).`,
  noAlgorithm: 'Aucun traitement algorithmique n’est intervenu dans cette réponse.',
  contest: (email: string) =>
    `Vous pouvez demander que cette réponse soit réexaminée, en écrivant à ${email}, ou la contester devant le tribunal administratif, dans les deux mois qui la suivent.`,
  closing: (team: string) => `Bien à vous,\n${team}`,
  acceptedSubject: (title: string) => `Vous rejoignez « ${title} »`,
  acceptedLead: ({ title, seat }: Named, at: string) =>
    `Nous avons bien reçu votre accord le ${at} : vous rejoignez « ${title} », en ${seat}. Bienvenue.`,
  acceptedNext:
    'L’administration d’accueil vous écrira pour préparer votre contrat. Sur votre page, vous choisissez aussi si votre nom peut paraître à l’annonce de la promotion.',
  declinedSubject: 'Votre réponse est enregistrée',
  declinedLead: ({ title }: Named, at: string) =>
    `Nous avons bien noté, le ${at}, que vous renoncez à la place proposée pour « ${title} ». Merci de nous l’avoir dit : quelqu’un d’autre pourra en profiter.`,
  notYou: 'Vous n’êtes pas à l’origine de cette réponse ? Écrivez-nous sans attendre.',
  reminderSubject: (left: string) => `Il vous reste ${left} pour répondre à la proposition`,
  reminderLead: ({ title }: Named, answerBy: string) =>
    `Une place vous est proposée pour « ${title} », et nous n’avons pas encore votre réponse. Vous pouvez répondre avant le ${answerBy}.`,
  reminderNext: 'Une question vous retient ? Répondez à ce message ou écrivez-nous : nous vous aiderons à décider.',
  expiredSubject: 'Le délai de réponse est passé',
  expiredLead: ({ title }: Named, answerBy: string) =>
    `Nous n’avons pas reçu votre réponse avant le ${answerBy} : la place proposée pour « ${title} » n’est plus réservée.`,
  expiredNext: (email: string) =>
    `En cas d’empêchement, écrivez vite à ${email} : tant que la place est libre, l’équipe peut vous la proposer de nouveau.`,
  cancelledSubject: 'Votre place dans la promotion',
  cancelledLead: ({ title }: Named) => `La place qui vous était réservée pour « ${title} » ne l’est plus.`,
}
