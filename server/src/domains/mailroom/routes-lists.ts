import { z } from 'zod'
import type { Database } from '../../platform/db/index.ts'
import { outgoingPdf, outgoingSheet, renderLabels, sheetFormat } from '../../platform/documents/index.ts'
import { type App, lang, matterPlace } from '../../platform/http/index.ts'
import { officerOf, scopeOf } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import type { MailDesk } from './desk.ts'
import { bookTable } from './export-book.ts'
import { date } from './item.ts'
import { BookFilters, BookQuery, WorklistQuery } from './list-query.ts'
import { refusal, say } from './messages/index.ts'
import { mailPolicies } from './policy.ts'
import { MailCounts, MailFigures, MailPage, MailRow, type MailRow as Row } from './views.ts'

/** Most items in one export; a longer book is narrowed by its dates first. */
const MOST = 20_000
const PAGE = 200
/** Most labels in one print: five sheets. */
const MOST_LABELS = 120

const reading = { policy: mailPolicies.read.name }

export interface MailListDoors {
  mail: MailDesk
  database: Database
  audit: MatterContext['audit']
}

/** The doors of the lists: worklist, day book and its export, labels, figures. */
export function addMailListRoutes(app: App, { mail, database, audit }: MailListDoors): void {
  const list = { tags: ['mailroom'], response: { 200: MailPage } }

  app.route({
    method: 'GET',
    url: '/api/v1/mail/worklist',
    config: reading,
    schema: {
      ...list,
      operationId: 'mailWorklist',
      summary: 'What was received and is not yet registered, the nearest last day first (Art. 22, 23)',
      querystring: WorklistQuery,
    },
    handler: (request) => mail.worklist(officerOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mail/coming',
    config: reading,
    schema: {
      ...list,
      operationId: 'mailComing',
      summary: 'What other offices have forwarded to this one and it has not taken in',
      querystring: WorklistQuery.omit({ urgency: true }),
    },
    handler: (request) => mail.coming(officerOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mail/counts',
    config: reading,
    schema: {
      tags: ['mailroom'],
      operationId: 'countMail',
      summary: 'How much is not yet registered, by urgency, and how much is on its way here',
      response: { 200: MailCounts },
    },
    handler: (request) => mail.counts(officerOf(request)),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mail/figures',
    config: reading,
    schema: {
      tags: ['mailroom'],
      operationId: 'mailFigures',
      summary: 'Received and registered in a period: the letters of the indicator "entered"',
      querystring: z.object({ from: date, to: date, scope: z.enum(['mine', 'subtree']).default('mine') }),
      response: { 200: MailFigures },
    },
    handler: async (request) => {
      const { from, to, scope } = request.query
      return { from, to, ...(await mail.figures(officerOf(request), { from, to, subtree: scope === 'subtree' })) }
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mail',
    config: reading,
    schema: {
      ...list,
      operationId: 'mailBook',
      summary: 'The day book of this office, the latest first; q finds a number, a barcode or a waybill',
      querystring: BookQuery,
    },
    handler: (request) => mail.book(officerOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mail/export',
    config: reading,
    schema: {
      tags: ['mailroom'],
      operationId: 'exportMail',
      summary: `The day book as a file, up to ${MOST} items, without senders`,
      querystring: BookFilters.extend({ format: sheetFormat, lang }),
    },
    handler: async (request, reply) => {
      const officer = officerOf(request)
      const { format, lang, ...filters } = request.query
      const entry = {
        actor: officer,
        action: 'mail.export',
        subject: 'mail',
        reason: new URLSearchParams(request.url.split('?')[1]).toString().slice(0, 500),
        regionId: officer.regionId,
      }
      await database.write(scopeOf(officer), (tx) => audit(tx, entry))
      const rows: Row[] = []
      for (let after: string | undefined, more = true; more && rows.length < MOST;) {
        const page = await mail.book(officer, { ...filters, limit: PAGE, after })
        rows.push(...page.items)
        after = page.next ?? undefined
        more = page.next !== null
      }
      const table = bookTable(rows, lang)
      const { headers, body } = await outgoingSheet(table, format, 'mail')
      return reply.headers(headers).send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/mail/labels',
    config: reading,
    schema: {
      tags: ['mailroom'],
      operationId: 'mailLabels',
      summary: 'Labels with barcodes for a sheet of 3 × 8 stickers, as PDF',
      querystring: z.object({
        items: z
          .string()
          .max(MOST_LABELS * 37)
          .describe('Ids with commas between them'),
        skip: z.coerce.number().int().min(0).max(23).default(0).describe('Stickers of the first sheet that are used'),
        lang,
      }),
    },
    handler: async (request, reply) => {
      const { items, skip, lang } = request.query
      const ids = items.split(',').filter((id) => z.uuid().safeParse(id).success)
      const rows = await mail.some(officerOf(request), ids.slice(0, MOST_LABELS))
      if (rows.length === 0) throw refusal('invalid', 'noLabels')
      const said = (text: { zh: string; en: string }): string => (lang === 'en' ? text.en : text.zh)
      const pdf = await renderLabels({
        lang,
        title: said(say('labels')),
        skip,
        labels: rows.map((row) => ({
          code: row.barcode,
          title: row.number,
          lines: [said(say('label', { office: said(row.office.name), on: row.receivedOn }))],
        })),
      })
      const { headers, body } = outgoingPdf(pdf, 'labels')
      return reply.headers(headers).header('cache-control', 'private, no-store').send(body)
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/matters/:regionId/:matterId/mail',
    config: reading,
    schema: {
      tags: ['mailroom'],
      operationId: 'mailOfMatter',
      summary: 'The letters of this office that became part of the matter',
      params: matterPlace,
      response: { 200: z.array(MailRow) },
    },
    handler: (request) => mail.ofMatter(officerOf(request), request.params),
  })
}
