import type { Region } from './map.ts'

type Point = readonly [longitude: number, latitude: number]

const outline = (points: string): Point[] =>
  points.split(' ').map(point => {
    const [longitude = 0, latitude = 0] = point.split(',').map(Number)
    return [longitude, latitude]
  })

const inset = (code: string, column: number, points: string): Region => ({
  code,
  box: { x: 20 + column * 102, y: 456, width: 70, height: 60 },
  outlines: [outline(points)],
})

/**
 * France in outline, simplified by hand from public-domain geography: recognisable, never a survey. The mainland and Corsica, then
 * the five overseas regions, each at its own scale in a row below.
 */
export const FRANCE: readonly Region[] = [
  {
    code: 'mainland',
    box: { x: 20, y: 10, width: 480, height: 420 },
    outlines: [
      outline(
        '2.4,51.05 1.6,50.85 1.55,50.2 1.2,49.98 0.2,49.7 0.1,49.45 -0.3,49.3 -1.15,49.37 -1.25,49.68 -1.9,49.7 -1.6,49.2 -1.55,48.65 ' +
          '-2.05,48.63 -2.7,48.52 -3.2,48.85 -4.0,48.72 -4.75,48.52 -4.5,48.3 -4.7,48.03 -4.35,47.82 -3.4,47.7 -2.85,47.5 -2.45,47.28 -2.1,47.1 ' +
          '-2.1,46.8 -1.5,46.35 -1.15,46.15 -1.1,45.6 -1.2,45.0 -1.25,44.4 -1.5,43.55 -1.78,43.36 -1.35,43.05 -0.7,42.85 0.0,42.7 0.7,42.75 ' +
          '1.45,42.5 2.0,42.37 3.15,42.45 3.05,43.05 3.7,43.4 4.2,43.48 4.8,43.38 5.35,43.25 6.2,43.05 6.7,43.35 7.45,43.78 7.65,44.1 ' +
          '6.95,44.3 6.95,44.85 6.65,45.1 7.1,45.45 6.85,45.9 6.8,46.3 6.2,46.2 6.15,46.55 6.75,47.1 7.0,47.45 7.55,47.58 7.6,48.1 ' +
          '8.2,48.95 7.3,49.12 6.4,49.45 5.8,49.53 4.9,49.8 4.85,50.12 4.2,49.97 3.65,50.4 3.15,50.75 2.6,50.82',
      ),
      outline('9.4,43.0 9.55,42.2 9.22,41.38 8.8,41.6 8.6,42.3 9.0,42.65 9.3,42.72'),
    ],
  },
  inset('guadeloupe', 0, '-61.8,16.3 -61.75,15.97 -61.6,16.0 -61.55,16.25 -61.2,16.25 -61.45,16.5 -61.55,16.3'),
  inset('martinique', 1, '-61.2,14.85 -60.9,14.75 -60.85,14.42 -61.08,14.47 -61.05,14.62 -61.2,14.75'),
  inset('guyane', 2, '-54.0,5.7 -52.9,5.3 -51.7,4.1 -52.6,2.4 -54.5,2.3 -54.1,3.6 -54.4,4.9'),
  inset('reunion', 3, '55.3,-20.9 55.7,-20.95 55.83,-21.2 55.6,-21.38 55.3,-21.25 55.22,-21.03'),
  inset('mayotte', 4, '45.05,-12.7 45.2,-12.68 45.22,-12.85 45.17,-12.98 45.1,-12.95 45.07,-12.8'),
]

/** The size of the drawing that the boxes fill. */
export const DRAWING = { width: 520, height: 545 }
