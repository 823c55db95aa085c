import { z } from 'zod'
import {
  renderBatch,
  renderCaseFile,
  renderDocx,
  renderHtmlPreview,
  renderPdf,
  type OfficialDocument,
} from '../../platform/documents/index.ts'
import type { FileStore } from '../../platform/files/index.ts'
import { parse, RATES, type App } from '../../platform/http/index.ts'
import { completeCaseFile } from './case-file-annexes.ts'
import { COMMANDS, type Command, type Verb } from './commands/index.ts'
import type { PaperDesk } from './paper-desk.ts'
import { matterPolicies } from './route-policies.ts'
import { officerOf, place } from './routes.ts'

const lang = z.enum(['zh-CN', 'en']).default('zh-CN')

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const

/** Most papers in one batch. */
const BATCH_MAX = 100
const PAPER = /^(\d{6})\.([0-9a-f-]{36})\.(\d{1,6})$/

const onePaper = z
  .string()
  .regex(PAPER)
  .transform((text) => {
    const [, regionId = '', matterId = '', seq = ''] = PAPER.exec(text) ?? []
    return { regionId, matterId, seq: Number(seq) }
  })
  .pipe(place.extend({ seq: z.int().min(1) }))

/** Papers as `region.matter.step`, with commas between them. */
const paperList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(onePaper).min(1).max(BATCH_MAX))

/** The doors of the documents: each paper as PDF, Word or page, and what a command would write before it is given. */
export function addPaperRoutes(app: App, { papers, files }: { papers: PaperDesk; files: FileStore }): void {
  app.route({
    method: 'GET',
    url: '/api/v1/matters/:regionId/:matterId/papers/:seq',
    config: { policy: matterPolicies.read.name },
    schema: {
      tags: ['papers'],
      operationId: 'getPaper',
      summary:
        'A document of the procedure; PDF and Word carry the name of the petitioner for those who may open it, which is logged',
      params: place.extend({ seq: z.coerce.number().int().min(1) }),
      querystring: z.object({ format: z.enum(['pdf', 'docx', 'html']).default('pdf'), lang }),
    },
    handler: async (request, reply) => {
      const { format, lang: language } = request.query
      const document = await papers.paper(
        officerOf(request),
        request.params,
        request.params.seq,
        language,
        format !== 'html',
      )
      reply.type(TYPES[format])
      if (format === 'html') return renderHtmlPreview(document)
      const name = encodeURIComponent(`${document.title}-${request.params.seq}.${format}`)
      reply.header('content-disposition', `${format === 'pdf' ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
      return Buffer.from(format === 'pdf' ? await renderPdf(document) : await renderDocx(document))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/matters/:regionId/:matterId/case-file',
    config: { policy: matterPolicies.read.name, rate: RATES.upload },
    schema: {
      tags: ['papers'],
      operationId: 'getCaseFile',
      summary:
        'The case file (卷宗) as one PDF: cover, list with pages, every document and attachment in order; logged',
      params: place,
      querystring: z.object({ lang }),
    },
    handler: async (request, reply) => {
      const draft = await papers.caseFile(officerOf(request), request.params, request.query.lang)
      const pdf = await renderCaseFile(await completeCaseFile(draft, files))
      const name = encodeURIComponent(`${draft.file.cover.heading}-${draft.file.cover.facts[0]?.value ?? ''}.pdf`)
      reply.type(TYPES.pdf).header('content-disposition', `inline; filename*=UTF-8''${name}`)
      return Buffer.from(pdf)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/papers/batch',
    config: { policy: matterPolicies.read.name, rate: RATES.upload },
    schema: {
      tags: ['papers'],
      operationId: 'printPapers',
      summary:
        'Several documents as one PDF in the order given, each beginning on the front of a sheet; logged as each alone',
      querystring: z.object({ lang, papers: paperList }),
    },
    handler: async (request, reply) => {
      const documents: OfficialDocument[] = []
      for (const { seq, ...key } of request.query.papers)
        documents.push(await papers.paper(officerOf(request), key, seq, request.query.lang, true))
      reply.type(TYPES.pdf).header('content-disposition', 'inline; filename="papers.pdf"')
      return Buffer.from(await renderBatch(documents, documents[0]?.title ?? ''))
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/matters/:regionId/:matterId/commands/:verb/preview',
    config: { policy: matterPolicies.command.name, idempotency: 'none' },
    schema: {
      tags: ['papers'],
      operationId: 'previewCommand',
      summary: 'The document that a command would produce, without giving it',
      params: place.extend({ verb: z.enum(Object.keys(COMMANDS) as [Verb, ...Verb[]]) }),
      querystring: z.object({ lang }),
      body: z.record(z.string(), z.unknown()),
      response: { 200: z.object({ html: z.string().nullable() }) },
    },
    handler: async (request) => {
      const { verb, ...key } = request.params
      const command = { verb, input: parse(COMMANDS[verb].input, request.body) } as Command
      const document = await papers.preview(officerOf(request), key, command, request.query.lang)
      return { html: document && renderHtmlPreview(document) }
    },
  })
}
