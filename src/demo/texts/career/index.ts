import type { Profile } from '../../people/types.ts'
import { data } from './data.ts'
import { design } from './design.ts'
import { dev } from './dev.ts'
import { geo } from './geo.ts'
import { project } from './project.ts'
import type { ProfileBank } from './types.ts'

/** The words of each profile. */
export const PROFILE_BANKS: Record<Profile, ProfileBank> = { dev, data, design, geo, project }
