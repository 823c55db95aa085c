import { z } from 'zod'
import {
  type OfficialDocument,
  outgoingDocument,
  outgoingPdf,
  printFormat,
  renderBatch,
  renderCaseFile,
  renderHtmlPreview,
} from '../../platform/documents/index.ts'
import type { FileStore } from '../../platform/files/index.ts'
import { type App, lang, matterPlace, parse, RATES } from '../../platform/http/index.ts'
import type { IssuedPapers } from '../document/index.ts'
import { officerOf } from '../identity/index.ts'
import { completeCaseFile } from './case-file-annexes.ts'
import { COMMANDS, type Command, type Verb } from './commands/index.ts'
import type { PaperDesk } from './paper-desk.ts'
import { matterPolicies } from './route-policies.ts'

/** As far as the database counts. */
const LAST_SEQ = 2_147_483_647

/** Most papers in one batch. */
const BATCH_MAX = 100
const PAPER = /^(\d{6})\.([0-9a-f-]{36})\.(\d{1,6})$/

const paperOfMatter = z
  .string()
  .regex(PAPER)
  .transform((text) => {
    const [, regionId = '', matterId = '', seq = ''] = PAPER.exec(text) ?? []
    return { regionId, matterId, seq: Number(seq) }
  })
  .pipe(matterPlace.extend({ seq: z.int().min(1) }))

/** Most matters whose documents are printed in one file; a longer pile is printed in parts. */
const MATTERS_MAX = 20
const MATTER = /^(\d{6})\.([0-9a-f-]{36})$/

/** Matters as `region.matter`, with commas between them. */
const matterList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(
    z
      .array(
        z
          .string()
          .regex(MATTER)
          .transform((text) => {
            const [, regionId = '', matterId = ''] = MATTER.exec(text) ?? []
            return { regionId, matterId }
          })
          .pipe(matterPlace),
      )
      .min(1)
      .max(MATTERS_MAX),
  )

/** A line of the register of issued documents, or `region.matter.step`. */
const onePaper = z.union([z.uuid(), paperOfMatter])

/** Papers with commas between them. */
const paperList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(onePaper).min(1).max(BATCH_MAX))

interface PaperDoors {
  readonly papers: PaperDesk
  readonly files: FileStore
  /** Those of every desk, by their lines in the register. */
  readonly issued: IssuedPapers
}

/** The doors of the documents: each paper as PDF, Word or page, and what a command would write before it is given. */
export function addPaperRoutes(app: App, { papers, files, issued }: PaperDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/matters/:regionId/:matterId/papers/:seq',
    config: { policy: matterPolicies.read.name },
    schema: {
      tags: ['papers'],
      operationId: 'getPaper',
      summary:
        'A document of the procedure; PDF and Word carry the name of the petitioner for those who may open it, which is logged',
      params: matterPlace.extend({ seq: z.coerce.number().int().min(1).max(LAST_SEQ) }),
      querystring: z.object({ format: printFormat, lang }),
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
      const name = `${document.title}-${request.params.seq}`
      const { headers, body } = await outgoingDocument(document, format, name)
      return reply.headers(headers).send(body)
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
      params: matterPlace,
      querystring: z.object({ lang }),
    },
    handler: async (request, reply) => {
      const draft = await papers.caseFile(officerOf(request), request.params, request.query.lang)
      const pdf = await renderCaseFile(await completeCaseFile(draft, files))
      const { headers, body } = outgoingPdf(
        pdf,
        `${draft.file.cover.heading}-${draft.file.cover.facts[0]?.value ?? ''}`,
      )
      return reply.headers(headers).send(body)
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
        'Several documents, by their lines in the register or as `region.matter.step`, or every document of several matters, as one PDF in the order given, each beginning on the front of a sheet; logged as each alone',
      querystring: z
        .object({ lang, papers: paperList.optional(), matters: matterList.optional() })
        .refine(({ papers: some, matters }) => some !== undefined || matters !== undefined, {
          error: '请选择要打印的文书或者事项。 | Choose documents or matters to print.',
        }),
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { papers: some = [], matters = [], lang: language } = request.query
      const documents: OfficialDocument[] = []
      for (const one of some)
        documents.push(
          typeof one === 'string'
            ? await issued(officer, one, language)
            : await papers.paper(officer, one, one.seq, language, true),
        )
      for (const key of matters) documents.push(...(await papers.documents(officer, key, language)))
      const { headers, body } = outgoingPdf(await renderBatch(documents, documents[0]?.title ?? ''), 'papers')
      return reply.headers(headers).send(body)
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
      params: matterPlace.extend({ verb: z.enum(Object.keys(COMMANDS) as [Verb, ...Verb[]]) }),
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
