import fastifyMultipart from '@fastify/multipart'
import { z } from 'zod'
import { newId } from '../../platform/crypto/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { receiveFile, servingHeaders, type FileStore, type VirusScan } from '../../platform/files/index.ts'
import { type App, matterPlace, RATES } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import { UploadedFile, type AttachmentTokens } from './attachment-token.ts'
import type { MatterDesk } from './desk.ts'
import { matterPolicies } from './route-policies.ts'

/** The largest attachment, in bytes. */
export const ATTACHMENT_MAX = 20 * 1024 * 1024

export interface FileDoors {
  desk: MatterDesk
  tokens: AttachmentTokens
  files: FileStore
  scan?: VirusScan | undefined
}

/** The doors of attachments: one file in, looked at before it is kept; one file out, under headers that make it harmless. */
export function addFileRoutes(app: App, { desk, tokens, files, scan }: FileDoors): void {
  app.register(async (scope) => {
    await scope.register(fastifyMultipart, { limits: { files: 1, fields: 0, fileSize: ATTACHMENT_MAX + 1 } })
    scope.route({
      method: 'POST',
      url: '/api/v1/uploads',
      config: { policy: matterPolicies.upload.name, rate: RATES.upload },
      bodyLimit: ATTACHMENT_MAX + 64 * 1024,
      schema: {
        tags: ['matter'],
        operationId: 'uploadFile',
        summary: 'Takes in one file (multipart/form-data, field "file") to be named in a registration or as material',
        response: { 201: UploadedFile },
      },
      handler: async (request, reply) => {
        const officer = officerOf(request)
        const part = await request.file()
        if (!part)
          throw new HuiyinError('bad-request', {
            zh: '没有收到文件，请选择文件后上传。',
            en: 'No file arrived. Choose a file and upload it.',
          })
        const upload = { maxBytes: ATTACHMENT_MAX, claimedName: part.filename, ...(scan && { scan }) }
        const { name, type, size, sha256 } = await receiveFile(files, part.file, upload)
        reply.code(201)
        return tokens.sign({ id: newId(), name, type, size, sha256 }, officer.staffId)
      },
    })
  })

  app.route({
    method: 'GET',
    url: '/api/v1/matters/:regionId/:matterId/attachments/:id',
    config: { policy: matterPolicies.read.name },
    schema: {
      tags: ['matter'],
      operationId: 'getAttachment',
      summary: 'An attachment, safe to look at',
      params: matterPlace.extend({ id: z.uuid() }),
    },
    handler: async (request, reply) => {
      const file = await desk.attachment(officerOf(request), request.params, request.params.id)
      reply.headers(servingHeaders(file))
      return files.open(file.sha256)
    },
  })
}
