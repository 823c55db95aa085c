import fastifyMultipart from '@fastify/multipart'
import { createElement } from 'react'
import { TEXT_MAX } from '../../../server/src/domains/matter/matter.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { isStorable } from '../forms/form-body.ts'
import { hasProblems, type Problems } from '../forms/problems.tsx'
import { goTo, sendPage } from '../layout/render.ts'
import { answer } from '../portal.ts'
import { receiveUploads, UPLOAD, MULTIPART, type Uploads } from '../uploads.ts'
import type { CitizenMatter } from '../backend.ts'
import type { Visit } from '../visit.ts'
import { AddPage } from './add-page.tsx'
import { OWN, type MatterDoor } from './door.ts'

const MOST_FILES = 10

/** Add material: words, files or both, in one form. */
export async function addRoutes(app: App, { portal, open, give }: MatterDoor): Promise<void> {
  answer(app, 'GET', 'addMaterial', OWN, async (request, reply) => {
    const matter = await open(request, reply)
    const visit = portal.formVisit(request, reply)
    if (!matter.may.includes('addMaterial')) return goTo(reply, visit.to('matter'))
    return sendPage(reply, createElement(AddPage, { visit, note: '', problems: {} }))
  })

  await app.register(async (scope: App) => {
    await scope.register(fastifyMultipart, MULTIPART)
    answer(scope, 'POST', 'addMaterial', { ...UPLOAD, ...OWN }, async (request, reply) => {
      const matter = await open(request, reply)
      const uploads = await receiveUploads(request, portal.backend, MOST_FILES)
      const note = (uploads.fields['note'] ?? '').replaceAll('\r\n', '\n').trim()
      const problems = problemsOf(note, uploads)
      if (hasProblems(problems)) {
        const visit = portal.formVisit(request, reply)
        return sendPage(reply, createElement(AddPage, { visit, note, problems }), 422)
      }
      if (isSentAgain(matter, note, uploads.kept.length)) return goTo(reply, doneAddress(portal.visit(request)))
      return give(request, reply, matter, { verb: 'addMaterial', input: { note, attachments: uploads.kept } })
    })
  })
}

/** True for the same words and as many files as the last step brought: the button was pressed twice. */
function isSentAgain({ timeline }: CitizenMatter, note: string, files: number): boolean {
  const last = timeline.at(-1)
  return last?.type === 'material-added' && last.detail['note'] === note && last.detail['attachments'] === String(files)
}

const doneAddress = ({ to }: Visit): string => to('matter', {}, { done: 'addMaterial' })

/** No file chosen is no problem here, as long as something was written. */
function problemsOf(note: string, { kept, problem }: Uploads): Problems {
  if (problem !== undefined && problem !== 'chooseFile') return { files: problem }
  if (!isStorable(note)) return { note: 'unreadable' }
  if (note.length > TEXT_MAX) return { note: 'noteTooLong' }
  return note === '' && kept.length === 0 ? { note: 'writeNote' } : {}
}
