import type { Stage } from '../../stage.ts'
import type { Traveller } from '../../traveller.ts'

/** Somebody new, in the role of the person of the story who bears this name, found as a visitor of the demonstration does. */
export async function enterAsPerson({ enter }: Stage, name: string): Promise<Traveller> {
  const somebody = await enter(name)
  await somebody.go(`/demonstration?q=${encodeURIComponent(name)}`, 'demonstration-person')
  await somebody.press(`Prendre ce rôle de ${name}`, 'role-taken')
  return somebody
}
