import { type Html, html, table, type View } from '../html/index.ts'
import type { Block, Inline, Reading } from './nodes.ts'
import { type DrawnPicture, pictureElement } from './picture.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

export type Drawing = {
  /** The level of the highest headings, 2 unless told. */
  level?: number
  /** Stands before every anchor, where several texts are in one page. */
  prefix?: string
  /** Our pictures by name; one that is not there is left out. */
  pictures?: ReadonlyMap<string, DrawnPicture>
}

type Pen = Required<Drawing> & { view: View; anchors: ReadonlySet<string>; heading: string; tables: number }

/** Draws what was read, with our own components: every sign of the text is escaped by them. */
export function draw(view: View, { blocks }: Pick<Reading, 'blocks'>, drawing: Drawing = {}): Html {
  const { level = 2, pictures = new Map(), prefix = '' } = drawing
  const anchors = new Set(blocks.flatMap(it => (it.kind === 'heading' ? [`#${it.anchor}`] : [])))
  const pen: Pen = { view, level, pictures, prefix, anchors, heading: '', tables: 0 }
  return blocksWith(pen, blocks)
}

const blocksWith = (pen: Pen, blocks: readonly Block[]): Html => html`${blocks.map(it => blockWith(pen, it))}`

function blockWith(pen: Pen, block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return headingWith(pen, block)
    case 'paragraph':
      return html`<p>${inlinesWith(pen, block.inlines)}</p>`
    case 'plain':
      return inlinesWith(pen, block.inlines)
    case 'list':
      return listWith(pen, block)
    case 'quote':
      return html`<blockquote>${blocksWith(pen, block.blocks)}</blockquote>`
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`
    case 'table':
      return tableWith(pen, block)
    case 'rule':
      return html`<hr>`
    case 'figure':
      return figureWith(pen, block)
  }
}

function headingWith(pen: Pen, { anchor, depth, inlines }: Extract<Block, { kind: 'heading' }>): Html {
  const words = inlinesWith(pen, inlines)
  const id = `${pen.prefix}${anchor}`
  const level = Math.min(pen.level + depth, 6)
  pen.heading = plain(inlines)
  if (level === 2) return html`<h2 id="${id}">${words}</h2>`
  if (level === 3) return html`<h3 id="${id}">${words}</h3>`
  if (level === 4) return html`<h4 id="${id}">${words}</h4>`
  return level === 5 ? html`<h5 id="${id}">${words}</h5>` : html`<h6 id="${id}">${words}</h6>`
}

const plain = (inlines: readonly Inline[]): string =>
  inlines.map(it => ('text' in it ? it.text : 'inlines' in it ? plain(it.inlines) : '')).join('')

function listWith(pen: Pen, { items, start }: Extract<Block, { kind: 'list' }>): Html {
  const drawn = items.map(blocks => html`<li>${blocksWith(pen, blocks)}</li>`)
  if (start === undefined) return html`<ul>${drawn}</ul>`
  return html`<ol${start !== 1 && html` start="${start}"`}>${drawn}</ol>`
}

/** Its caption is the heading it stands under. */
function tableWith(pen: Pen, { columns, rows }: Extract<Block, { kind: 'table' }>): Html {
  const { view } = pen
  pen.tables += 1
  const named = pen.heading || text[view.lang].table
  return table(view, {
    caption: pen.tables > 1 ? `${named} (${pen.tables})` : named,
    captionHidden: true,
    columns: columns.map(({ inlines, numeric }, i) => ({ key: `c${i}`, label: inlinesWith(pen, inlines), numeric })),
    rows: rows.map(row => Object.fromEntries(row.map((cell, i) => [`c${i}`, inlinesWith(pen, cell.inlines)]))),
    empty: text[view.lang].tableEmpty,
  })
}

function figureWith(pen: Pen, { caption, name }: Extract<Block, { kind: 'figure' }>): Html {
  const picture = pen.pictures.get(name)
  if (!picture) return html``
  const said = [caption, picture.credit].filter(Boolean)
  return html`<figure class="picture">${pictureElement(pen.view, picture)}${
    said.length > 0 &&
    html`<figcaption>${caption}${caption && picture.credit && ' '}${picture.credit && html`<small>${picture.credit}</small>`}</figcaption>`
  }</figure>`
}

const inlinesWith = (pen: Pen, inlines: readonly Inline[]): Html => html`${inlines.map(it => inlineWith(pen, it))}`

function inlineWith(pen: Pen, inline: Inline): Html {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`
    case 'code':
      return html`<code>${inline.text}</code>`
    case 'strong':
      return html`<strong>${inlinesWith(pen, inline.inlines)}</strong>`
    case 'emphasis':
      return html`<em>${inlinesWith(pen, inline.inlines)}</em>`
    case 'deleted':
      return html`<del>${inlinesWith(pen, inline.inlines)}</del>`
    case 'break':
      return html`<br>`
    case 'link':
      return linkWith(pen, inline)
    case 'figure':
      return pictureIn(pen, inline.name)
  }
}

function pictureIn(pen: Pen, name: string): Html {
  const picture = pen.pictures.get(name)
  return picture ? pictureElement(pen.view, picture) : html``
}

/** A link that leaves the site says so to those who do not see its sign. */
function linkWith(pen: Pen, { external, href, inlines }: Extract<Inline, { kind: 'link' }>): Html {
  const words = inlinesWith(pen, inlines)
  // Where several texts are in one page, a link to a heading of its own text leads to that one.
  const own = pen.anchors.has(href) ? `#${pen.prefix}${href.slice(1)}` : href
  if (!external) return html`<a href="${own}">${words}</a>`
  const { classes } = pen.view.theme
  return html`<a class="external" rel="noopener external" href="${href}">${words}<span class="${classes.hidden}"> (${text[pen.view.lang].external})</span></a>`
}
