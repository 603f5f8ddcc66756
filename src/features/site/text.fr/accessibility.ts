type Counted = { met: number; rate: number; absent: number; notMet: number }

export const fr = {
  title: 'Accessibilité : partiellement conforme',
  description:
    'Déclaration d’accessibilité du site : ce qui a été vérifié et comment, ce qui ne va pas encore, à qui écrire, et les voies de recours.',
  lead: 'Toutes les pages doivent pouvoir être lues et utilisées par tout le monde. Voici où nous en sommes.',
  who: (programme: string) =>
    `Cette déclaration porte sur le site du programme « ${programme} » et sur ses espaces personnels. Elle suit le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.`,
  state: {
    title: 'État de conformité',
    body: ({ met, rate, absent, notMet }: Counted) =>
      `Des 106 critères du référentiel, ${met} sont respectés, ${notMet} ne le sont pas et ${absent} ne concernent rien de ce que le site contient : ${rate} % des critères applicables sont respectés.`,
    kind: (day: string) =>
      `Ces nombres viennent de notre propre évaluation, dont la dernière vérification à la main date du ${day}. Aucun audit indépendant n’a encore eu lieu : nous disons donc le site partiellement conforme, et rien de plus.`,
  },
  failures: {
    title: 'Ce qui ne va pas',
    none: 'Nous ne connaissons aucun critère qui ne soit pas respecté. Si vous en rencontrez un, écrivez-nous : il sera nommé ici jusqu’à sa correction.',
  },
  making: {
    title: 'Comment c’est vérifié',
    parts: [
      'À chaque modification, toutes les pages publiques sont examinées par les règles d’axe, dans chaque état de l’appel, chaque habillage et chaque langue. Elles le sont en clair et en sombre, de 320 à 1 440 pixels de large, avec un texte deux fois plus grand et un texte espacé.',
      'Des parcours sont faits au clavier seul et sans aucun script, de l’accueil au dépôt d’une candidature.',
      'Ce qu’un lecteur d’écran reçoit des pages principales est relu et gardé : un changement est vu avant d’être publié.',
      'Ce qu’un programme ne voit pas est vérifié à la main, avec sa date, dans la grille des critères publiée avec le code du site.',
    ],
  },
  use: {
    title: 'Ce que vous pouvez attendre',
    parts: [
      'Tout fonctionne au clavier, sans script et avec un lecteur d’écran.',
      'Aucune information n’est donnée par la seule couleur ; chaque graphique a son tableau.',
      'Les documents à télécharger sont des PDF balisés (PDF/UA), ou existent aussi comme page.',
      'Rien ne bouge si votre système demande moins de mouvement.',
    ],
  },
  feedback: {
    title: 'Signaler un problème',
    body: 'Si une page ou un document vous résiste, dites-nous lequel :',
    link: 'écrivez-nous',
    large:
      'Nous vous donnons l’information autrement en attendant la correction, en gros caractères si vous le souhaitez.',
  },
  appeal: {
    title: 'Voies de recours',
    body: 'Si vous nous avez signalé un défaut qui vous empêche d’accéder à un contenu et que nous n’avons pas répondu, vous pouvez :',
    ways: [
      'écrire au Défenseur des droits, par son formulaire ou par courrier sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07 ;',
      'rencontrer la personne qui le représente dans votre département.',
    ],
  },
}
