import type { CriterionBank } from './types.ts'

/** What jurors write after an interview, criterion by criterion. */
export const JUROR: CriterionBank = {
  drive: {
    high: [
      'Échange vif et posé ; prend position et sait en changer devant un argument.',
      'A mené l’entretien autant que nous, avec le sourire et des faits.',
      'Vision claire des dix mois, jalons compris.',
      'Réponses franches, y compris sur un échec.',
    ],
    middle: [
      'Entretien agréable, initiative un peu retenue.',
      'De l’énergie, à canaliser dans un calendrier.',
      'Bonne attitude ; la vision s’est précisée au fil des questions.',
    ],
    low: [
      'Réponses courtes ; nous n’avons pas vu d’initiative propre.',
      'L’envie ne s’est pas traduite en propositions pendant l’entretien.',
      'Peu de questions posées au jury sur le défi.',
    ],
  },
  understanding: {
    high: [
      'A reformulé {challenge} mieux que notre fiche.',
      'Sur {challenge}, première étape précise et conditions de réussite bien vues.',
      'A repéré sans aide la difficulté principale du défi {challenge}.',
      'Plan pour {challenge} réaliste, avec une solution de repli.',
    ],
    middle: [
      'Comprend {challenge} ; les priorités restent à fixer avec le mentor.',
      'Bonnes pistes sur {challenge}, dont une vraiment nouvelle.',
      'Idées justes sur {challenge}, calendrier optimiste.',
    ],
    low: [
      'Vision du défi {challenge} restée très générale malgré les relances.',
      'Confond le besoin du défi {challenge} avec un outil déjà choisi.',
      'N’avait pas approfondi {challenge} depuis le dossier.',
    ],
  },
  public_interest: {
    high: [
      'Sens du service public évident, sans grands mots.',
      'Parle d’ouverture du code et de transmission avant qu’on l’y invite.',
      'L’engagement décrit dans le dossier est réel et durable.',
    ],
    middle: [
      'Motivation sincère, centrée sur l’apprentissage personnel autant que sur l’intérêt général.',
      'Engagements modestes mais assumés.',
      'Adhère à l’ouverture des travaux, avec peu d’expérience.',
    ],
    low: [
      'L’intérêt général a peu de place dans le propos.',
      'Le programme est surtout vu comme un tremplin.',
      'Réticence à publier les travaux, à éclaircir.',
    ],
  },
  integration: {
    high: [
      'S’entendrait avec une direction, un service informatique et des agents d’accueil.',
      'Écoute remarquable ; reformule avant de répondre.',
      'Exemples convaincants de désaccords bien conduits.',
    ],
    middle: [
      'S’intégrera avec un appui au démarrage.',
      'Découvre l’administration, et le sait.',
      'Bon contact ; à accompagner sur les délais et les circuits de décision.',
    ],
    low: [
      'Impatience marquée devant les contraintes d’une administration.',
      'A peu parlé du travail avec d’autres métiers.',
      'Le cadre proposé risque de ne pas lui convenir.',
    ],
  },
  technique: {
    high: [
      'Niveau technique excellent, vérifié par des questions précises.',
      'Explique un choix complexe en deux minutes, à tout le jury.',
      'Le récit du projet ({product}) a dissipé toute réserve.',
    ],
    middle: [
      'Niveau solide, conforme au poste.',
      'Bonne technique ; moins à l’aise sur la mise en service.',
      'Maîtrise l’essentiel et apprendra le reste.',
    ],
    low: [
      'Réponses techniques hésitantes sur des points centraux.',
      'Le niveau ne suffirait pas pour une équipe de deux.',
      'N’a pas su détailler sa part dans le projet raconté.',
    ],
  },
}

/** How a juror concludes, by total of the five marks (5–20). */
export const JUROR_ENDINGS: readonly { atLeast: number; bank: string[] }[] = [
  {
    atLeast: 17,
    bank: [
      'En tête de ma liste.',
      'À prendre.',
      'Coup de cœur partagé par la salle.',
      'Je classe cette candidature parmi les toutes premières.',
    ],
  },
  {
    atLeast: 14,
    bank: ['Très bonne candidature.', 'Favorable, de préférence en équipe mêlée.', 'À classer haut.', 'Je recommande.'],
  },
  {
    atLeast: 11,
    bank: [
      'Candidature correcte, derrière d’autres.',
      'Favorable si un poste reste ouvert.',
      'À garder en liste complémentaire.',
      'Avis partagé.',
    ],
  },
  {
    atLeast: 5,
    bank: [
      'Je ne recommande pas pour ce défi.',
      'Pas cette année.',
      'Avis défavorable, avec des encouragements à recandidater.',
    ],
  },
]
