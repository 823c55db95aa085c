import { describe, expect, it } from 'vitest'
import { drawnPdf } from '../testing/odd-pdf.ts'
import { readFormat } from '../read-format.ts'

const text = (words: string, x: number, y: number): string => `BT /F 12 Tf ${x} ${y} Td (${words}) Tj ET`

const read = async (content: string) => {
  const { blocks, unread } = await readFormat(drawnPdf(content), 'drawn.pdf')
  return {
    seen: blocks.flatMap((block) => (block.kind === 'line' ? [block.text.trim()] : [])),
    unseen: unread.map(({ reason, place }) => [reason, place.excerpt, place.page, place.box !== undefined]),
  }
}

/** A page on which one text can be seen and one cannot. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['clipped away', `q 50 600 300 100 re W n ${text('shown to all', 60, 650)} ${text('hidden from all', 60, 400)} Q`],
  [
    'clipped by two paths',
    `q 50 300 300 400 re W n 50 600 300 100 re W* n ${text('shown to all', 60, 650)} ${text('hidden from all', 60, 400)} Q`,
  ],
  ['outside the page', `${text('shown to all', 60, 650)} ${text('hidden from all', 60, 900)}`],
  ['drawn without paint', `${text('shown to all', 60, 650)} BT /F 12 Tf 3 Tr 60 400 Td (hidden from all) Tj ET`],
  ['white on white', `${text('shown to all', 60, 650)} 1 1 1 rg ${text('hidden from all', 60, 400)}`],
  ['transparent', `${text('shown to all', 60, 650)} q /Clear gs ${text('hidden from all', 60, 400)} Q`],
  ['covered', `${text('shown to all', 60, 650)} ${text('hidden from all', 60, 400)} 1 1 1 rg 50 390 200 40 re f`],
]

/** Ways of drawing in which all can be seen. */
const SEEN: readonly (readonly [string, string])[] = [
  [
    'after a clip that is over',
    `q 50 600 300 100 re W n ${text('number one', 60, 650)} Q ${text('number two', 60, 400)}`,
  ],
  [
    'white on a dark ground',
    `0 0 0.4 rg 50 390 200 40 re f 1 1 1 rg ${text('number one', 60, 400)} 0 g ${text('number two', 60, 300)}`,
  ],
  [
    'white on a picture',
    `q 200 0 0 40 50 390 cm /P Do Q 1 1 1 rg ${text('number one', 60, 400)} 0 g ${text('number two', 60, 300)}`,
  ],
  [
    'white with an outline',
    `1 1 1 rg BT /F 12 Tf 2 Tr 60 400 Td (number one) Tj ET 0 g 0 Tr ${text('number two', 60, 300)}`,
  ],
  [
    'on a ground drawn before',
    `0.9 g 50 390 200 40 re f 0 g ${text('number one', 60, 400)} ${text('number two', 60, 300)}`,
  ],
  [
    'under a mark that lets it through',
    `${text('number one', 60, 400)} ${text('number two', 60, 300)} q /Half gs 1 1 0 rg 50 390 200 40 re f Q`,
  ],
  [
    'recognised over a picture',
    `q 500 0 0 500 50 250 cm /P Do Q BT /F 12 Tf 3 Tr 60 400 Td (number one) Tj 0 -100 Td (number two) Tj ET`,
  ],
  ['cut at its lower edge', `q 50 403 300 300 re W n ${text('number one', 60, 400)} Q ${text('number two', 60, 300)}`],
  ['moved and scaled', `q 0.5 0 0 0.5 100 100 cm ${text('number one', 60, 600)} ${text('number two', 60, 400)} Q`],
  ['one text after another', `BT /F 12 Tf 14 TL 60 400 Td (number) Tj ( one) Tj T* [(numb) -20 (er two)] TJ ET`],
]

describe('text that nobody can see', () => {
  it.each(HIDDEN)('is not read, and listed: %s', async (_, content) => {
    expect(await read(content)).toEqual({
      seen: ['shown to all'],
      unseen: [['not-visible', 'hidden from all', 1, true]],
    })
  })

  it('is what stands outside the box of a form', async () => {
    expect(await read('q 1 0 0 1 100 500 cm /Form Do Q')).toEqual({
      seen: ['inside the form'],
      unseen: [['not-visible', 'outside the form', 1, true]],
    })
  })
})

describe('text that can be seen', () => {
  it.each(SEEN)('is never lost: %s', async (_, content) => {
    expect(await read(content)).toEqual({ seen: ['number one', 'number two'], unseen: [] })
  })

  it('is all of a page that draws nothing but recognised text', async () => {
    expect(await read('BT /F 12 Tf 3 Tr 60 400 Td (number one) Tj 0 -100 Td (number two) Tj ET')).toEqual({
      seen: ['number one', 'number two'],
      unseen: [],
    })
  })
})
