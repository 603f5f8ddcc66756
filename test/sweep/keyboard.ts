import type { Page } from 'playwright-core'

/** What has the focus: where it is in the document, whether it can be seen, and how. */
type Held = { place: number; name: string; seen: boolean; ringed: boolean }

const MANY = 400

/** Goes through a page with the tabulation key alone, until the focus leaves it, and says what is wrong on the way. */
export async function walkFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  const expected = await countReachable(page)
  let last = -1
  let steps = 0
  for (; steps < MANY; steps++) {
    await page.keyboard.press('Tab')
    const held = await focused(page)
    if (!held || held.place <= last) break
    last = held.place
    if (!held.seen) faults.push(`“${held.name}” takes the focus out of sight`)
    if (!held.ringed) faults.push(`“${held.name}” shows no focus`)
  }
  if (steps < expected) faults.push(`${steps} stops for ${expected} links, buttons and fields`)
  return faults
}

/** Links, buttons and fields that are drawn; radios of one name count once, as the tabulation key stops once. */
const countReachable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    const drawn = all.filter(it => it.checkVisibility() && !(it as HTMLInputElement).disabled)
    const radios = new Set<string>()
    return drawn.filter(it => {
      if (!(it instanceof HTMLInputElement) || it.type !== 'radio') return true
      const known = radios.has(it.name)
      radios.add(it.name)
      return !known
    }).length
  })

const focused = (page: Page): Promise<Held | undefined> =>
  page.evaluate(() => {
    const it = document.activeElement
    if (!(it instanceof HTMLElement || it instanceof SVGElement) || it === document.body) return undefined
    const place = [...document.querySelectorAll('*')].indexOf(it)
    const { top, bottom, left, right } = it.getBoundingClientRect()
    // A card's link draws its ring around the whole card, by the part that makes it all clickable.
    const rings = [getComputedStyle(it), getComputedStyle(it, '::after')]
    return {
      place,
      name: (it.textContent || it.getAttribute('name') || it.tagName).trim().slice(0, 60),
      seen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      ringed: rings.some(
        ring => (ring.outlineStyle !== 'none' && ring.outlineWidth !== '0px') || ring.boxShadow !== 'none',
      ),
    }
  })
