import { plural } from '../../../platform/i18n/index.ts'
import type { RequestKind } from '../rules.ts'

const articles = (n: number) => plural('fr', n, { one: '1 article', other: `${n} articles` })

export const publicPages = {
  room: {
    title: 'Presse',
    lead: 'Les communiqués du programme, ses chiffres, ses images, et qui vous répond.',
    description:
      'L’espace presse du programme : communiqués, chiffres, dossier à télécharger, contacts et revue de presse.',
    releases: 'Communiqués',
    none: 'Aucun communiqué pour le moment',
    noneBody: 'Le premier paraîtra à l’ouverture des candidatures.',
    figures: 'Chiffres clés',
    contact: 'Contact presse',
    contactLead: (days: number) =>
      `Une personne de l’équipe vous répond sous ${plural('fr', days, { one: 'un jour', other: `${days} jours` })}.`,
    write: 'Demander un entretien ou une accréditation',
    kit: 'Dossier de presse',
    kitLead:
      'Un fichier ZIP : communiqués en PDF et en texte, chiffres en CSV et JSON, graphiques, logo et photographies, chacune avec son crédit et sa licence.',
    download: 'Télécharger le dossier (ZIP)',
    review: 'Revue de presse',
    reviewLead: (n: number) =>
      n > 0 ? `${articles(n)} sur cette promotion.` : 'Aucun article sur cette promotion pour le moment.',
    seeReview: 'Lire la revue de presse',
    corrected: 'corrigé',
    facts: {
      challenges: 'défis',
      seats: 'postes',
      months: 'mois',
      pay: 'net par mois',
      fellows: 'personnes dans la promotion',
      candidates: 'candidatures reçues',
    },
  },
  page: {
    description: (headline: string) => `Communiqué de presse : ${headline}.`,
    pdf: 'Version PDF',
    text: 'Version texte',
    published: 'Publié',
    correctedOn: (at: string) => `Ce communiqué a été corrigé. La version que vous lisez est celle du ${at}.`,
    versions: 'Versions',
    version: (n: number, at: string) => `Version ${n}, publiée le ${at}`,
    first: 'Première version',
    reading: 'vous la lisez',
    reason: (why: string) => `Ce qui est corrigé : ${why}`,
    removed: 'Avant',
    added: 'Après',
    same: 'Ses mots et ses chiffres sont ceux de la version précédente.',
    older: (at: string) => `Version d’origine, publiée le ${at}. Elle a été corrigée depuis.`,
    latest: 'Lire la version en vigueur',
    withdrawn: (at: string) => `Ce communiqué a été retiré le ${at}.`,
    withdrawnTitle: 'Communiqué retiré',
    why: (why: string) => `Pourquoi : ${why}`,
    embargo: (until: string) => `EMBARGO jusqu’au ${until}`,
    embargoBody: 'Rien de ce qui suit ne doit être publié ni cité avant cet instant. Ce lien vous est personnel.',
    ended: 'Ce lien n’ouvre plus rien',
    endedBody: 'Il a pris fin, ou le communiqué a changé. Les communiqués publiés sont dans l’espace presse.',
    room: 'Espace presse',
  },
  request: {
    title: 'Demande de la presse',
    lead: 'Un entretien, une accréditation pour recevoir les communiqués sous embargo, des images : une personne vous répond.',
    description:
      'Journaliste, vous souhaitez un entretien, une accréditation ou des images : écrivez à l’équipe du programme.',
    kind: 'Votre demande',
    kinds: {
      interview: 'Entretien',
      accreditation: 'Accréditation',
      pictures: 'Images',
      other: 'Autre demande',
    } as Record<RequestKind, string>,
    hints: {
      interview:
        'Rencontrer une équipe, un mentor ou les responsables du programme. L’administration d’accueil donne aussi son accord.',
      accreditation: 'Recevoir les communiqués quelques jours avant leur parution, sous embargo.',
      pictures: 'Des photographies, ou venir filmer.',
      other: 'Toute autre question.',
    } as Record<RequestKind, string>,
    outlet: 'Votre média',
    name: 'Votre nom',
    email: 'Votre adresse électronique',
    words: 'Votre message',
    wordsHint: 'Le sujet, les défis qui vous intéressent, vos délais.',
    trap: 'Ne rien écrire ici',
    submit: 'Envoyer la demande',
    kept: (months: number) =>
      `Votre demande est lue par l’équipe du programme et effacée ${months} mois après le dernier échange.`,
    sent: (reference: string) =>
      `Votre demande est arrivée. Sa référence : ${reference}. Un courriel vous donne le lien de la conversation.`,
    wrong: {
      kind: 'Dites ce que vous demandez.',
      outlet: 'Écrivez le nom de votre média, en 150 caractères au plus.',
      name: 'Écrivez votre nom, en 150 caractères au plus.',
      email: 'Écrivez une adresse électronique complète, par exemple prenom@exemple.fr.',
      words: 'Écrivez votre message, en 5 000 caractères au plus.',
      trap: 'Videz ce champ, puis envoyez de nouveau.',
    } as Record<string, string>,
    tooMany: 'Trop de demandes viennent de votre réseau. Réessayez dans une heure, ou écrivez-nous par courriel.',
  },
  review: {
    title: 'Revue de presse',
    lead: 'Ce que la presse a dit du programme et de ses défis.',
    description:
      'La revue de presse du programme : articles par date, titre de presse et défi, en accès libre ou payant.',
    count: articles,
    all: 'Tous',
    edition: 'Édition',
    access: 'Accès',
    free: 'accès libre',
    paid: 'accès payant',
    challenge: 'Défi',
    months: 'Articles par mois',
    month: (month: string) =>
      new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}-15`),
      ),
    inMonth: (free: number, paid: number) =>
      paid > 0 ? `${articles(free + paid)}, dont ${paid} en accès payant` : articles(free),
    columns: { day: 'Date', title: 'Article', outlet: 'Média', access: 'Accès', challenges: 'Défis' },
    empty: 'Aucun article pour ce choix.',
    caption: 'Articles',
  },
}
