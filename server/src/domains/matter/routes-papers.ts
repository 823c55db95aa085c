import { z } from 'zod'
import { renderDocx, renderHtmlPreview, renderPdf } from '../../platform/documents/index.ts'
import { parse, type App } from '../../platform/http/index.ts'
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

/** The doors of the documents: each paper as PDF, Word or page, and what a command would write before it is given. */
export function addPaperRoutes(app: App, { papers }: { papers: PaperDesk }): void {
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
