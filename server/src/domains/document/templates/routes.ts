import { z } from 'zod'
import { isReceipt, renderBatch, renderHtmlPreview, renderReceipt } from '../../../platform/documents/index.ts'
import { expectedVersion, giveVersion, idempotencyOf, type App } from '../../../platform/http/index.ts'
import { officerOf, type Officer } from '../../identity/index.ts'
import type { OfficeTree } from '../../office/index.ts'
import type { TemplateAt, TemplateDesk } from './desk.ts'
import type { TemplateSample } from './form.ts'
import { templatePolicies } from './policy.ts'
import {
  presentLine,
  presentTemplate,
  presentVersion,
  TemplateList,
  TemplatePreview,
  TemplateVersionPage,
  TemplateView,
} from './present.ts'
import { Reason, WordsInput } from './template.ts'

interface TemplateDoors {
  readonly templates: TemplateDesk
  readonly offices: { tree(): OfficeTree }
}

const tags = ['templates']
const at = z.object({ kind: z.string().max(60), language: z.enum(['zh-CN', 'en']) })
const read = { policy: templatePolicies.read.name }
const change = { policy: templatePolicies.change.name, versioned: true }
const look = { ...read, idempotency: 'none' } as const
const url = '/api/v1/templates/:kind/:language'

/** The samples as they will be printed: documents one after the other, the receipt on its own sheet. */
async function pdfOf(samples: readonly TemplateSample[]): Promise<Uint8Array> {
  const receipt = samples.find(isReceipt)
  if (receipt) return renderReceipt(receipt)
  return renderBatch(
    samples.flatMap((sample) => (isReceipt(sample) ? [] : [sample])),
    samples[0]?.title ?? '',
  )
}

/** The doors of the templates: what holds, earlier versions, preview with a sample, new versions. */
export function addTemplateRoutes(app: App, { templates, offices }: TemplateDoors): void {
  const view = async (officer: Officer, { kind, language }: TemplateAt): Promise<z.output<typeof TemplateView>> =>
    presentTemplate(await templates.one(officer, kind), language, officer.officeId, offices.tree())

  app.route({
    method: 'GET',
    url: '/api/v1/templates',
    config: read,
    schema: {
      tags,
      operationId: 'listTemplates',
      summary: 'The documents whose sentences can be worded, and whose words hold for one’s own office',
      response: { 200: TemplateList },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const all = await templates.list(officer)
      return { items: all.map((state) => presentLine(state, officer.officeId, offices.tree())) }
    },
  })

  app.route({
    method: 'GET',
    url,
    config: read,
    schema: {
      tags,
      operationId: 'getTemplate',
      summary: 'The sentences of a document as they hold, with the places each may use and what the law keeps in it',
      params: at,
      response: { 200: TemplateView },
    },
    handler: async (request, reply) => {
      const found = await view(officerOf(request), request.params)
      giveVersion(reply, found.holding.ownVersion)
      return found
    },
  })

  app.route({
    method: 'GET',
    url: `${url}/versions`,
    config: read,
    schema: {
      tags,
      operationId: 'listTemplateVersions',
      summary: 'The versions that one’s own office has saved, the newest first',
      params: at,
      querystring: z.object({
        before: z.coerce.number().int().min(1).optional(),
        limit: z.coerce.number().int().min(1).max(100).default(20),
      }),
      response: { 200: TemplateVersionPage },
    },
    handler: async (request) => {
      const { before, limit } = request.query
      const found = await templates.versions(officerOf(request), request.params, before, limit + 1)
      const items = found.slice(0, limit).map(presentVersion)
      return { items, next: found.length > limit ? (items.at(-1)?.version ?? null) : null }
    },
  })

  app.route({
    method: 'POST',
    url: `${url}/preview`,
    config: look,
    schema: {
      tags,
      operationId: 'previewTemplate',
      summary: 'The document with these words and plainly fictional facts, and what keeps the words from being saved',
      params: at,
      body: z.object({ words: WordsInput }),
      response: { 200: TemplatePreview },
    },
    handler: (request) => {
      const { documents, problems } = templates.preview(officerOf(request), request.params, request.body.words)
      return { html: documents.map(renderHtmlPreview).join(''), problems }
    },
  })

  app.route({
    method: 'POST',
    url: `${url}/preview.pdf`,
    config: look,
    schema: {
      tags,
      operationId: 'printTemplatePreview',
      summary: 'The same preview as PDF, as it will be printed',
      params: at,
      body: z.object({ words: WordsInput }),
    },
    handler: async (request, reply) => {
      const { documents } = templates.preview(officerOf(request), request.params, request.body.words)
      reply.type('application/pdf').header('content-disposition', 'inline; filename="preview.pdf"')
      return Buffer.from(await pdfOf(documents))
    },
  })

  app.route({
    method: 'POST',
    url: `${url}/versions`,
    config: change,
    schema: {
      tags,
      operationId: 'saveTemplate',
      summary: 'Saves a new version for one’s own office; If-Match is the version seen. What was issued stays as it is',
      params: at,
      body: z.object({ words: WordsInput, reason: Reason }),
      response: { 201: TemplateView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const input = { ...request.body, expected: expectedVersion(request) }
      await templates.save(officer, request.params, input, idempotencyOf(request))
      const saved = await view(officer, request.params)
      giveVersion(reply.code(201), saved.holding.ownVersion)
      return saved
    },
  })

  app.route({
    method: 'POST',
    url: `${url}/restorations`,
    config: change,
    schema: {
      tags,
      operationId: 'restoreTemplate',
      summary: 'Brings an earlier version back as a new one; 0 gives up words of one’s own',
      params: at,
      body: z.object({ version: z.int().min(0), reason: Reason }),
      response: { 201: TemplateView },
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const input = { ...request.body, expected: expectedVersion(request) }
      await templates.restore(officer, request.params, input, idempotencyOf(request))
      const restored = await view(officer, request.params)
      giveVersion(reply.code(201), restored.holding.ownVersion)
      return restored
    },
  })
}
