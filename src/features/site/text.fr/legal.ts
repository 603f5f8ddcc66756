export const legal = {
  privacy: {
    title: 'Données personnelles',
    purpose: 'Pourquoi',
    readers: 'Qui les lit',
    basis: 'Sur quelle base',
    rights: 'Vos droits',
    kept: 'Combien de temps',
    keptBody: (years: number) =>
      `${years} ans au plus après le dépôt, puis les dossiers sont effacés ; les statistiques restent.`,
    contact: 'À qui écrire',
    cookies: 'Témoins de connexion',
    cookiesBody:
      'Un seul témoin garde votre session ouverte. Il n’y a ni mesure d’audience, ni publicité, ni service extérieur.',
  },
}
