const people = (n: number) => (n > 1 ? `${n} personnes` : `${n} personne`)

export const flows = {
  demand: {
    title: 'Les vœux et les places',
    intro: 'En haut, les personnes entendues qui ont ce sujet parmi leurs vœux ; en bas, les places offertes.',
    label: 'Vœux et places de chaque sujet',
    legend: { full: 'premier vœu', light: 'autre vœu', outline: 'places offertes' },
    words: (wished: number, first: number, seats: number) =>
      `${people(wished)}, dont ${first} en premier ; ${seats > 1 ? `${seats} places` : `${seats} place`}`,
    table: 'Voir les vœux et les places en tableau',
    columns: { first: 'Premier vœu', wished: 'Vœu, quel que soit le rang', seats: 'Places', placed: 'Pourvues' },
    total: 'En tout',
    totalNote: 'Une personne compte une fois par sujet demandé.',
  },
  streams: {
    title: 'Du premier vœu à la place obtenue',
    intro:
      'À gauche, le sujet du premier vœu ; à droite, celui de la place. Chaque bande est aussi large que le nombre de personnes.',
    label: (kept: number, other: number, none: number) =>
      `${people(kept)} sur le sujet du premier vœu, ${other} sur un autre, ${none} sans place`,
    legend: { full: 'sujet du premier vœu', light: 'autre sujet', none: 'sans place' },
    table: 'Voir ces passages en tableau',
    columns: { from: 'Premier vœu', to: 'Place', people: 'Personnes' },
    noWish: 'aucun poste de leur métier',
    noPlace: 'sans place',
  },
}
