import { z } from 'zod'
import type { Database } from '../../platform/db/index.ts'
import { commandOf, once, type App, type Identification } from '../../platform/http/index.ts'
import { EVERYWHERE } from '../office/index.ts'
import type { TopicDirectory } from './directory.ts'
import { importTopics } from './import-topics.ts'
import { topicPolicies } from './policy.ts'
import { presentTopics, topicImportPresentation, topicTreePresentation } from './present.ts'

export interface TopicDoors {
  readonly database: Database
  readonly topics: TopicDirectory
  readonly identification: Identification
}

const importBody = z.object({
  text: z.string().min(1).max(400_000).describe('CSV with level1, level2, level3 and, if you like, code'),
  dryRun: z.boolean().default(false),
})

/** The doors of the content categories: everybody reads, administrators import. */
export function addTopicRoutes(app: App, { database, topics, identification }: TopicDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/topics',
    config: { policy: 'public' },
    schema: {
      summary: 'The content categories in three levels',
      operationId: 'topics',
      tags: ['topics'],
      response: { 200: topicTreePresentation },
    },
    handler: () => presentTopics(topics.tree()),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/topics/import',
    config: { policy: topicPolicies.change.name },
    schema: {
      summary: 'Make the content categories those of a list',
      operationId: 'importTopics',
      tags: ['topics'],
      body: importBody,
      response: { 200: topicImportPresentation },
    },
    handler: async (request) => {
      const { actor, body } = request
      const scope = identification.scopeOf(actor)
      if (body.dryRun) {
        const would = await database.read(scope, (tx) => importTopics(tx, body.text, { dryRun: true }))
        return { ...would, problems: [...would.problems] }
      }
      const done = await once(database, scope, commandOf(identification, request, EVERYWHERE), async (tx) => {
        const { created, unchanged, retired, problems } = await importTopics(tx, body.text)
        await identification.audit(tx, { actor, action: 'topic.import', subject: 'topics', regionId: EVERYWHERE })
        return { created, unchanged, retired, problems: problems.map(({ line, zh, en }) => ({ line, zh, en })) }
      })
      await topics.refresh()
      return done
    },
  })
}
