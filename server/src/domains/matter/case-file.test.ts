import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDocuments, renderBatch, renderCaseFile, renderPdf } from '../../platform/documents/index.ts'
import { pagesOfPdf } from '../../platform/documents/testing.ts'
import { folderFileStore, type FileStore } from '../../platform/files/index.ts'
import { completeCaseFile } from './case-file-annexes.ts'
import { paperDesk } from './paper-desk.ts'
import { anId, OFFICES } from './testing/index.ts'
import { officerOf, openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
let files: FileStore
let folder: string
beforeAll(async () => {
  store = await openMatterStore()
  folder = mkdtempSync(path.join(tmpdir(), 'huiyin-case-file-'))
  files = folderFileStore(folder)
})
afterAll(async () => {
  await store.close()
  await closeDocuments()
  rmSync(folder, { recursive: true })
})

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

async function attached(n: number, name: string, type: string, content: Uint8Array) {
  const { sha256, size } = await files.put(Readable.from([content]), { maxBytes: 1_000_000 })
  return { id: anId(7000 + n), name, type, size, sha256 }
}

/** An answered and delivered matter with files of every kind. */
async function whole() {
  const two = await renderPdf({
    kind: 'x',
    title: '两页',
    body: [{ type: 'paragraph', text: '合同条款。'.repeat(150) }],
    lang: 'zh-CN',
  })
  const filed = await store.file({
    attachments: [
      await attached(1, 'lamp.png', 'image/png', PIXEL),
      await attached(2, 'contract.pdf', 'application/pdf', two),
      await attached(3, 'letter.txt', 'text/plain', Buffer.from('hello')),
      await attached(4, 'broken.pdf', 'application/pdf', Buffer.from('%PDF-1.7 nothing')),
      await attached(5, 'broken.png', 'image/png', Buffer.from('no picture')),
    ],
  })
  const key = { regionId: filed.regionId, matterId: filed.matterId }
  await store.give('countyPetitions', key, 'transfer', { to: OFFICES.countyWater, noticeGiven: true, reason: '' })
  await store.give('countyWater', key, 'accept', { way: 'handling-opinion', noticeGiven: true, note: '' })
  await store.give('countyWater', key, 'handle', { note: 'The lamp was looked at.' })
  const opinion = {
    request: 'Light',
    facts: 'Dark.',
    opinion: 'A new lamp.',
    legalBasis: 'Rules',
    outcome: 'supported',
  }
  await store.give('countyWater', key, 'answer', { ...opinion, outcome: 'supported' })
  await store.give('countyWater', key, 'deliver', { on: '2026-03-02', method: 'post', postNumber: 'XA00000001' })
  return key
}

it('holds every document and attachment in order, counted through, with the pages in the list', async () => {
  const key = await whole()
  const draft = await paperDesk(store.context).caseFile(officerOf('countyWater'), key, 'zh-CN')
  const pdf = await renderCaseFile(await completeCaseFile(draft, files))
  if (process.env['HUIYIN_KEEP'] !== undefined) writeFileSync(process.env['HUIYIN_KEEP'], pdf)
  const [cover, contents, ...pages] = await pagesOfPdf(pdf)
  expect(cover?.text).toMatch(/信访卷宗Streetlight.*办理状态.*已送达.*卷内材料文书6件，附件5件/)
  expect([cover?.foot, contents?.foot]).toEqual(['', ''])
  expect(pages.map(({ foot }) => foot)).toEqual(pages.map((_, n) => `—${n + 1}—`))
  const starts = (words: string): number => pages.findIndex(({ text }) => text.includes(words)) + 1
  const order = [
    '登记表',
    '转送函',
    '受理告知书',
    '信访事项处理意见书',
    '送达回证',
    '办理记录',
    '附件1：lamp.png',
    '附件2：contract.pdf',
  ]
  const places = order.map((title) => starts(title))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBe(1)
  for (const [at, title] of order.slice(0, 7).entries()) {
    const [first, next] = [places[at] ?? 0, places[at + 1] ?? 0]
    const range = next - 1 > first ? `${first}–${next - 1}` : `${first}`
    expect(contents?.text).toMatch(new RegExp(`${at + 1}[^0-9]*${title}.*${range}`))
  }
  expect(contents?.text).toContain(`附件2：contract.pdf${places[7]}–${(places[7] ?? 0) + 1}`)
  expect(contents?.text).toMatch(/附件3：letter\.txt未编入.*附件4：broken\.pdf未编入.*附件5：broken\.png未编入/)
  expect(pages).toHaveLength((places[7] ?? 0) + 1)
  expect(contents?.text).toContain('countyWater处〔2026〕1号')
  expect(pages.map(({ text }) => text).join('')).toContain('Thelampwaslookedat.')
})

it('is for those alone who may see the matter, names the petitioner only to those who may know, and is logged', async () => {
  const accusation = await store.file({ class: 'accusation', accused: [OFFICES.countyHousing] })
  const papers = paperDesk(store.context)
  await expect(papers.caseFile(officerOf('countyHousing'), accusation, 'zh-CN')).rejects.toThrow('Nothing was found')
  await expect(papers.caseFile(officerOf('township'), accusation, 'zh-CN')).rejects.toThrow('Nothing was found')
  const plain = await whole()
  const addressees = async (...roles: Parameters<typeof officerOf>[1][]) => {
    const { file } = await papers.caseFile(officerOf('countyWater', roles[0]), plain, 'en')
    return new Set(file.documents.flatMap(({ addressee }) => addressee ?? []))
  }
  expect(await addressees(['handler'])).toContain('Petitioner')
  store.audited.length = 0
  await papers.caseFile(officerOf('countyWater'), plain, 'zh-CN')
  expect(store.audited.map(({ action, subject }) => [action, subject])).toEqual([
    ['matter.case-file', `matter:${plain.matterId}`],
  ])
})

it('a batch begins every document on the front of a sheet and counts its own pages', async () => {
  const long = {
    kind: 'x',
    title: '甲',
    body: [{ type: 'paragraph' as const, text: '字'.repeat(400) }],
    lang: 'zh-CN' as const,
  }
  const pages = await pagesOfPdf(
    await renderBatch([long, { ...long, title: '乙', body: [] }, { ...long, title: '丙' }], 'batch'),
  )
  const firsts = ['甲', '乙', '丙'].map((title) => pages.findIndex(({ text }) => text.startsWith(title)))
  expect(firsts.map((at) => at % 2)).toEqual([0, 0, 0])
  expect(firsts.map((at) => pages[at]?.foot)).toEqual(['—1—', '—1—', '—1—'])
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
})
