import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { AttachmentRef } from '../../server/src/domains/matter/event.ts'
import { HuiyinError } from '../../server/src/platform/errors/index.ts'
import type { PortalBackend } from './backend.ts'
import type { ProblemKey } from './messages/index.ts'

const MB = 1024 * 1024
/** The largest file, in bytes. */
const FILE_MAX = 20 * MB
const MOST = 10

/** The file store refuses what is too large; the limits here only end a stream that goes on and on. */
export const MULTIPART = {
  throwFileSizeLimit: false,
  limits: { files: 2 * MOST, fileSize: FILE_MAX + 1, fields: 10, fieldSize: 2 * MB, parts: 40 },
}
export const UPLOAD = {
  policy: 'public',
  rate: { name: 'portal-upload', perMinute: 20, burst: 15 },
  bodyLimit: MOST * FILE_MAX + 4 * MB,
} as const

export interface Uploads {
  readonly kept: AttachmentRef[]
  /** What was wrong with the last file that was not kept. */
  readonly problem: ProblemKey | undefined
  /** The other fields of the form, the first of each name. */
  readonly fields: Readonly<Record<string, string>>
}

/** Keeps the files of a multipart form, at most `room`; a file that cannot be kept does not stop the others. */
export async function receiveUploads(request: FastifyRequest, backend: PortalBackend, room: number): Promise<Uploads> {
  const kept: AttachmentRef[] = []
  const fields: Record<string, string> = {}
  let problem: ProblemKey | undefined = 'chooseFile'
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields[part.fieldname] ??= part.value
      continue
    }
    if (!isEmpty(part)) {
      problem = problem === 'chooseFile' ? undefined : problem
      if (kept.length >= room) problem = 'tooManyFiles'
      else
        await backend.keepFile(part.filename, part.file).then(
          (file) => kept.push(file),
          (error: unknown) => {
            problem = problemOf(error)
          },
        )
    }
    part.file.resume()
  }
  return { kept, problem, fields }
}

/** What a browser sends for a field in which no file was chosen. */
const isEmpty = ({ filename }: MultipartFile): boolean => filename === '' || filename === undefined

function problemOf(error: unknown): ProblemKey {
  if (!(error instanceof HuiyinError)) throw error
  if (error.code === 'too-large') return 'fileTooLarge'
  if (error.code === 'unsupported-file') return 'fileKind'
  throw error
}
