import type { ChallengeBank } from './types.ts'

export const coacheleves: ChallengeBank = {
  reading: [
    'Un exercice raté peut l’être de dix façons ; une enseignante devant trente élèves n’a pas le temps de les distinguer toutes.',
    'Les données d’apprentissage existent, éparpillées entre éditeurs et classes, et reviennent rarement à ceux qui les ont produites.',
    'Je comprends le défi comme un appui au regard du professeur, non comme un pilote automatique.',
    'Conseiller un élève suppose d’abord de ne pas l’enfermer dans ses résultats.',
    'L’orientation et l’apprentissage se jouent sur des signes modestes et répétés, ce que des données bien tenues savent montrer.',
    'La question sérieuse est pédagogique : que fait-on, lundi matin, de ce que le graphique montre ?',
  ],
  ideas: {
    data: [
      'Je modéliserais la maîtrise d’une notion dans le temps, avec l’oubli, à partir des suites de réponses.',
      'Je commencerais par la description : quelles erreurs, à quel moment, chez qui, avant toute recommandation.',
      'Un choix d’exercices par exploration prudente, avec des garde-fous fixés par les enseignants, peut être essayé et mesuré.',
      'Je regrouperais les erreurs par raisonnement plutôt que par note, avec des didacticiens pour les nommer.',
      'Je vérifierais systématiquement que les conseils ne diffèrent pas selon [le quartier|l’établissement] à niveau égal.',
    ],
    dev: [
      'Je développerais un format commun de traces d’apprentissage et les connecteurs pour [deux|trois] outils déjà utilisés.',
      'L’écran de la classe devrait s’ouvrir en cinq secondes et tenir sur un vidéoprojecteur fatigué.',
      'Je séparerais strictement l’identité de l’élève de ses traces, avec des clés gardées par l’établissement.',
    ],
    design: [
      'Je concevrais avec des enseignants une vue « avant le cours », qui tienne sur une demi-page.',
      'Pour l’élève, je chercherais un conseil que l’on ait envie de suivre : court, concret, sans classement.',
    ],
    project: [
      'Je constituerais un groupe de [dix|douze] professeurs volontaires, avec décharge, et le ferais durer toute l’année.',
      'Je rapprocherais éditeurs et chercheurs autour d’une charte d’usage des traces.',
    ],
    all: [
      'Je choisirais une matière et un niveau, [les fractions en sixième|la lecture au cours élémentaire], et je m’y tiendrais un semestre.',
      'L’évaluation comparerait des classes qui l’utilisent et d’autres qui l’attendent, avec leur accord.',
      'Je publierais les algorithmes et leurs limites, pour que parents et syndicats puissent en discuter.',
    ],
  },
  field: [
    'Je demanderais à m’asseoir au fond de la classe pendant deux semaines.',
    'Je parlerais aux élèves, souvent oubliés des projets qui les concernent.',
    'Les corps d’inspection et les chercheurs en didactique seraient associés à la définition des notions.',
  ],
  caution: [
    'Les traces d’enfants ne doivent servir qu’à eux, et s’effacer avec le temps.',
    'Le risque est de mesurer le clic au lieu de l’apprentissage.',
    'Un outil de plus fatigue une salle des professeurs : il doit remplacer quelque chose.',
  ],
  legacy: [
    'Il resterait un format ouvert, un jeu de données fictives et des bibliothèques publiées.',
    'Les enseignants du groupe deviendraient formateurs de la suite.',
    'Je laisserais un protocole d’évaluation que le ministère puisse rejouer.',
  ],
  thin: [
    'L’éducation est la base de tout.',
    'L’intelligence artificielle va révolutionner l’école.',
    'Je voudrais créer une application de révision pour les élèves.',
  ],
}
