/** Sentences of contributions common to all challenges. Slots: {at} {product}. */

/** What in the person's own past serves the challenge. */
export const FROM_EXPERIENCE = [
  'Un de mes chantiers est directement transposable : {product}, {at}.',
  'J’ai rencontré des obstacles voisins {at} ; le sujet était alors {product}, et la leçon vaut ici.',
  'Ce que j’ai vu {at} m’a appris ce qui fait qu’un outil est adopté : c’était {product}.',
  'Le parallèle avec mon travail {at} est étroit ({product}) : mêmes métiers à réconcilier, même besoin de preuves rapides.',
  'Mon apport propre viendrait d’un chantier mené {at} dans un cadre tout aussi contraint : {product}.',
  'J’ai connu {at} une situation proche : {product}, et des équipes qui n’avaient pas demandé à changer.',
  'J’ai une référence en tête, {product}, {at} ; j’en reprendrais la méthode, non la technique.',
  '{at}, un sujet voisin m’a appris à tenir ensemble la qualité et le calendrier : {product}.',
  'Je m’appuierais sur ce que j’ai déjà fait {at} : {product}, avec moins de moyens que de questions.',
  'Si l’on me demande une preuve, je citerais {product}, {at}.',
]

/** The first weeks. */
export const FIRST_WEEKS = [
  'Les six premières semaines seraient consacrées à l’écoute et à un essai jetable.',
  'Je proposerais un point chaque semaine avec le mentor, et une démonstration ouverte toutes les trois semaines.',
  'Dès le premier mois, je poserais trois indicateurs, mesurés avant toute chose, pour savoir si nous servons.',
  'Je commencerais par dresser la liste de ce qui existe déjà, y compris les échecs.',
  'Mon calendrier : deux mois pour comprendre et essayer, cinq pour construire, trois pour transmettre.',
  'Je demanderais une salle, un tableau et la liste des personnes qui ont déjà essayé.',
  'Avant d’écrire du code, je voudrais voir un cas réel traité de bout en bout, à la main.',
  'Nous aurions intérêt à fixer tôt ce que nous ne ferons pas.',
  'Je proposerais de tenir une feuille de route d’une page, revue avec la direction tous les mois.',
  'La première démonstration aurait lieu au bout d’un mois, même si elle ne montre qu’une chose.',
  'Je passerais deux jours à lire les comptes rendus des [deux|trois] dernières années.',
  'Le premier mois servirait à choisir une question, et une seule.',
  'J’écrirais dès la deuxième semaine une page « ce que nous croyons savoir », à corriger ensemble.',
  'Je demanderais au mentor les trois raisons pour lesquelles cela pourrait échouer.',
  'Un essai en conditions réelles aurait lieu avant l’été, quel que soit son état.',
  'Je tiendrais un journal ouvert aux agents : ce qui est fait, ce qui bloque, ce qui vient.',
  'Avant toute solution, je compterais le temps que l’on passe aujourd’hui à faire sans.',
  'La première version tiendrait sur une page de papier ; la deuxième, sur un écran.',
]

/** Who in the team does what. */
export const TEAMING = [
  'Je me vois en binôme avec un profil [différent du mien|plus proche du terrain], à qui je laisserais volontiers la moitié des décisions.',
  'Dans l’équipe, je prendrais la part la plus ingrate si elle est utile : reprise, contrôle, documentation.',
  'Je travaillerais volontiers avec une personne de la maison à mi-temps, qui garderait la main ensuite.',
  'Le binôme doit parler d’une même voix devant la direction et se disputer franchement au tableau.',
  'J’attends du mentor qu’il ouvre des portes, et je m’engage à ne pas les claquer.',
  'À deux ou trois, il faut se répartir les publics autant que les tâches.',
  'Je sais travailler avec quelqu’un que je n’ai pas choisi ; cela m’a même souvent réussi.',
  'Je prendrais en charge le lien avec les services informatiques, où j’ai quelques habitudes.',
  'Le reste de la promotion me paraît une ressource : d’autres défis auront les mêmes questions.',
]

/** Empty endings of thin files. */
export const THIN_ENDINGS = [
  'J’apprendrai ce qu’il faudra.',
  'Je pourrai préciser ma proposition lors d’un entretien.',
  'Mes compétences techniques me permettront de m’adapter.',
  'Je découvre le sujet mais il m’intéresse beaucoup.',
  'Je reste à disposition pour tout renseignement complémentaire.',
  'Mon profil me semble correspondre à votre recherche.',
  'Ma motivation est entière.',
  'Le reste dépendra des données disponibles.',
  'Je laisse le jury juger de la pertinence de mon expérience.',
  'Les solutions du marché pourraient aussi être étudiées.',
]

/** Material, human and financial resources asked for. */
export const MATERIAL = [
  'Un ordinateur portable [sur lequel je puisse installer des logiciels libres|sous Linux|avec 16 Go de mémoire] et un accès à internet non filtré.',
  'Un poste standard suffit, à condition d’avoir les droits d’installation.',
  'Un ordinateur portable, un second écran et un téléphone.',
  'Je peux utiliser mon propre ordinateur les premières semaines si besoin.',
  'Un serveur d’essai [de taille moyenne|avec une carte graphique] et un dépôt de code.',
  'Côté matériel : une machine correcte, un écran, et le droit de brancher un disque externe.',
  'Le plus important est un bureau près [de l’équipe|des agents concernés] ; le reste s’arrange.',
  'Un poste de travail, un accès aux données [dès les premières semaines|dans une version réduite pour commencer] et un espace de sauvegarde.',
  'Une salle où l’on puisse laisser des papiers au mur, et un ordinateur portable.',
  'Il me faudrait un environnement où installer [Python, R et PostgreSQL|des bibliothèques libres] sans demande écrite à chaque fois.',
  'Rien de rare : un portable récent, une messagerie, un accès à distance.',
  'De quoi héberger un prototype [à l’intérieur du réseau|chez un hébergeur agréé].',
]
export const HUMAN = [
  'Une demi-journée par semaine d’une personne du métier, et un interlocuteur à la direction des systèmes d’information.',
  'Un accès régulier aux agents concernés, au moins un jour par semaine les [deux|trois] premiers mois.',
  'Le mentor opérationnel à portée de voix et une personne qui connaisse les données.',
  'Un appui juridique ponctuel sur les données personnelles.',
  'Des volontaires pour essayer ce que nous ferons, [cinq ou six|une dizaine], toujours les mêmes.',
  'Deux heures par quinzaine d’une personne qui décide.',
  'Quelqu’un qui sache à quelle porte frapper dans la maison.',
  'L’appui d’[un architecte|une personne de l’exploitation] au moment de la mise en service.',
  'Des rendez-vous avec les anciens du sujet, y compris ceux qui ont changé de poste.',
  'Un relais dans chaque service qui fournit des données, même [une heure par mois|par courriel].',
  'Le temps de celles et ceux qui font le travail aujourd’hui : [trois entretiens par semaine|deux journées d’observation par mois] au début.',
  'Un regard extérieur tous les deux mois, pour ne pas s’enfermer.',
  'Une personne de la communication, à la fin surtout.',
]
export const MONEY = [
  'Pas de besoin financier particulier, hors déplacements sur le terrain.',
  'Un budget de déplacements [de l’ordre de 1 500 €|de 2 000 € environ] et quelques licences si rien de libre ne convient.',
  'Un hébergement [à 100 € par mois|modeste|à 60 € par mois] pour les essais.',
  'Environ [800|1 200|600] € pour dédommager les personnes qui testeront.',
  'Aucun moyen financier au-delà du fonctionnement habituel.',
  'De quoi imprimer, afficher et offrir le café : [300|200] € me paraissent suffisants.',
  'J’estime le budget à [3 000|4 500|2 500] €, dont la moitié en déplacements.',
  'Une journée de formation [à l’accessibilité|au droit des données] pour l’équipe serait bien employée.',
  'Je préfère un petit budget certain à un grand budget promis : [1 000|2 000] € iraient loin.',
  'Deux ou trois allers-retours en train par mois pendant la phase d’enquête.',
]
