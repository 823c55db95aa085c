import fastifyMultipart from '@fastify/multipart'
import { MAX_FILES } from '../../../server/src/domains/filing/answers.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { goTo } from '../layout/render.ts'
import { answer, PUBLIC, type Portal } from '../portal.ts'
import { receiveUploads, UPLOAD, MULTIPART } from '../uploads.ts'
import { draftToken } from './draft-cookie.ts'
import { openDraft } from './draft.ts'

/** Files of a filing under way: kept at once, listed, removed one by one. */
export async function uploadRoutes(app: App, portal: Portal): Promise<void> {
  const { backend } = portal
  const back = (request: { query: unknown }): { return: string | undefined } => ({
    return: (request.query as Record<string, string | undefined>)['return'],
  })

  await app.register(async (scope: App) => {
    await scope.register(fastifyMultipart, MULTIPART)
    answer(scope, 'POST', 'upload', UPLOAD, async (request, reply) => {
      const draft = await openDraft(portal, request, reply)
      if (!draft) return reply
      const room = MAX_FILES - (draft.answers.files ?? []).length
      const { kept, problem } = await receiveUploads(request, backend, room)
      await backend.drafts.change(draftToken(request), (now) => ({
        ...now,
        answers: { ...now.answers, files: [...(now.answers.files ?? []), ...kept].slice(0, MAX_FILES) },
        typed: { ...now.typed, files: problem === undefined ? {} : { problem } },
      }))
      return goTo(reply, portal.visit(request).to('step', { step: 'files' }, back(request)))
    })
  })

  answer(app, 'POST', 'removeUpload', PUBLIC, async (request, reply) => {
    const draft = await openDraft(portal, request, reply)
    if (!draft) return reply
    const { file } = request.query as Record<string, string | undefined>
    await backend.drafts.change(draftToken(request), (now) => ({
      ...now,
      answers: { ...now.answers, files: (now.answers.files ?? []).filter(({ id }) => id !== file) },
      typed: { ...now.typed, files: {} },
    }))
    return goTo(reply, portal.visit(request).to('step', { step: 'files' }, back(request)))
  })
}
