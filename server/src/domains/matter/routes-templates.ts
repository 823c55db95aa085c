import { z } from 'zod'
import type { App } from '../../platform/http/index.ts'
import { messages } from './messages/index.ts'
import { PAPER_OF, type PaperEvent } from './paper-kinds.ts'
import { ARTICLE_OF } from './papers/articles.ts'
import { matterPolicies } from './route-policies.ts'

const template = z
  .object({
    kind: z.string(),
    title: z.object({ zh: z.string(), en: z.string() }),
    article: z.string(),
    producedBy: z.string().describe('The event that produces it'),
  })
  .meta({ id: 'Template' })

/** The door to the list of documents that the procedure produces. */
export function addTemplateRoutes(app: App): void {
  app.route({
    method: 'GET',
    url: '/api/v1/templates',
    config: { policy: matterPolicies.read.name },
    schema: {
      tags: ['papers'],
      operationId: 'listTemplates',
      summary: 'The documents of the procedure, the event that produces each, and its article',
      response: { 200: z.object({ items: z.array(template) }) },
    },
    handler: () => ({
      items: (Object.keys(PAPER_OF) as PaperEvent[]).map((event) => {
        const kind = PAPER_OF[event]
        const title = { zh: messages['zh-CN'].paperTitles[kind], en: messages.en.paperTitles[kind] }
        return { kind, title, article: ARTICLE_OF[kind], producedBy: event }
      }),
    }),
  })
}
