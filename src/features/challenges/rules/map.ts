import type { Place } from '../../edition/rules.ts'

/** How many challenges a place has; `at` is where it is on the map, undefined where nobody said. */
export type Spot = { place: string; count: number; href: string; at: Place | undefined }

/** A part of the map: its outlines, in degrees, and the box of the drawing that they fill. */
export type Region = {
  code: string
  /** Longitude and latitude, one after the other. */
  outlines: readonly (readonly (readonly [number, number])[])[]
  box: { x: number; y: number; width: number; height: number }
}

type Frame = { west: number; north: number; perDegree: number; squeeze: number; x: number; y: number }

/** A plate carrée, squeezed by the cosine of the middle latitude so that shapes keep their proportions, and centred in its box. */
export function frameOf({ box, outlines }: Region): Frame {
  const points = outlines.flat()
  const [longitudes, latitudes] = [points.map(([it]) => it), points.map(([, it]) => it)]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [width, height] = [(east - west) * squeeze, north - south]
  const perDegree = Math.min(box.width / width, box.height / height)
  const middle = { x: (box.width - width * perDegree) / 2, y: (box.height - height * perDegree) / 2 }
  return { west, north, perDegree, squeeze, x: box.x + middle.x, y: box.y + middle.y }
}

/** Where a longitude and a latitude fall on the drawing, to a tenth. */
export const placedIn = (frame: Frame, longitude: number, latitude: number) => ({
  x: tenth(frame.x + (longitude - frame.west) * frame.squeeze * frame.perDegree),
  y: tenth(frame.y + (frame.north - latitude) * frame.perDegree),
})

/** The region whose outlines surround this place by their box, a degree around included. */
export const regionOf = (regions: readonly Region[], { latitude, longitude }: Place): Region | undefined =>
  regions.find(({ outlines }) => {
    const points = outlines.flat()
    const within = (values: number[], it: number) => it > Math.min(...values) - 1 && it < Math.max(...values) + 1
    return (
      within(
        points.map(([it]) => it),
        longitude,
      ) &&
      within(
        points.map(([, it]) => it),
        latitude,
      )
    )
  })

/** The area of a circle grows with the count: the eye compares areas. */
export const radiusOf = (count: number): number => tenth(9 + 3 * Math.sqrt(count))

const tenth = (value: number) => Math.round(value * 10) / 10

/** What each place adds up to over the edition in force and past ones, the fullest first. */
export function countPlaces(groups: readonly (readonly { place: string; count: number }[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { count, place } of groups.flat()) if (place) counts.set(place, (counts.get(place) ?? 0) + count)
  return new Map(
    [...counts].filter(([, count]) => count > 0).toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])),
  )
}
