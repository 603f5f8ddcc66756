const people = (n: number) => (n > 1 ? `${n} personnes` : `${n} personne`)
const more = (n: number) => (n > 0 ? ` (+${n})` : n < 0 ? ` (−${-n})` : '')
const nth = (n: number) => (n === 1 ? '1er' : `${n}e`)

export const audit = {
  title: 'Ce que d’autres fermetures auraient donné',
  intro:
    'Le résultat est celui de la règle publiée, et l’audit n’y change rien. Il cherche le meilleur choix de fermetures, pour que l’on sache ce que la règle coûte.',
  waiting: 'L’audit est en cours. La page se recharge d’elle-même.',
  missing:
    'L’audit de ce calcul manque : il n’a pas été demandé, ou n’a pas abouti. Relancez l’appariement pour en avoir un.',
  rejected: 'La vérification conteste ce calcul : il n’est pas audité.',
  short: {
    waiting: 'L’audit est en cours.',
    same: 'Audit : aucun autre choix de fermetures ne donne mieux.',
    other: 'Audit : un autre choix de fermetures donnerait davantage.',
    link: 'Lire l’audit',
  },
  columns: { level: 'Niveau', rule: 'La règle', best: 'Le meilleur trouvé' },
  levelsTitle: 'Les six niveaux, du premier qui compte au dernier',
  levels: {
    seats: 'Personnes placées',
    viable: 'Sujets ouverts et complets',
    wishes: 'Choix obtenus',
    points: 'Points du jury, en tout',
    teammates: 'Binômes réunis',
    order: 'Sujets fermés, dans l’ordre publié',
  },
  wishes: (n: number, wish: number) => `${n} en ${nth(wish)} choix`,
  noneClosed: 'aucun',
  first: {
    same: 'À tous les niveaux, la règle donne autant que le meilleur choix de fermetures.',
    seats: (rule: number, best: number) => `Le meilleur placerait ${people(best)} au lieu de ${rule}.`,
    viable: (rule: number, best: number) =>
      `À nombre égal de personnes placées, le meilleur compléterait ${best} sujets au lieu de ${rule}.`,
    wishes: (rule: number, best: number, place: number) =>
      `À places et sujets égaux, le meilleur donnerait à ${people(best)} leur ${nth(place)} choix, au lieu de ${rule}.`,
    points: (rule: string, best: string) =>
      `À places, sujets et choix égaux, le meilleur réunirait ${best} points du jury au lieu de ${rule}.`,
    teammates: (rule: number, best: number) =>
      `Tout étant égal jusque-là, le meilleur réunirait ${best} binômes au lieu de ${rule}.`,
    order: 'Tout étant égal jusque-là, le meilleur garderait un sujet que l’ordre publié place plus haut.',
  },
  proven: {
    enumeration: (played: string) =>
      `C’est prouvé : aucun choix de fermetures ne peut faire mieux (cas joués un par un : ${played}).`,
    optimiser: 'C’est prouvé par un programme d’optimisation, dont le résultat est recompté en nombres entiers.',
    none: 'Ce n’est pas prouvé : la recherche s’est arrêtée avant la fin, et il peut exister mieux.',
  },
  swap: 'Ce qui changerait',
  front: {
    title: 'Placer plus de personnes, ou garder plus de sujets',
    intro:
      'Chaque point est un résultat où l’on ne peut gagner d’un côté sans perdre de l’autre. Le cercle vide est celui de la règle.',
    label: 'Personnes placées selon le nombre de sujets complets',
    x: 'sujets ouverts et complets',
    y: 'personnes placées',
    here: 'la règle',
    point: (seats: number, viable: number) => `${seats} personnes, ${viable} sujets`,
    table: 'Voir ces résultats en tableau',
    columns: { viable: 'Sujets complets', seats: 'Personnes placées', closed: 'Sujets fermés' },
    alone: 'Un seul résultat l’emporte des deux côtés : il n’y a pas à choisir.',
  },
  alternatives: {
    title: 'Si un autre sujet avait fermé',
    intro:
      'Pour chaque sujet fermé : ce que la règle aurait donné s’il passait en tête de l’ordre publié, puis le meilleur résultat qui le garde ouvert.',
    none: 'La règle n’a fermé aucun sujet : il n’y a rien à comparer.',
    columns: { challenge: 'Sujet fermé', keptFirst: 'En tête de l’ordre', best: 'Le meilleur qui le garde' },
    step: (step: number, profile: string) => `étape ${step}, faute de personne en ${profile}`,
    closesAnyway: 'Il ferme quand même.',
    impossible: 'Aucun résultat ne le garde ouvert.',
    seats: (seats: number, difference: number) => `${people(seats)} avec une place${more(difference)}`,
    opens: (titles: string) => `ouvre ${titles}`,
    closes: (titles: string) => `ferme ${titles}`,
    seated: (n: number) => (n > 1 ? `${n} personnes obtiennent une place` : 'une personne obtient une place'),
    unseated: (n: number) => (n > 1 ? `${n} personnes perdent la leur` : 'une personne perd la sienne'),
    better: (n: number) => (n > 1 ? `${n} personnes ont mieux` : 'une personne a mieux'),
    worse: (n: number) => (n > 1 ? `${n} personnes ont moins bien` : 'une personne a moins bien'),
  },
}
