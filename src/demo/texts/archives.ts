/** The fellows of edition 1 in the demonstration: invented, on challenges that are real. `defi` is the archive's own name of the challenge. */
export const FIRST_FELLOWS: readonly {
  name: string
  defi: string
  profil: string
  github?: string
  biography?: string
}[] = [
  {
    name: 'Maëlle Kerandren',
    defi: 'AFD - Geodata',
    profil: 'Développeuse',
    github: 'mkerandren',
    biography:
      'Cartographe devenue développeuse, elle a passé dix mois à rapprocher les données ouvertes des équipes de terrain, puis les a formées à s’en servir sans elle.',
  },
  {
    name: 'Ilyes Fontvieille',
    defi: 'ARS - Parcours de soin',
    profil: 'Data scientist',
    github: 'https://github.com/ifontvieille',
  },
  { name: 'Capucine Ladmirault', defi: 'BnF - Catalogage', profil: 'Développeuse', github: 'cladmirault' },
  {
    name: 'Aurèle Sampigny',
    defi: 'CC - API rapports',
    profil: 'Développeur',
    biography: 'Il a ouvert les rapports publics aux machines, et appris à les lire jusqu’au bout.',
  },
  { name: 'Djamila Estournet', defi: 'DGFiP - Fraude fiscale', profil: 'Data scientist' },
  { name: 'Philibert Oustric', defi: 'MCC - Inventaire des orgues', profil: 'Développeur', github: 'poustric' },
  { name: 'Naïs Courrègelongue', defi: 'MESRI - La machine à données', profil: 'Développeuse' },
  { name: 'Timothé Brézillac', defi: 'MESRI - La machine à données', profil: 'Développeur' },
  { name: 'Sirine Maubourguet', defi: 'MI - cartAV', profil: 'Data scientist' },
  { name: 'Gaspard Lestrohan', defi: 'MI - cartAV', profil: 'Développeur' },
  { name: 'Ondine Vachères', defi: 'MI - matchID', profil: 'Développeuse' },
]

/** Those who agreed to be shown, in the order in which they answered; the last one changes their mind. */
export const AGREED = [
  'Maëlle Kerandren',
  'Aurèle Sampigny',
  'Capucine Ladmirault',
  'Philibert Oustric',
  'Sirine Maubourguet',
  'Timothé Brézillac',
]
