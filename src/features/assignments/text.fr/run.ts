type Words = { one: string; many: string }

/** A rank, of a place or of a person: both are feminine. */
const rank = (n: number) => (n === 1 ? '1re' : `${n}e`)

export const run = {
  views: {
    label: 'Vues de ce calcul',
    challenges: ({ one }: Words) => `Par ${one}`,
    people: 'Par personne',
    flows: 'Vœux et places',
    audit: 'Audit',
    trial: 'Essais',
  },
  olderOnly: (then: string, now: string) =>
    `Ce calcul a suivi la version ${then} des règles, et la version ${now} est en vigueur. Cette page n’existe que pour les calculs de la version en vigueur : relancez l’appariement.`,
  notDone: 'Cette page sera là quand le calcul sera terminé et vérifié.',
  people: {
    title: 'Les personnes',
    filter: 'Résultat',
    all: 'Toutes',
    placed: 'Avec une place',
    unplaced: 'Sans place',
    columns: { person: 'Personne', result: 'Place', choice: 'Choix', why: 'Pourquoi', decline: 'Et si…' },
    none: 'Personne n’est dans ce cas.',
    noPlace: 'aucune place',
    firstWish: 'C’est son premier choix.',
    decided: 'La place vient d’une décision de l’équipe.',
    noWish: 'Aucun des sujets demandés n’offre de poste de son métier.',
    about: (title: string, profile: string, why: string) => `« ${title} », ${profile} : ${why}`,
    declines: 'Cette personne renonce',
    declinesAbout: (code: string) => `Si ${code} renonce`,
  },
  margins: {
    column: 'Marge',
    intro:
      'La marge dit à quoi tient le résultat : de combien la première personne refusée suit la dernière admise, et combien de départs il faudrait pour qu’une place requise reste vide.',
    places: (n: number) => (n > 1 ? `${n} places` : '1 place'),
    points: (points: string, isOne: boolean) => (isOne ? `${points} point` : `${points} points`),
    level: 'à égalité de points',
    between: (last: string, next: string) => `entre ${last} et ${next}`,
    departures: (n: number, profile: string) =>
      n === 1
        ? `Un seul départ en ${profile} laisserait une place requise vide.`
        : `${n} départs en ${profile} avant qu’une place requise reste vide.`,
    heldOpen: 'Ouvert par décision : aucun départ ne le ferme.',
  },
  ties: {
    title: 'Ce qui a départagé les ex æquo',
    intro:
      'Les notes viennent d’abord. À notes égales, le jury délibère et dit sa raison. Quand il laisse des personnes à égalité, un tirage au sort que chacun peut refaire décide.',
    none: 'Aucune égalité n’a compté : ni délibération, ni tirage au sort.',
    deliberation: 'Par délibération du jury',
    today: 'D’après les listes d’aujourd’hui.',
    deliberated: (title: string, profile: string, place: number, codes: string, reason: string) =>
      `« ${title} », ${profile} : ${codes}, dans cet ordre à partir de la ${rank(place)} place. Raison : « ${reason} »`,
    draw: 'Par tirage au sort',
    'last-place': (title: string, profile: string, places: number, codes: string) =>
      places > 1
        ? `« ${title} », ${profile} : ${places} places tirées au sort entre ${codes}.`
        : `« ${title} », ${profile} : une place tirée au sort entre ${codes}.`,
    exchange: (title: string, profile: string, _places: number, codes: string) =>
      `« ${title} », ${profile} : ${codes} sont à égalité et n’y ont pas de place, mais leur ordre a décidé d’un échange entre d’autres personnes.`,
    earlier: 'Égalités rencontrées en chemin',
    earlierIntro:
      'Elles ne décident d’aucune place dans le résultat, mais ont pu décider de ce qui a fermé ou ouvert avant.',
  },
  check: {
    title: 'Vérifier sans nous croire',
    how: (file: string) =>
      `Le fichier contient le problème posé, le résultat et de quoi le vérifier. Avec Python seul, « python3 verify/verify.py ${file} » recompte tout sans une ligne de notre code ; avec Cohorte, « cohorte verify ${file} » le refait par une autre méthode : l’un et l’autre répondent oui, ou disent la première ligne fausse.`,
    care: 'Il désigne les personnes par leur code, et qui connaît trois vœux de quelqu’un peut le reconnaître : remettez-le à qui vérifie, ne le publiez pas.',
    button: 'Télécharger tout ce qu’il faut pour vérifier',
    found: 'Ce que la vérification conteste',
    about: (what: string, who: string) => (who ? `${what} : ${who}.` : `${what}.`),
    violations: {
      engine: 'Ce résultat ne suit pas les règles en vigueur',
      'input-digest': 'L’empreinte n’est pas celle des données',
      'unknown-candidate': 'Personne inconnue',
      'unknown-seat-type': 'Poste inconnu',
      'one-post-per-person': 'Deux places pour une personne',
      'lock-not-honoured': 'Une décision de placement n’est pas suivie',
      'not-wished': 'Une place que la personne n’a pas demandée',
      'not-acceptable': 'Une place sans classement, ou malgré une exclusion',
      'closed-challenge': 'Une place dans un sujet fermé',
      capacity: 'Plus de personnes que de places',
      places: 'Plus de places ouvertes que prévu en tout',
      budget: 'Le budget est dépassé',
      'required-seat-empty': 'Une place requise est vide dans un sujet ouvert',
      'seat-left-empty': 'Quelqu’un préférerait une place restée libre',
      'justified-envy': 'Quelqu’un de mieux classé préférerait cette place',
      'tie-break': 'Un tirage au sort n’est pas respecté',
      'not-best-for-candidates': 'Un échange conviendrait à toutes ces personnes',
      seats: 'Un compte de places est faux',
      closures: 'La suite des fermetures est fausse',
      'held-open': 'Les places tenues ouvertes sont fausses',
      'optional-seats': 'La liste des postes facultatifs est fausse',
      lottery: 'Le compte du tirage au sort est faux',
      overrides: 'La liste des décisions qui passent devant un rang est fausse',
    },
  },
}
