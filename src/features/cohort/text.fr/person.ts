import type { PublicLinks } from '../../offers/rules.ts'

export const person = {
  description: (name: string, as: string, title: string) =>
    `${name}, ${as} : son parcours, son équipe et le sujet « ${title} », d’après ce que cette personne a choisi de publier.`,
  fellow: (profile: string) => `Spécialiste en ${profile}`,
  mentor: 'Mentor',
  on: (title: string) => `sur ${title}`,
  biography: 'Présentation',
  writing: 'Présentation en cours de rédaction.',
  since: 'Depuis le programme',
  team: 'Son équipe',
  facts: 'En bref',
  challenge: (label: string) => label.charAt(0).toUpperCase() + label.slice(1),
  host: 'Administration d’accueil',
  place: 'Lieu',
  links: 'Ailleurs sur le web',
  link: {
    website: 'Site personnel',
    code: 'Code',
    network: 'Réseau professionnel',
  } satisfies Record<keyof PublicLinks, string>,
  chosen: 'Cette page ne dit que ce que cette personne a choisi de publier. Elle peut le reprendre à tout moment.',
  gone: 'Cette page n’est plus publiée',
  goneLead: 'La personne qu’elle présentait a repris son accord, ou n’est plus de la promotion.',
  back: 'Voir la promotion',
}
