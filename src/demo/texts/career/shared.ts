/** Sentences of careers common to all profiles. Slots: {from} {to} {at} {kind} {verb} {product} {length} {study} {before} {year}. */
export const FIRST_JOB = [
  'J’ai commencé en {from} {at}, {kind}, où j’ai {verb} {product}.',
  'Mon premier poste, {at} ({kind}), date de {from} : j’y ai {verb} {product}.',
  'De {from} à {to}, {at}, {kind}, j’ai {verb} {product}.',
  'J’ai fait mes premières armes {at}, {kind}, de {from} à {to} ; j’y ai {verb} {product}.',
  'En {from}, {at}, {kind}, on m’a confié un premier sujet entier : j’ai {verb} {product}.',
]

export const MIDDLE_JOB = [
  'J’ai ensuite passé {length} {at}, {kind} : j’y ai {verb} {product}.',
  'En {from}, changement de secteur : {at}, {kind}, j’ai {verb} {product}.',
  'De {from} à {to}, j’ai travaillé {at}, {kind}, et {verb} {product}.',
  'Puis, {at} ({kind}), pendant {length}, j’ai {verb} {product}.',
  'J’ai poursuivi {at}, {kind}, jusqu’en {to} ; le gros de mon temps y est allé à un seul sujet : j’ai {verb} {product}.',
]

export const PRESENT_JOB = [
  'Depuis {from}, je travaille {at}, {kind} ; j’y ai {verb} {product}.',
  'Aujourd’hui, {at}, {kind}, j’ai une responsabilité plus large : j’ai notamment {verb} {product}.',
  'Je suis en poste depuis {from} {at}, {kind}, où j’ai {verb} {product}.',
  'Depuis {from}, {at} ({kind}), mon sujet principal n’a pas changé : j’ai {verb} {product}.',
  'Mon poste actuel, {at}, {kind}, remonte à {from} : j’ai {verb} {product}.',
]

export const ONLY_JOB = [
  'J’ai commencé en {from} {at}, {kind}, et j’y travaille toujours : j’ai {verb} {product}.',
  'Toute mon expérience s’est faite {at}, {kind}, depuis {from} : j’y ai {verb} {product}.',
  'Depuis la fin de mes études, en {from}, je travaille {at}, {kind} ; j’y ai {verb} {product}.',
  'Mon premier poste est aussi l’actuel : depuis {from}, {at}, {kind}, j’ai {verb} {product}.',
]

export const EARLIER_JOB = [
  'Auparavant, {at}, {kind}, j’avais {verb} {product}.',
  'Avant cela, de {from} à {to}, {at} ({kind}), j’ai {verb} {product}.',
  'J’avais passé {length} {at}, {kind}, où j’ai {verb} {product}.',
  'Plus tôt, {at}, {kind}, mon principal chantier fut autre : j’ai {verb} {product}.',
]

export const INDEPENDENT_JOB = [
  'J’ai pris mon indépendance en {from} : {kind}, j’ai notamment {verb} {product}.',
  'Depuis {from}, je travaille {at}, {kind} ; parmi d’autres missions, j’ai {verb} {product}.',
  'Je travaille {at} depuis {from}, {kind} ; j’ai ainsi {verb} {product}.',
]

export const STUDIES = [
  'Formation : {study}.',
  'Ma formation : {study}, terminée en {year}.',
  'Après mes études ({study}), j’ai voulu voir du concret.',
  'Côté formation : {study}, en {year}.',
  'De mes études ({study}), je garde surtout l’habitude de vérifier.',
  'Mon parcours part d’une formation classique : {study}, en {year}.',
]

export const BEFORE = [
  'Avant le numérique, {before} ; j’ai changé de voie en {year}.',
  'Mon chemin n’est pas droit : {before}, puis une reprise d’études en {year}.',
  'J’ai eu un premier métier : {before}, jusqu’en {year}.',
]

export const FORMER_TRADES = [
  'six ans d’enseignement des sciences en collège',
  'huit ans en cuisine, dont trois à tenir une brigade',
  'cinq ans comme interprète en langue des signes',
  'sept ans de navigation à la pêche et au cabotage',
  'quatre ans de soins infirmiers en service de nuit',
  'neuf ans de menuiserie',
  'cinq ans de journalisme local',
  'six ans dans une librairie de quartier',
  'quatre ans à la régie de spectacles',
  'cinq ans de travail social en foyer',
]

export const WHY_NOW = [
  'Je veux maintenant mettre ce métier au service de quelque chose qui appartient à tout le monde.',
  'Dix mois me paraissent une bonne durée : assez pour livrer, trop peu pour se perdre.',
  'Ce qui m’attire ici tient en deux mots : [utilité et exigence|utilité et équipe].',
  'J’ai hésité devant le mot « entrepreneur », pas devant « intérêt général ».',
  'J’ai vu mes parents se débattre avec des démarches absurdes ; cela m’a donné envie d’aider de l’intérieur.',
  'Je cherche un cadre où l’on a le droit d’essayer, et le devoir de rendre des comptes.',
  'Je crois que l’administration a surtout besoin de gens qui restent assez longtemps pour comprendre.',
  'Après [plusieurs années|un temps] à optimiser des ventes, j’ai envie d’optimiser autre chose.',
  'Je ne connais l’administration que de l’extérieur et je viens aussi pour apprendre.',
  'Un ancien collègue a suivi un programme voisin [à l’étranger|dans une ville] et m’en a parlé avec des étoiles dans les yeux.',
  'Le travail en petite équipe, au contact des métiers, est la façon dont je donne le meilleur.',
  'Je quitterai mon poste pour cela, avec l’accord de mon employeur et un préavis de [deux|trois] mois déjà discuté.',
  'Je peux commencer dès janvier.',
  'Le fait que tout soit publié en logiciel libre a emporté ma décision.',
  'J’ai longtemps cru que l’intérêt général se faisait le soir, en association ; j’aimerais qu’il occupe mes journées.',
  'Je m’imagine bien, dans un an, avoir laissé un outil dont on ne se souvient plus qui l’a fait.',
  'J’ai déjà travaillé pour une collectivité comme prestataire et j’ai vu ce qu’un contrat empêche de dire.',
  'Changer d’échelle me tente : rares sont les endroits où un petit outil peut servir tout un pays.',
]

/** Work for the common good, from modest to steady. */
export const ENGAGEMENTS = {
  modest: [
    'Je donne un coup de main de temps en temps [au café réparation|à la bibliothèque associative] de mon quartier.',
    'Je suis avec intérêt le mouvement des données ouvertes, sans y avoir encore beaucoup contribué.',
    'J’ai participé à [un|deux] marathons du code sur des sujets de société.',
    'Il m’arrive de corriger des articles de Wikipédia dans mon domaine.',
    'Je donne mon sang et, plus rarement, mon avis dans le conseil de quartier.',
  ],
  real: [
    'Je contribue à OpenStreetMap, surtout [les fontaines et les bancs|les trottoirs et les passages] de ma ville.',
    'J’anime une permanence numérique [le samedi matin|un soir par semaine] : on y vient avec un téléphone et un courrier incompris.',
    'J’ai tenu pendant [deux|trois] ans le site et les inscriptions d’un club de sport.',
    'J’accompagne des lycéens dans leur orientation, [une heure par semaine|deux fois par mois].',
    'Je suis bénévole dans un réseau d’aide alimentaire, où j’ai refait l’outil de stock.',
    'J’ai traduit en français la documentation de [deux|trois] logiciels libres.',
    'Je fais partie du conseil de parents d’une école, rayon informatique et gâteaux.',
    'J’ai contribué quelques corrections à [Django|pandas|QGIS|Debian], acceptées après de longues et utiles relectures.',
    'J’ai donné [dix|douze] ateliers de programmation à des enfants.',
  ],
  steady: [
    'Depuis [quatre|cinq|six] ans, je maintiens une bibliothèque libre [de traitement d’adresses|de calcul de dates|de lecture de tableurs] ; trois personnes m’ont rejoint.',
    'J’ai cofondé une association qui [publie des données locales|répare et redonne des ordinateurs|forme au numérique des personnes en insertion] ; nous sommes [trente|quarante] bénévoles.',
    'Je coordonne depuis 2013 un groupe local d’OpenStreetMap : [douze|vingt] cartographes et une carte des accès pour fauteuils roulants.',
    'J’ai conçu, le soir, un outil libre de gestion pour les banques alimentaires, installé dans [neuf|quatorze] antennes.',
    'Volontaire chez les sapeurs-pompiers depuis [cinq|sept] ans, je connais les nuits, les comptes rendus et le travail d’équipe.',
    'Je suis secouriste bénévole et j’ai refait avec d’autres le planning des postes de secours de [la région|trois départements].',
    'Je copilote une rencontre mensuelle sur [les données ouvertes|le logiciel libre|l’accessibilité], gratuite, avec garde d’enfants.',
    'J’ai passé [un an|huit mois] en service volontaire, à informatiser un dispensaire, et j’y retourne par vidéo tous les mois.',
  ],
}

export const LANGUAGES = [
  'Français, anglais',
  'Français, anglais, espagnol',
  'Français, anglais, allemand',
  'Français, anglais, arabe',
  'Français, anglais, portugais',
  'Français, anglais, breton',
  'Français, anglais, italien',
  'Français, anglais, tamoul',
  'Français, anglais, wolof',
  'Français, anglais, langue des signes française',
]

/** What the person would like to learn. */
export const TO_LEARN = [
  'comment se prend une décision publique',
  'le droit des données personnelles, au-delà des grands principes',
  'la conduite d’entretiens',
  'l’évaluation d’une politique publique',
  'à écrire des tests que l’on a plaisir à relire',
  'la cartographie sur le web',
  'le design de service, auprès de gens dont c’est le métier',
  'l’accessibilité, pour de bon',
  'les achats publics, sans ironie',
  'les méthodes d’appariement de fichiers',
  'l’animation d’ateliers',
  'à transmettre un projet pour qu’il me survive',
  'à présenter un travail à une direction en cinq minutes',
  'les méthodes d’enquête auprès du public',
  'la sécurité informatique, au moins assez pour poser les bonnes questions',
  'à lire un texte réglementaire',
  'la visualisation de données',
  'à conduire une réunion qui finit à l’heure',
  'l’écriture claire',
  'comment on archive un service numérique',
]

/** Thin sentences, for files that say little. */
export const THIN = [
  'Je suis une personne motivée, polyvalente et rigoureuse.',
  'Mon CV donne le détail de mes missions.',
  'Je m’adapte rapidement à tout type d’environnement.',
  'J’ai toujours eu le goût du travail en équipe.',
  'Je souhaite donner un nouvel élan à ma carrière.',
  'Je maîtrise les outils habituels de mon métier.',
]
