/** What the team writes for the public, as it is in the demonstration world from the opening of the call on. */
export const contentPages: readonly string[] = [
  '/programme',
  '/comment-une-promotion-se-construit',
  '/accompagnement',
  '/questions',
  '/questions/administrations',
  '/actualites',
  '/actualites?etiquette=call',
  '/actualites/l-appel-est-ouvert',
  '/evenements',
  '/evenements/comprendre-le-programme',
  '/code-source',
  '/mentions-legales',
]
